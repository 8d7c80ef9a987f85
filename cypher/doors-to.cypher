// Who opens the door to an actor, for how many it is the only way, and what is left without it.
// param graph (text): the name of the graph
// param target (text): the actor to be reached: an id, a name or an alias
CALL backchannel.doors($target, {graph: $graph})
YIELD door, score, share, strength, soleDoorFor, wayAround, wayAroundStrength
RETURN door.id AS id, door.name AS name, score, share, strength, size(soleDoorFor) AS onlyWayFor,
       [actor IN nodes(wayAround) | actor.name] AS wayAround, wayAroundStrength
