// Who can get a request to an actor over a few ties of access, and through whom the last of them goes.
// param graph (text): the name of the graph
// param target (text): the id of the actor to be reached
// param ties (whole, default 2): at most so many ties, up to 6
// param minConfidence (number, default 0): leave out ties that are less sure
// param asOf (text, default graph): a date such as 2022-03; "graph" for the graph's own, "any" for all ties
MATCH (g:Graph {name: $graph})
WITH CASE $asOf WHEN 'graph' THEN coalesce(g.asOf, '') WHEN 'any' THEN '' ELSE $asOf END AS date
MATCH (type:TieType {graph: $graph})
WITH date, collect({type: toUpper(replace(type.name, '-', '_')), forward: type.accessForward > 0,
                    backward: type.accessBackward > 0}) AS types
WITH date, [t IN types WHERE t.forward | t.type] AS forward, [t IN types WHERE t.backward | t.type] AS backward
MATCH (target:Actor {graph: $graph, id: $target})
MATCH way = SHORTEST 1 (origin:Actor)((x:Actor)-[t]-(y:Actor)
  WHERE t.graph = $graph AND t.confidence >= $minConfidence AND t.strength > 0
    AND (startNode(t) = x AND type(t) IN forward OR startNode(t) = y AND type(t) IN backward)
    AND (t.since IS NULL OR left(t.since, size(date)) <= left(date, size(t.since)))
    AND (t.until IS NULL OR left(t.until, size(date)) >= left(date, size(t.until)))){1,6}(target)
WHERE origin.graph = $graph AND origin <> target AND length(way) <= $ties
RETURN origin.id AS id, origin.name AS name, origin.side AS side, length(way) AS ties,
       nodes(way)[-2].name AS lastBefore
ORDER BY ties, id
