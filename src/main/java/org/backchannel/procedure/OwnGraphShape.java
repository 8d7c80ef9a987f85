package org.backchannel.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.model.Conductance;
import org.backchannel.model.TieType;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * How anybody's nodes and relationships are read as a map.
 *
 * @param labels of the nodes that are actors
 * @param types the relationships that are ties, and how each conducts
 * @param id the property that tells actors apart; a node without it goes by its element id
 * @param nameOfActor the property that people call actors by
 * @param side the property that says which side an actor is on
 * @param strength of a tie, in (0, 1]
 * @param confidence of a tie, in (0, 1]
 * @param length of a tie, if anything
 * @param since the property that says since when a tie holds, if any
 * @param until the property that says until when, if any
 */
record OwnGraphShape(
        List<String> labels,
        SortedMap<String, TieType> types,
        String id,
        String nameOfActor,
        String side,
        TieNumber strength,
        TieNumber confidence,
        Optional<TieNumber> length,
        Optional<String> since,
        Optional<String> until) {

    /** The options that say it. */
    static final Set<String> OPTIONS =
            Set.of("actors", "ties", "id", "name", "side", "strength", "confidence", "length", "since", "until");

    private static final Set<String> LENSES = Set.of("access", "influence");
    private static final Set<String> DIRECTIONS = Set.of("forward", "backward");

    /** As the options say; labels, types and properties must be there. */
    static OwnGraphShape of(Options options, Transaction transaction) {
        OwnGraphShape shape = new OwnGraphShape(
                options.texts("actors"),
                types(options),
                options.text("id").orElse("id"),
                options.text("name").orElse("name"),
                options.text("side").orElse("side"),
                TieNumber.of(options, "strength", 1, 1),
                TieNumber.of(options, "confidence", 1, 1),
                options.value("length").map(any -> TieNumber.of(options, "length", 1, Double.MAX_VALUE)),
                options.text("since"),
                options.text("until"));
        if (shape.labels.isEmpty() || shape.types.isEmpty()) {
            throw new ProcedureFailure("nodes and relationships of your own need both of the options 'actors' and "
                    + "'ties': {actors: 'Person', ties: {KNOWS: {access: {forward: 0.5, backward: 0.5}}}}");
        }
        shape.requireKnownNames(options, transaction);
        return shape;
    }

    /** What it is called in messages. */
    String name() {
        return ":" + String.join("|", labels);
    }

    private static SortedMap<String, TieType> types(Options options) {
        SortedMap<String, TieType> types = new TreeMap<>();
        Options ties = options.within("ties", options.map("ties").keySet());
        for (String name : options.map("ties").keySet()) {
            Options lenses = ties.within(name, LENSES);
            TieType type = new TieType(name, conductance(lenses, "access"), conductance(lenses, "influence"));
            if (type.access().equals(Conductance.NONE) && type.influence().equals(Conductance.NONE)) {
                throw new ProcedureFailure("ties of type " + name + " conduct nothing; say what they do, and which "
                        + "way: " + name + ": {access: {forward: 0.5, backward: 0.5}}");
            }
            types.put(name, type);
        }
        return types;
    }

    private static Conductance conductance(Options lenses, String lens) {
        Options directions = lenses.within(lens, DIRECTIONS);
        return new Conductance(directions.probability("forward", 0), directions.probability("backward", 0));
    }

    /** A name that is nowhere in the database is a slip of the pen, and would quietly find nothing. */
    private void requireKnownNames(Options options, Transaction transaction) {
        List<String> known = new ArrayList<>();
        transaction.getAllLabels().forEach((Label label) -> known.add(label.name()));
        require("label", labels, known);
        known.clear();
        transaction.getAllRelationshipTypes().forEach((RelationshipType type) -> known.add(type.name()));
        require("relationship type", List.copyOf(types.keySet()), known);
        known.clear();
        transaction.getAllPropertyKeys().forEach(known::add);
        List<String> properties = new ArrayList<>(List.of(strength.property(), confidence.property()));
        length.ifPresent(number -> properties.add(number.property()));
        since.ifPresent(properties::add);
        until.ifPresent(properties::add);
        Map.of("id", id, "name", nameOfActor, "side", side).forEach((option, property) -> {
            if (options.has(option)) {
                properties.add(property);
            }
        });
        require("property", properties, known);
    }

    private static void require(String what, List<String> names, List<String> known) {
        names.stream()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new ProcedureFailure(
                            "there is no " + what + " '" + name + "' in the database" + Options.nearest(name, known));
                });
    }
}
