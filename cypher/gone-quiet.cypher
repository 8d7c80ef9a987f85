// Actors with no tie that holds on a date any more, and when their last one ended.
// param graph (text): the name of the graph
// param asOf (text, default graph): a date such as 2022-03; "graph" for the graph's own
MATCH (g:Graph {name: $graph})
WITH CASE $asOf WHEN 'graph' THEN coalesce(g.asOf, '') ELSE $asOf END AS date
MATCH (a:Actor {graph: $graph})-[t]-(:Actor)
WHERE t.graph = $graph
WITH a, date, collect(t.until) AS ends, count(t) AS ties
WHERE size(ends) = ties AND all(end IN ends WHERE left(end, size(date)) < left(date, size(end)))
UNWIND ends AS end
RETURN a.id AS id, a.name AS name, a.side AS side, ties, max(end) AS lastEnded
ORDER BY lastEnded DESC, id
