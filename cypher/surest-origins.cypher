// Who gets a request to the target most surely, with the 95 % interval, and how many ties each has.
// param graph (text): the name of the graph
// param top (whole, default 10): how many origins
MATCH (g:Graph {name: $graph})
MATCH (run:Run {graph: $graph}) WHERE 'reach' IN run.measures
WITH g, run ORDER BY run.number DESC LIMIT 1
MATCH (a:Actor)-[scored:SCORED]->(run) WHERE scored.reach IS NOT NULL
RETURN a.id AS id, a.name AS name, a.side AS side, scored.reach AS reach, scored.reachLow AS low, scored.reachHigh AS high,
       COUNT { MATCH (a)-[t]-(:Actor) WHERE t.graph = $graph AND t.id IS NOT NULL } AS ties,
       [p IN run.parameters WHERE p STARTS WITH 'target=' | substring(p, 7)][0] AS target,
       run.digest = g.digest AS current
ORDER BY reach DESC, id
LIMIT $top
