// The actors with the highest score of a measure, and the run that computed it.
// param graph (text): the name of the graph
// param measure (text, default betweenness): a measure as analyze names it, such as betweenness, soleDoorShare, decayIn
// param top (whole, default 10): how many actors
MATCH (g:Graph {name: $graph})
MATCH (run:Run {graph: $graph}) WHERE $measure IN run.measures
WITH g, run ORDER BY run.number DESC LIMIT 1
MATCH (a:Actor)-[scored:SCORED]->(run) WHERE scored[$measure] IS NOT NULL
RETURN a.id AS id, a.name AS name, a.side AS side, scored[$measure] AS score,
       run.id AS run, left(run.at, 16) AS at, run.digest = g.digest AS current
ORDER BY score DESC, id
LIMIT $top
