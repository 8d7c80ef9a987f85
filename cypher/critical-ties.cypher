// The ties that most hangs on: how much of the chance to reach the target is lost if one fails, and who speaks for it.
// param graph (text): the name of the graph
// param top (whole, default 10): how many ties
MATCH (g:Graph {name: $graph})
MATCH (a:Actor {graph: $graph})-[t]->(b:Actor)
WHERE t.graph = $graph AND t.criticality > 0
MATCH (run:Run {id: t.scoredBy})
RETURN t.id AS tie, t.criticality AS criticality, t.criticalityLow AS low, t.criticalityHigh AS high,
       COLLECT { MATCH (e:Evidence {graph: $graph, tie: t.id, stance: 'supports'})-[:FROM]->(s:Source)
                 RETURN DISTINCT s.id + ' (' + s.reliability + ')' AS source ORDER BY source } AS onTheWordOf,
       run.digest = g.digest AS current
ORDER BY criticality DESC, tie
LIMIT $top
