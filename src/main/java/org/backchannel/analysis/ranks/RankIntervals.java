package org.backchannel.analysis.ranks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.uncertainty.ExistingTies;
import org.backchannel.algo.uncertainty.Standing;
import org.backchannel.algo.uncertainty.Standings;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.KnownTies;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/**
 * How sure is a ranking? The evidence is drawn: which sources are sound, which items true, which plain ties there; ties that
 * exist then keep {@code strength × conductance} as their strength, and the measure is computed again. Over many such states
 * each actor has a distribution of ranks.
 *
 * <p>Time: that of the measure, once a state; states go to the threads. An undefined score ranks last. Broken off, it says
 * what the states so far say.
 */
public final class RankIntervals {
    /** Measures by which a low score ranks high: a broker's contacts are not tied to each other. */
    private static final Set<String> LOW_FIRST = Set.of("constraint", "hierarchy");

    private final ProjectedGraph reading;
    private final UncertainReading uncertain;
    private final Function<ProjectedGraph, ScoreTable> measured;
    private final RankIntervalsParameters parameters;
    private final Progress progress;

    /** By measure, then by state, then by node: the scores; null where a state was not done. */
    private final double[][][] scores;

    private int done;

    private RankIntervals(
            ProjectedGraph reading,
            Function<ProjectedGraph, ScoreTable> measured,
            RankIntervalsParameters parameters,
            Progress progress) {
        this.reading = reading;
        this.uncertain = UncertainReading.of(reading, OptionalDouble.empty(), progress);
        this.measured = measured;
        this.parameters = parameters;
        this.progress = progress;
        scores = new double[parameters.measures().size()][parameters.worlds()][];
    }

    /**
     * Of the measures that a table has.
     *
     * @param measured computes the table of a graph, on one thread and without a word of progress
     */
    public static RankIntervalsResult of(
            ProjectedGraph reading,
            Function<ProjectedGraph, ScoreTable> measured,
            RankIntervalsParameters parameters,
            Progress progress) {
        return new RankIntervals(reading, measured, parameters, progress).result();
    }

    private RankIntervalsResult result() {
        ScoreTable standing = measured.apply(reading);
        progress.begin("states of the evidence", parameters.worlds());
        boolean interrupted = false;
        try {
            OrderedBlocks.run(parameters.worlds(), parameters.threads(), State::new);
        } catch (CancelledException e) {
            if (done == 0) {
                throw e;
            }
            interrupted = true;
        }
        return new RankIntervalsResult(
                reading,
                done,
                interrupted,
                parameters.against().map(reading.map()::actor),
                IntStream.range(0, parameters.measures().size())
                        .mapToObj(measure -> ranking(standing, measure))
                        .toList());
    }

    /** One thread's share. */
    private final class State implements OrderedBlocks.Worker {
        private final ExistingTies ties = new ExistingTies(uncertain.graph(), parameters.seed());

        @Override
        public void compute(int state) {
            progress.check();
            boolean[] exists = ties.in(state);
            ScoreTable table = measured.apply(KnownTies.of(reading, tie -> exists[uncertain.number(tie.id())]));
            for (int measure = 0; measure < scores.length; measure++) {
                scores[measure][state] =
                        table.score(parameters.measures().get(measure)).values();
            }
        }

        @Override
        public void reduce(int state) {
            done++;
            progress.advance(1);
        }
    }

    private RankIntervalsResult.Ranking ranking(ScoreTable standing, int measure) {
        String key = parameters.measures().get(measure);
        boolean lowFirst = LOW_FIRST.contains(key);
        double[][] states = Arrays.stream(scores[measure])
                .limit(done)
                .map(values -> highFirst(values, lowFirst))
                .toArray(double[][]::new);
        Standings standings = Standings.of(states);
        Score score = standing.score(key);
        List<Integer> order = new ScoreTable(
                        reading,
                        List.of(new Score(key, score.title(), score.kind(), highFirst(score.values(), lowFirst))))
                .descendingBy(key);
        Optional<Integer> against = parameters.against().map(reading::node);
        return new RankIntervalsResult.Ranking(
                key,
                score.title(),
                lowFirst,
                order.stream()
                        .map(node -> place(score, standings, against, node))
                        .toList());
    }

    private static double[] highFirst(double[] values, boolean lowFirst) {
        return lowFirst ? Arrays.stream(values).map(value -> -value).toArray() : values;
    }

    private RankIntervalsResult.Place place(Score score, Standings standings, Optional<Integer> against, int node) {
        Standing standing = standings.of(node);
        Optional<Integer> other = against.filter(named -> named != node);
        return new RankIntervalsResult.Place(
                reading.actor(node),
                score.of(node),
                standing.medianRank(),
                standing.low(),
                standing.high(),
                standing.first(),
                standing.topThree(),
                other.map(named -> OptionalDouble.of(standings.above(node, named)))
                        .orElse(OptionalDouble.empty()),
                other.map(named -> OptionalDouble.of(standings.tied(node, named)))
                        .orElse(OptionalDouble.empty()));
    }
}
