// Ties that lose support if a source, and whoever is quoted in it, is not believed, and who still speaks for them.
// param graph (text): the name of the graph
// param source (text): the id of the source
// param top (whole, default 20): how many ties
MATCH (doubted:Source {graph: $graph})-[:WITHIN*0..3]->(:Source {graph: $graph, id: $source})
WITH collect(DISTINCT doubted.id) AS doubted
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor)
WHERE t.graph = $graph AND any(source IN t.sources WHERE source IN doubted)
WITH a, t, b, COLLECT {
  MATCH (e:Evidence {graph: $graph, tie: t.id, stance: 'supports'})-[:FROM]->(s:Source)
  RETURN DISTINCT s.id AS id ORDER BY id } AS supporting, doubted
WITH a, t, b, [source IN supporting WHERE source IN doubted] AS lost, [source IN supporting WHERE NOT source IN doubted] AS left
WHERE size(lost) > 0
RETURN t.id AS tie, a.name AS from, b.name AS to, t.confidence AS confidence, lost, left
ORDER BY size(left), confidence DESC, tie
LIMIT $top
