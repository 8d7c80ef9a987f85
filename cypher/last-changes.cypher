// What the last loads of the graph changed, the newest first.
// param graph (text): the name of the graph
// param top (whole, default 5): how many loads
MATCH (:Graph {name: $graph})-[:HAS_REVISION]->(r:Revision)
RETURN r.number AS revision, r.at AS at, r.added AS added, r.changed AS changed, r.removed AS removed,
       r.changes AS changes, left(r.digest, 12) AS digest
ORDER BY revision DESC
LIMIT $top
