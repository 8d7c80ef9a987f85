// How much of the graph rests on each source: ties it speaks for, ties that nobody else speaks for, ties it denies.
// param graph (text): the name of the graph
MATCH (e:Evidence {graph: $graph})-[:FROM]->(s:Source)
WITH s, collect(DISTINCT CASE e.stance WHEN 'supports' THEN e.tie END) AS supported,
     count(DISTINCT CASE e.stance WHEN 'denies' THEN e.tie END) AS denies
WITH s, supported, denies, size([tie IN supported WHERE NOT EXISTS {
  MATCH (:Evidence {graph: $graph, tie: tie, stance: 'supports'})-[:FROM]->(another:Source) WHERE another <> s }]) AS alone
OPTIONAL MATCH (s)-[:WITHIN]->(outer:Source)
RETURN s.id AS source, s.title AS title, s.reliability AS reliability, outer.id AS quotedIn,
       size(supported) AS speaksFor, alone, denies
ORDER BY alone DESC, speaksFor DESC, source
