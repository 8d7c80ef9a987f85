// The strongest chains of introductions from one actor to another: how surely each carries a request.
// param graph (text): the name of the graph
// param from (text): the id of the actor who asks
// param to (text): the id of the actor to be reached
// param ties (whole, default 4): at most so many ties, up to 5
// param top (whole, default 3): how many chains
// param asOf (text, default graph): a date such as 2022-03; "graph" for the graph's own, "any" for all ties
// A chain is worth the product of strength, confidence and conductance over its ties, as doors and routes reckon; they
// also combine parallel ties and sources that ties share, which this query does not.
MATCH (g:Graph {name: $graph})
WITH CASE $asOf WHEN 'graph' THEN coalesce(g.asOf, '') WHEN 'any' THEN '' ELSE $asOf END AS date
MATCH (type:TieType {graph: $graph})
WITH date, collect({type: toUpper(replace(type.name, '-', '_')), forward: type.accessForward,
                    backward: type.accessBackward}) AS types
MATCH (from:Actor {graph: $graph, id: $from}), (to:Actor {graph: $graph, id: $to})
MATCH chain = (from)((x:Actor)-[t]-(y:Actor)
  WHERE t.graph = $graph AND t.id IS NOT NULL
    AND (t.since IS NULL OR left(t.since, size(date)) <= left(date, size(t.since)))
    AND (t.until IS NULL OR left(t.until, size(date)) >= left(date, size(t.until)))){1,5}(to)
WHERE length(chain) <= $ties
  AND all(i IN range(1, size(nodes(chain)) - 2) WHERE NOT nodes(chain)[i] IN [from, to])
WITH chain, [i IN range(0, length(chain) - 1) |
  head([k IN types WHERE k.type = type(relationships(chain)[i]) |
    relationships(chain)[i].strength * relationships(chain)[i].confidence *
    CASE WHEN startNode(relationships(chain)[i]) = nodes(chain)[i] THEN k.forward ELSE k.backward END])] AS carries
WITH chain, reduce(product = 1.0, carry IN carries | product * carry) AS strength
WHERE strength > 0
RETURN strength, [n IN nodes(chain) | n.name] AS chain, [t IN relationships(chain) | t.id] AS ties,
       [t IN relationships(chain) | t.confidence] AS confidences
ORDER BY strength DESC, ties
LIMIT $top
