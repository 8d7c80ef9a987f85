// The ties that most of the strongest routes to an actor pass over and that are least sure: what to check first.
// param graph (text): the name of the graph
// param target (text): the actor to be reached: an id, a name or an alias
// param routes (whole, default 30): of so many routes
// param top (whole, default 5): how many ties
CALL backchannel.routes($target, {graph: $graph, top: $routes}) YIELD path, strength
UNWIND relationships(path) AS tie
WITH tie, count(*) AS onRoutes, sum(strength) AS carried
RETURN tie.id AS tie, onRoutes, carried, tie.confidence AS confidence, carried * (1 - tie.confidence) AS atStake,
       size(coalesce(tie.sources, [])) AS sources
ORDER BY atStake DESC, tie
LIMIT $top
