// Actors by words of their names and aliases; "abramov*" and "abramovic~" find what is spelled nearly so.
// param graph (text): the name of the graph
// param words (text): what to look for, in the full-text index's own syntax
// param top (whole, default 10): how many actors
CALL db.index.fulltext.queryNodes('backchannel_actor_names', $words) YIELD node, score
WHERE node.graph = $graph
RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.side AS side, node.role AS role, score
ORDER BY score DESC, id
LIMIT $top
