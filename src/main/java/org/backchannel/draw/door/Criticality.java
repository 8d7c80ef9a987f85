package org.backchannel.draw.door;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/**
 * How indispensable actors are to an answer: how much of the mean probability that an origin gets through is lost without
 * them, with its interval.
 *
 * @param byActor of those for whom it is not 0, by id
 */
public record Criticality(Map<String, Estimate> byActor) {
    /** Of everybody but the target, from as many worlds as by default. */
    public static Criticality of(DoorsResult result, Progress progress) {
        ProjectedGraph reading = result.reading();
        int target = reading.node(result.target().id());
        int[] origins = result.origins().stream()
                .mapToInt(origin -> reading.node(origin.actor().id()))
                .sorted()
                .toArray();
        if (origins.length == 0) {
            return new Criticality(Map.of());
        }
        WaysQuestion question = WaysQuestion.of(UncertainReading.of(reading).graph(), origins, target);
        WorldsResult worlds = Worlds.of(question, WorldsParameters.DEFAULT, progress);
        Map<String, Estimate> byActor = new HashMap<>();
        for (int node = 0; node < reading.actors().size(); node++) {
            Estimate found = worlds.criticality().get(node);
            if (node != target && found.value() > 0) {
                byActor.put(reading.actor(node).id(), found);
            }
        }
        return new Criticality(byActor);
    }

    /** That of an actor; empty where it is 0. */
    Optional<Estimate> of(String actor) {
        return Optional.ofNullable(byActor.get(actor));
    }

    /** The largest, with its interval; 0 where nobody is indispensable. */
    double most() {
        return byActor.values().stream().mapToDouble(Estimate::high).max().orElse(0);
    }
}
