// What every graph in the database stands on. Applied by each load; what is there already is left as it is.
// One statement up to each semicolon.

CREATE CONSTRAINT backchannel_graph_name IF NOT EXISTS
FOR (g:Graph) REQUIRE g.name IS UNIQUE;

CREATE CONSTRAINT backchannel_actor_id IF NOT EXISTS
FOR (a:Actor) REQUIRE (a.graph, a.id) IS UNIQUE;

CREATE CONSTRAINT backchannel_source_id IF NOT EXISTS
FOR (s:Source) REQUIRE (s.graph, s.id) IS UNIQUE;

CREATE CONSTRAINT backchannel_tie_type_name IF NOT EXISTS
FOR (t:TieType) REQUIRE (t.graph, t.name) IS UNIQUE;

CREATE CONSTRAINT backchannel_run_id IF NOT EXISTS
FOR (r:Run) REQUIRE r.id IS UNIQUE;

CREATE INDEX backchannel_evidence_tie IF NOT EXISTS
FOR (e:Evidence) ON (e.graph, e.tie);

CREATE FULLTEXT INDEX backchannel_actor_names IF NOT EXISTS
FOR (a:Actor) ON EACH [a.name, a.aliases];
