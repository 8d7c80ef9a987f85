// What was computed when, from which state of the graph, with which parameters; the newest first.
// param graph (text): the name of the graph
// param top (whole, default 20): how many runs
MATCH (g:Graph {name: $graph})
MATCH (r:Run {graph: $graph})
RETURN r.id AS id, r.at AS at, r.command AS command, r.parameters AS parameters, r.version AS version,
       r.measures AS measures, left(r.digest, 12) AS digest, r.digest = g.digest AS current
ORDER BY r.number DESC
LIMIT $top
