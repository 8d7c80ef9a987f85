// Who belonged to the same body at the same time: two who could know each other from there, though no source says so.
// param graph (text): the name of the graph
MATCH (one:Actor {graph: $graph})-[first]->(body:Actor)<-[second]-(other:Actor)
WHERE first.graph = $graph AND second.graph = $graph AND one.id < other.id
  AND type(first) IN ['MEMBER_OF', 'LEADS', 'REPORTS_TO', 'SPEAKS_FOR']
  AND type(second) IN ['MEMBER_OF', 'LEADS', 'REPORTS_TO', 'SPEAKS_FOR']
  AND (first.until IS NULL OR second.since IS NULL
       OR left(second.since, size(first.until)) <= left(first.until, size(second.since)))
  AND (second.until IS NULL OR first.since IS NULL
       OR left(first.since, size(second.until)) <= left(second.until, size(first.since)))
RETURN one.name AS one, other.name AS other, body.name AS body, type(first) AS oneAs, type(second) AS otherAs,
       EXISTS { (one)-[known]-(other) WHERE known.graph = $graph } AS knownTie
ORDER BY knownTie, body, one, other
