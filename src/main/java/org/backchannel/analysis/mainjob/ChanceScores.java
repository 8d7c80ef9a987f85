package org.backchannel.analysis.mainjob;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.doors.Chances;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.projection.ProjectedGraph;

/**
 * How surely origins get through, and what is lost without each actor and each tie, as scores that are written back: each
 * as three, the value and the ends of its interval.
 */
final class ChanceScores {
    private static final String REACH = "reach";
    private static final String CRITICALITY = "criticality";
    private static final String LOW = "Low";
    private static final String HIGH = "High";

    private ChanceScores() {}

    /** Reach of the origins and criticality of all but the target. */
    static ScoreTable ofActors(DoorsResult doors) {
        ProjectedGraph reading = doors.reading();
        Chance[] reach = new Chance[reading.actors().size()];
        doors.origins().forEach(origin -> reach[reading.node(origin.actor().id())] = origin.reach());
        Chance[] criticality = doors.chances().actors().toArray(Chance[]::new);
        criticality[reading.node(doors.target().id())] = null;
        return new ScoreTable(
                reading,
                Stream.concat(scores(REACH, "Reach", reach), scores(CRITICALITY, "Criticality", criticality))
                        .toList());
    }

    private static Stream<Score> scores(String key, String title, Chance[] byNode) {
        return Stream.of(
                score(key, title, byNode, Chance::value),
                score(key + LOW, title + ", low", byNode, Chance::low),
                score(key + HIGH, title + ", high", byNode, Chance::high));
    }

    private static Score score(String key, String title, Chance[] byNode, ToDoubleFunction<Chance> of) {
        double[] values = Arrays.stream(byNode)
                .mapToDouble(chance -> chance == null ? Double.NaN : of.applyAsDouble(chance))
                .toArray();
        return new Score(key, title, Score.Kind.REAL, values);
    }

    /** Criticality of the ties without which something is lost. */
    static Run.TieScores ofTies(DoorsResult doors) {
        Map<String, Map<String, Double>> byTie = new HashMap<>();
        for (Chances.TieLoss loss : doors.chances().ties()) {
            Chance criticality = loss.criticality();
            byTie.put(
                    loss.tie().id(),
                    Map.of(
                            CRITICALITY,
                            criticality.value(),
                            CRITICALITY + LOW,
                            criticality.low(),
                            CRITICALITY + HIGH,
                            criticality.high()));
        }
        return new Run.TieScores(new TreeSet<>(List.of(CRITICALITY, CRITICALITY + LOW, CRITICALITY + HIGH)), byTie);
    }
}
