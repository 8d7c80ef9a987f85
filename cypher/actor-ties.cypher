// All ties of an actor, the surest first, with how many sources speak of each.
// param graph (text): the name of the graph
// param actor (text): the id of the actor
MATCH (a:Actor {graph: $graph, id: $actor})-[t]-(other:Actor)
WHERE t.graph = $graph AND t.id IS NOT NULL
RETURN CASE WHEN startNode(t) = a THEN 'to' ELSE 'from' END AS direction, other.id AS id, other.name AS name,
       other.side AS side, toLower(replace(type(t), '_', '-')) AS type, t.strength AS strength,
       t.confidence AS confidence, t.since AS since, t.until AS until, size(coalesce(t.sources, [])) AS sources
ORDER BY strength * confidence DESC, id, type
