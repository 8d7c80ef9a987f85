// Which ties began and which ended between two dates.
// param graph (text): the name of the graph
// param after (text): a date such as 2022-01
// param until (text): a later date
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor)
WHERE t.graph = $graph
UNWIND [{what: 'began', date: t.since}, {what: 'ended', date: t.until}] AS event
WITH a, t, b, event
WHERE left($after, size(event.date)) <= left(event.date, size($after))
  AND left(event.date, size($until)) <= left($until, size(event.date))
RETURN event.date AS date, event.what AS what, a.name AS from, toLower(replace(type(t), '_', ' ')) AS tie, b.name AS to,
       t.confidence AS confidence
ORDER BY date, what, t.id
