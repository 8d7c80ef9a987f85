// Which kinds of ties the graph has, how many of each, and how well a request and influence travel along them.
// param graph (text): the name of the graph
MATCH (type:TieType {graph: $graph, used: true})
RETURN type.name AS type,
       COUNT { MATCH (:Actor {graph: $graph})-[t]->(:Actor)
               WHERE t.graph = $graph AND type(t) = toUpper(replace(type.name, '-', '_')) } AS ties,
       type.accessForward AS access, type.accessBackward AS accessBack,
       type.influenceForward AS influence, type.influenceBackward AS influenceBack
ORDER BY ties DESC, type
