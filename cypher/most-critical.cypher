// Without whom most is lost: how much of the chance to reach the target, with its 95 % interval, hangs on each actor.
// param graph (text): the name of the graph
// param top (whole, default 10): how many actors
MATCH (g:Graph {name: $graph})
MATCH (run:Run {graph: $graph}) WHERE 'criticality' IN run.measures
WITH g, run ORDER BY run.number DESC LIMIT 1
MATCH (a:Actor)-[scored:SCORED]->(run) WHERE scored.criticality > 0
RETURN a.id AS id, a.name AS name, scored.criticality AS criticality, scored.criticalityLow AS low,
       scored.criticalityHigh AS high, [p IN run.parameters WHERE p STARTS WITH 'target=' | substring(p, 7)][0] AS target,
       run.digest = g.digest AS current
ORDER BY criticality DESC, id
LIMIT $top
