package org.backchannel.analysis.sensitivity;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backchannel.analysis.sensitivity.Figure.Kind;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.GradeTable;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.projection.Lens;

/** A map with some of its numbers a notch off; all else is as it was, ids too, so that the same worlds can be asked. */
final class MovedMap {
    private final StakeholderMap map;
    private final GradeTable grades;
    private final Lens lens;
    private final Step step;
    private final Predicate<Figure> which;

    private MovedMap(StakeholderMap map, Lens lens, Step step, Predicate<Figure> which) {
        this.map = map;
        this.grades = map.grades();
        this.lens = lens;
        this.step = step;
        this.which = which;
    }

    /** Moves the numbers chosen. */
    static StakeholderMap of(StakeholderMap map, Lens lens, Step step, Predicate<Figure> which) {
        return new MovedMap(map, lens, step, which).moved();
    }

    private StakeholderMap moved() {
        SortedMap<String, Source> sources = new TreeMap<>(map.sources());
        sources.replaceAll((id, source) -> moved(source));
        SortedMap<String, TieType> types = new TreeMap<>(map.vocabulary());
        types.replaceAll((name, type) -> moved(type));
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.replaceAll(
                (id, actor) -> moves(Kind.PASSES_ON, id) ? actor.passingOn(step.of(actor.passesOn())) : actor);
        return map.resting(sources, map.ties().stream().map(this::moved).toList())
                .conducting(types)
                .among(actors);
    }

    private boolean moves(Kind kind, String id) {
        return which.test(Figure.of(kind, id));
    }

    private Source moved(Source source) {
        return moves(Kind.RELIABILITY, source.id()) ? source.graded(step.of(source.reliability(), grades)) : source;
    }

    private Tie moved(Tie tie) {
        Tie carrying = moves(Kind.STRENGTH, tie.id()) ? tie.carrying(step.of(tie.strength())) : tie;
        if (!tie.evidence().isEmpty()) {
            return carrying.restingOn(
                    tie.evidence().stream().map(item -> moved(tie, item)).toList());
        }
        return moves(Kind.CONFIDENCE, tie.id())
                ? carrying.believed(step.of(tie.confidence().orElse(Tie.UNSUPPORTED_CONFIDENCE)))
                : carrying;
    }

    private Evidence moved(Tie tie, Evidence item) {
        return which.test(new Figure(Kind.CREDIBILITY, tie.id(), item.source()))
                ? item.graded(step.of(item.credibility(), grades))
                : item;
    }

    private TieType moved(TieType type) {
        return lens == Lens.ACCESS
                ? new TieType(type.name(), moved(type, type.access()), type.influence())
                : new TieType(type.name(), type.access(), moved(type, type.influence()));
    }

    private Conductance moved(TieType type, Conductance conductance) {
        return new Conductance(
                moved(type, Figure.FORWARD, conductance.forward()),
                moved(type, Figure.BACKWARD, conductance.backward()));
    }

    private double moved(TieType type, String direction, double number) {
        return which.test(new Figure(Kind.CONDUCTANCE, type.name(), direction)) ? step.of(number) : number;
    }
}
