package org.backchannel.analysis.sensitivity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backchannel.algo.uncertainty.OnTheWay;
import org.backchannel.analysis.grounds.DoorQuestion;
import org.backchannel.analysis.sensitivity.Figure.Kind;
import org.backchannel.model.Actor;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Lens;
import org.backchannel.text.Decimals;

/** The numbers of a map, and what they are. */
final class Figures {
    private Figures() {}

    /** Those on some way to the target, in order; no other can change the answer. */
    static List<Figure> onTheWay(DoorQuestion question, OnTheWay way, Progress progress) {
        SortedSet<Figure> figures = new TreeSet<>();
        for (int tie : way.ties()) {
            progress.check();
            of(question.uncertain().ties().get(tie)).forEach(figures::add);
        }
        for (int node : way.nodes()) {
            progress.check();
            Actor actor = question.uncertain().reading().actor(node);
            figures.add(Figure.of(Kind.PASSES_ON, actor.id()));
        }
        return List.copyOf(figures);
    }

    private static Stream<Figure> of(Tie tie) {
        Stream<Figure> carrying = Stream.of(
                Figure.of(Kind.STRENGTH, tie.id()),
                new Figure(Kind.CONDUCTANCE, tie.type(), Figure.FORWARD),
                new Figure(Kind.CONDUCTANCE, tie.type(), Figure.BACKWARD));
        Stream<Figure> existing = tie.evidence().isEmpty()
                ? Stream.of(Figure.of(Kind.CONFIDENCE, tie.id()))
                : tie.evidence().stream()
                        .map(Evidence::source)
                        .flatMap(source -> Stream.of(
                                Figure.of(Kind.RELIABILITY, source), new Figure(Kind.CREDIBILITY, tie.id(), source)));
        return Stream.concat(carrying, existing);
    }

    /** What a number is in a map, which has it. */
    static FigureValue value(StakeholderMap map, Lens lens, Figure figure) {
        return switch (figure.kind()) {
            case RELIABILITY -> {
                var letter = map.source(figure.id()).reliability();
                yield new FigureValue(map.grades().soundness(letter), letter.name());
            }
            case CREDIBILITY -> {
                var digit = map.tie(figure.id()).evidence().stream()
                        .filter(item -> item.source().equals(figure.part()))
                        .findFirst()
                        .orElseThrow()
                        .credibility();
                yield new FigureValue(map.grades().truth(digit), String.valueOf(digit.digit()));
            }
            case CONFIDENCE -> number(map.tie(figure.id()).confidence().orElse(Tie.UNSUPPORTED_CONFIDENCE));
            case STRENGTH -> number(map.tie(figure.id()).strength());
            case CONDUCTANCE -> {
                Conductance conductance = lens.conductance(map.vocabulary().get(figure.id()));
                yield number(figure.part().equals(Figure.FORWARD) ? conductance.forward() : conductance.backward());
            }
            case PASSES_ON -> number(map.actor(figure.id()).passesOn());
        };
    }

    private static FigureValue number(double number) {
        return new FigureValue(number, Decimals.shortest(number));
    }
}
