// Ties for which only one source speaks, with that source: if it is wrong, they are gone.
// param graph (text): the name of the graph
// param top (whole, default 50): how many ties
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor) WHERE t.graph = $graph AND t.id IS NOT NULL
WITH a, t, b, COLLECT {
  MATCH (e:Evidence {graph: $graph, tie: t.id, stance: 'supports'})-[:FROM]->(s:Source) RETURN DISTINCT s } AS sources
WHERE size(sources) = 1
WITH a, t, b, sources[0] AS source
RETURN t.id AS tie, a.name AS from, b.name AS to, t.strength AS strength, t.confidence AS confidence,
       source.id AS source, source.title AS title, source.reliability AS reliability
ORDER BY strength * confidence DESC, tie
LIMIT $top
