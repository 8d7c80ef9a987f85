package org.backchannel.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.analysis.doors.Route;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.backchannel.store.SharedDatabase.Running;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/** What the tests of procedures ask about: the case as it is loaded, and spies; and how its rows are read. */
final class AskedMaps {
    static final StakeholderMap CASE =
            GraphFiles.read(Path.of("sample-graphs/peace-talks-2024.yaml")).orThrow();
    static final ProjectedGraph READING = Projector.project(CASE, Projection.ACCESS.on(CASE.asOf()));
    static final String GRAPH = "{graph: 'peace-talks-2024'}";

    /** Of nobody's graph: Ann knows Bo, Bo knows Cy; Cy has met Ann, once, in 2019. */
    static final String SPIES = """
            MERGE (ann:Spy {codename: 'Ann', desk: 'north'})
            MERGE (bo:Spy {codename: 'Bo', desk: 'south'})
            MERGE (cy:Spy {codename: 'Cy', desk: 'north'})
            MERGE (ann)-[:SPY_KNOWS {weight: 0.8}]->(bo)
            MERGE (bo)-[:SPY_KNOWS {weight: 0.5}]->(cy)
            MERGE (cy)-[:SPY_MET {weight: 1, day: date('2019-05-04'), last: '2019'}]->(ann)""";

    static final String OWN = "actors: 'Spy', name: 'codename', strength: 'weight', "
            + "ties: {SPY_KNOWS: {access: {forward: 1, backward: 0.5}}, SPY_MET: {access: {backward: 0.9}}}";

    private AskedMaps() {}

    /** Puts them into the database. */
    static void load(Running database) {
        database.store().load(CASE, Progress.NONE);
        database.byHand(SPIES);
    }

    static String id(Record row, String column) {
        return row.get(column).asNode().get("id").asString();
    }

    static List<String> ids(Iterable<Node> nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.get("id").asString()));
        return ids;
    }

    static List<String> ids(Route route) {
        return route.actors().stream().map(Actor::id).toList();
    }

    static List<String> names(Record row, String column) {
        List<String> names = new ArrayList<>();
        row.get(column)
                .asPath()
                .nodes()
                .forEach(node -> names.add(node.get("codename").asString()));
        return names;
    }
}
