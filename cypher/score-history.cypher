// An actor's score in each run that computed it, and its place among all.
// param graph (text): the name of the graph
// param actor (text): the id of the actor
// param measure (text, default betweenness): a measure as analyze names it
MATCH (a:Actor {graph: $graph, id: $actor})-[scored:SCORED]->(run:Run)
WHERE scored[$measure] IS NOT NULL
RETURN run.id AS id, left(run.at, 16) AS at, scored[$measure] AS score,
       1 + COUNT { MATCH ()-[others:SCORED]->(run) WHERE others[$measure] > scored[$measure] } AS place,
       COUNT { MATCH ()-[others:SCORED]->(run) WHERE others[$measure] IS NOT NULL } AS of
ORDER BY run.number DESC
