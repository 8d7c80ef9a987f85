// Actors who have ties to people of two sides: those whom both could ask.
// param graph (text): the name of the graph
// param one (text): a side
// param other (text): another side
MATCH (shared:Actor {graph: $graph})
WITH shared,
  COLLECT { MATCH (shared)-[t]-(a:Actor) WHERE t.graph = $graph AND a.side = $one AND a <> shared
            RETURN DISTINCT a.name AS name ORDER BY name } AS ofOne,
  COLLECT { MATCH (shared)-[t]-(a:Actor) WHERE t.graph = $graph AND a.side = $other AND a <> shared
            RETURN DISTINCT a.name AS name ORDER BY name } AS ofOther
WHERE size(ofOne) > 0 AND size(ofOther) > 0
RETURN shared.id AS id, shared.name AS name, shared.side AS side, ofOne, ofOther
ORDER BY size(ofOne) + size(ofOther) DESC, id
