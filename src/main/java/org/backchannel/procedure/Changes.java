package org.backchannel.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backchannel.analysis.names.Ids;
import org.backchannel.model.MapChange;
import org.backchannel.model.Scenario;
import org.neo4j.graphdb.Relationship;

/** The options that say what might be otherwise than a graph says. */
final class Changes {
    /** What they are called. */
    static final Set<String> OPTIONS = Set.of("without", "withoutTies", "weaken", "introduce", "disbelieve", "confirm");

    private static final Set<String> OF_AN_INTRODUCTION = Set.of("from", "to", "strength");

    private final Question question;
    private final Options options;
    private final List<MapChange> changes = new ArrayList<>();

    private Changes(Question question) {
        this.question = question;
        this.options = question.options();
    }

    /** As they say; at least one. */
    static Scenario of(Question question) {
        return new Changes(question).scenario();
    }

    private Scenario scenario() {
        question.actors("without").forEach(actor -> changes.add(new MapChange.WithoutActor(actor)));
        options.values("withoutTies").forEach(tie -> changes.add(new MapChange.WithoutTie(tie(tie))));
        Options weaken = options.within("weaken", options.map("weaken").keySet());
        options.map("weaken")
                .keySet()
                .forEach(tie -> changes.add(new MapChange.OtherStrength(tie(tie), weaken.strength(tie, 1))));
        options.values("introduce").forEach(this::introduction);
        Ids sources = Ids.ofSources(question.map());
        options.texts("disbelieve").forEach(source -> changes.add(new MapChange.Disbelief(sources.require(source))));
        options.values("confirm").forEach(tie -> changes.add(new MapChange.Confirmation(tie(tie))));
        if (changes.isEmpty()) {
            throw new ProcedureFailure(
                    "what if what? name a change: without, withoutTies, weaken, introduce, disbelieve " + "or confirm");
        }
        Scenario scenario = new Scenario("what if", changes);
        scenario.contradiction().ifPresent(message -> {
            throw new ProcedureFailure(message);
        });
        return scenario;
    }

    /** The id of a tie: of a relationship, or as it is written. */
    private String tie(Object value) {
        if (value instanceof Relationship relationship) {
            return question.place()
                    .tieOf(relationship)
                    .orElseThrow(() -> new ProcedureFailure(OwnGraph.describe(relationship) + ", is no tie of graph "
                            + question.map().graph()));
        } else if (value instanceof String id) {
            return Ids.ofTies(question.map()).require(id);
        }
        throw new ProcedureFailure("a tie is a relationship, or the text of its id, not " + value);
    }

    private void introduction(Object value) {
        Options meeting = Options.of("option 'introduce'", Options.mapOf("introduce", value), OF_AN_INTRODUCTION);
        String from = question.actor(meeting.value("from").orElse(null));
        String to = question.actor(meeting.value("to").orElse(null));
        if (from.equals(to)) {
            throw new ProcedureFailure("'" + from + "' cannot be introduced to themselves");
        }
        changes.add(new MapChange.Introduction(from, to, meeting.strength("strength", 0.5)));
    }
}
