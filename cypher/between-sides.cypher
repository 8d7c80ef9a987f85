// How many ties join each two sides, how many ties there are within each, and the surest of them.
// param graph (text): the name of the graph
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor)
WHERE t.graph = $graph AND a.side IS NOT NULL AND b.side IS NOT NULL
WITH CASE WHEN a.side <= b.side THEN a.side ELSE b.side END AS one,
     CASE WHEN a.side <= b.side THEN b.side ELSE a.side END AS other, t, a, b
ORDER BY t.confidence * t.strength DESC, t.id
RETURN one, other, count(t) AS ties, avg(t.confidence) AS meanConfidence, head(collect(t.id)) AS surest
ORDER BY ties DESC, one, other
