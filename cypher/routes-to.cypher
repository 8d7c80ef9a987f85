// The strongest routes to an actor, and the tie at which each is weakest, with who says so.
// param graph (text): the name of the graph
// param target (text): the actor to be reached: an id, a name or an alias
// param from (text): who wants to reach it
// param top (whole, default 3): how many routes
CALL backchannel.routes($target, {graph: $graph, from: $from, top: $top})
YIELD path, strength, holds, weakest
RETURN [actor IN nodes(path) | actor.name] AS route, strength, holds, type(weakest) AS weakestTie,
       startNode(weakest).name + ' → ' + endNode(weakest).name AS between,
       COLLECT {
         MATCH (e:Evidence {graph: $graph, tie: weakest.id, stance: 'supports'})-[:FROM]->(s:Source)
         RETURN s.title + ' (' + s.reliability + toString(e.credibility) + ')' ORDER BY s.id, e.item } AS onTheWordOf
