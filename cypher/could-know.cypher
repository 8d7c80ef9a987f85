// Two actors without a tie who have several contacts in common: a tie that may be missing from the map.
// param graph (text): the name of the graph
// param contacts (whole, default 3): at least so many in common
// param top (whole, default 10): how many pairs
MATCH (one:Actor {graph: $graph})-[first]-(common:Actor)-[second]-(other:Actor)
WHERE first.graph = $graph AND second.graph = $graph AND one.id < other.id
  AND NOT EXISTS { (one)-[known]-(other) WHERE known.graph = $graph }
WITH one, other, collect(DISTINCT common.name) AS names
WHERE size(names) >= $contacts
UNWIND names AS name
WITH one, other, name ORDER BY name
RETURN one.name AS one, other.name AS other, count(name) AS inCommon, collect(name) AS contacts
ORDER BY inCommon DESC, one, other
LIMIT $top
