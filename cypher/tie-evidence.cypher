// What sources say of the ties between two actors, whichever way they point.
// param graph (text): the name of the graph
// param a (text): the id of one actor
// param b (text): the id of the other
MATCH (a:Actor {graph: $graph, id: $a})-[t]-(b:Actor {graph: $graph, id: $b})
WHERE t.graph = $graph AND t.id IS NOT NULL
OPTIONAL MATCH (e:Evidence {graph: $graph, tie: t.id})-[:FROM]->(s:Source)
OPTIONAL MATCH (s)-[:WITHIN]->(outer:Source)
RETURN t.id AS tie, t.confidence AS confidence, e.stance AS stance, s.title AS source, outer.title AS within,
       s.reliability + toString(e.credibility) AS grade, s.date AS date, e.at AS at, e.says AS says
ORDER BY tie, stance DESC, s.id, e.item
