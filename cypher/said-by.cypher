// Everything that a source says, tie by tie, the most credible first.
// param graph (text): the name of the graph
// param source (text): the id of the source
// param top (whole, default 20): how many items
MATCH (e:Evidence {graph: $graph})-[:FROM]->(s:Source {graph: $graph, id: $source})
WITH s.reliability AS reliability, collect(e) AS items, collect(e.tie) AS ties
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor)
WHERE t.graph = $graph AND t.id IN ties
UNWIND [item IN items WHERE item.tie = t.id] AS item
RETURN a.name AS from, toLower(replace(type(t), '_', ' ')) AS tie, b.name AS to, item.stance AS stance,
       reliability + toString(item.credibility) AS grade, item.says AS says, item.at AS at
ORDER BY item.credibility, t.id, item.item
LIMIT $top
