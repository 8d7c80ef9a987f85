package org.backchannel.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.names.Sides;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;

/**
 * What a call asks of which graph, read how.
 *
 * @param options of the call
 * @param place the map it is asked of, and what it was read from
 * @param reading the map as a graph
 */
record Question(Options options, MapInPlace place, ProjectedGraph reading) {
    private static final Set<String> OF_READING =
            Set.of("graph", "projection", "asOf", "minConfidence", "cost", "undirected");
    private static final String ANY_DATE = "any";

    /**
     * Reads the graph that options name.
     *
     * @param procedure that is called
     * @param own the options that it has beside those of every procedure
     */
    static Question of(
            String procedure, Transaction transaction, Map<String, Object> given, Set<String> own, Progress progress) {
        Set<String> known = new HashSet<>(own);
        known.addAll(OF_READING);
        known.addAll(OwnGraphShape.OPTIONS);
        Options options = Options.of(procedure, given, known);
        MapInPlace place = read(options, transaction, progress);
        return new Question(options, place, Projector.project(place.map(), projection(options, place.map()), progress));
    }

    private static MapInPlace read(Options options, Transaction transaction, Progress progress) {
        Optional<String> ofOwn =
                OwnGraphShape.OPTIONS.stream().sorted().filter(options::has).findFirst();
        if (ofOwn.isEmpty()) {
            return LoadedGraph.read(transaction, options.text("graph"), progress);
        } else if (options.has("graph")) {
            throw new ProcedureFailure("option 'graph' names a graph that Backchannel loaded, and option '"
                    + ofOwn.get() + "' is about nodes and relationships of your own; give one or the other");
        }
        return OwnGraph.read(transaction, OwnGraphShape.of(options, transaction), progress);
    }

    /** How options say that a map is to be read. */
    static Projection projection(Options options, StakeholderMap map) {
        return new Projection(
                options.word("projection", Lens.ACCESS),
                date(options, map),
                options.probability("minConfidence", 0),
                options.truth("undirected"),
                options.word("cost", CostModel.RELIABILITY));
    }

    private static Optional<CalendarDate> date(Options options, StakeholderMap map) {
        Optional<String> asked = options.value("asOf").map(String::valueOf);
        if (asked.isEmpty()) {
            return map.asOf();
        }
        return asked.filter(text -> !text.equals(ANY_DATE))
                .map(text -> CalendarDate.parse(text)
                        .orElseThrow(() ->
                                Options.bad("asOf", text, "a year, a month or a day, as in 2022-03-10, or 'any'")));
    }

    StakeholderMap map() {
        return place.map();
    }

    /** The id of the actor that a value means: a node, or a text with an id, a name or an alias. */
    String actor(Object value) {
        if (value instanceof Node node) {
            return Optional.ofNullable(place.idOf().get(node))
                    .orElseThrow(() -> new ProcedureFailure(
                            "node " + node.getElementId() + " is no actor of graph " + map().graph()));
        } else if (value instanceof String text) {
            return new ActorNames(map()).actor(text).id();
        }
        throw new ProcedureFailure("an actor is a node, or the text of an id, a name or an alias, not " + value);
    }

    /** The ids of the actors that an option names, one or a list of them. */
    List<String> actors(String option) {
        return options.values(option).stream().map(this::actor).toList();
    }

    /** Who wants to reach a target: those of the options, else the map's own, else everybody. */
    List<String> origins(String target) {
        List<String> sides = options.texts("fromSide");
        sides.forEach(new Sides(map())::require);
        List<String> actors = actors("from");
        List<String> origins = OriginChoice.of(map(), target, new Origins(sides, actors));
        if (origins.isEmpty()) {
            throw new ProcedureFailure("nobody but '" + target + "' is asked about: a way joins two actors");
        }
        return origins;
    }

    /** How many threads may compute; never more than there are cores, for others use the server too. */
    int threads() {
        int cores = Runtime.getRuntime().availableProcessors();
        return Math.min(cores, options.count("threads", 1, cores));
    }
}
