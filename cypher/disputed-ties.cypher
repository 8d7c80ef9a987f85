// Ties that some source denies, with who speaks for and who against.
// param graph (text): the name of the graph
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor) WHERE t.graph = $graph AND t.id IS NOT NULL
WITH a, t, b, COLLECT {
  MATCH (e:Evidence {graph: $graph, tie: t.id})-[:FROM]->(s:Source)
  RETURN {stance: e.stance, source: s.title, grade: s.reliability + toString(e.credibility), says: e.says}
  ORDER BY e.stance, s.id, e.item } AS items
WHERE any(item IN items WHERE item.stance = 'denies')
RETURN t.id AS tie, a.name AS from, b.name AS to, t.confidence AS confidence,
       [item IN items WHERE item.stance = 'supports' | item.source + ' (' + item.grade + ')'] AS for,
       [item IN items WHERE item.stance = 'denies' | item.source + ' (' + item.grade + ')'] AS against
ORDER BY tie
