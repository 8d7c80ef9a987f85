// Who has ties to both of two actors, and how surely a request of the first gets to the second over them.
// param graph (text): the name of the graph
// param from (text): the id of the actor who asks
// param to (text): the id of the actor to be reached
MATCH path = (:Actor {graph: $graph, id: $from})-[one]-(introducer:Actor)-[other]-(:Actor {graph: $graph, id: $to})
WHERE one.graph = $graph AND other.graph = $graph
WITH introducer, head(collect(path)) AS path, collect(DISTINCT type(one)) AS tiesToOne,
     collect(DISTINCT type(other)) AS tiesToOther
RETURN introducer.id AS id, introducer.name AS name, backchannel.routeStrength(path) AS strength, tiesToOne, tiesToOther
ORDER BY strength DESC, id
