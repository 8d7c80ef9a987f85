package org.backchannel.analysis.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.Projection;

/**
 * One measure of every actor from date to date; always exact, so that what differs is what changed.
 *
 * @param measure the measure
 * @param timeline the places of actors on every date, those who score highest first, equal ones by id
 */
public record ScoresOverTime(CentralityMeasure measure, Timeline<List<ScoresOverTime.Place>> timeline) {
    /**
     * Where an actor stands.
     *
     * @param actor who
     * @param rank from 1, equal scores sharing one; 0 where the measure is undefined
     * @param score NaN where it is undefined
     */
    public record Place(Actor actor, int rank, double score) {}

    /** Asks on every date. */
    public static ScoresOverTime of(
            StakeholderMap map,
            Projection projection,
            TimelineDates dates,
            CentralityMeasure measure,
            int threads,
            Progress progress) {
        CentralityParameters parameters =
                new CentralityParameters(Set.of(measure), threads).with(new BetweennessChoice.Exact());
        return new ScoresOverTime(
                measure,
                Timeline.of(
                        map,
                        projection,
                        dates,
                        reading -> places(
                                Centrality.of(reading, parameters, progress).table(), measure.key()),
                        progress));
    }

    private static List<Place> places(ScoreTable table, String key) {
        Score score = table.score(key);
        List<Integer> order = table.descendingBy(key);
        int[] ranks = new int[order.size()];
        for (int place = 0; place < ranks.length; place++) {
            double own = score.of(order.get(place));
            boolean shares = place > 0 && own == score.of(order.get(place - 1));
            ranks[place] = Double.isNaN(own) ? 0 : shares ? ranks[place - 1] : place + 1;
        }
        return IntStream.range(0, ranks.length)
                .mapToObj(place ->
                        new Place(table.reading().actor(order.get(place)), ranks[place], score.of(order.get(place))))
                .toList();
    }
}
