package org.backchannel.analysis.grounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.backchannel.algo.uncertainty.ComparedWorldsResult;
import org.backchannel.algo.uncertainty.EvidenceWorldsResult;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.grounds.SourcesResult.LeftOut;
import org.backchannel.model.Confidence;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/**
 * Says what an answer rests on: each source in turn is taken as unsound, in the same worlds, and the question asked again.
 *
 * <p>Time: two runs of the worlds a source that matters, and up to a few thousand for the smallest set of sources that
 * changes who comes first; and the states of the evidence once, for where to ask next ({@link TieValues}).
 */
public final class LeaveOneOut {
    private final ProjectedGraph reading;
    private final GroundsParameters parameters;
    private final Disbelieved worlds;
    private final WorldsResult asThingsAre;
    private final FirstDoor first;
    private final List<Testimony> testimonies;
    private final Confidence confidence;
    private boolean interrupted;

    private LeaveOneOut(ProjectedGraph reading, GroundsParameters parameters, Progress progress) {
        this.reading = reading;
        this.parameters = parameters;
        worlds = new Disbelieved(reading, parameters, progress);
        asThingsAre = worlds.asThingsAre();
        first = worlds.first(Set.of(), asThingsAre);
        testimonies = Testimony.all(reading.map(), worlds.thatMatter(asThingsAre));
        confidence = Confidence.in(reading.map());
    }

    /**
     * Of an answer.
     *
     * @throws org.backchannel.algo.uncertainty.TooManyDrawsException if an exact answer is asked for that is out of reach
     */
    public static SourcesResult of(ProjectedGraph reading, GroundsParameters parameters, Progress progress) {
        return new LeaveOneOut(reading, parameters, progress).answer();
    }

    private SourcesResult answer() {
        List<LeftOut> left = leftOut();
        Optional<Reversal> reversal = unlessStopped(
                () -> new Reversals(reading.map(), worlds, first, testimonies).smallest(), Optional.empty());
        Optional<EvidenceWorldsResult> states = unlessStopped(() -> Optional.of(worlds.states()), Optional.empty());
        return new SourcesResult(
                reading,
                parameters,
                reading.map().actor(parameters.target()),
                asThingsAre.exact(),
                asThingsAre.worlds(),
                Chance.of(asThingsAre.meanReach()),
                first,
                interrupted,
                left,
                testimonies.size() - left.size(),
                reading.map().sources().size() - testimonies.size(),
                reversal,
                states.map(worlds::tieValues).orElse(List.of()),
                states.map(EvidenceWorldsResult::exact).orElse(false),
                states.map(all -> all.weights().length).orElse(0));
    }

    /** Whoever broke the work off wants what there is, and no more work. */
    private <T> T unlessStopped(Supplier<T> work, T without) {
        try {
            return interrupted ? without : work.get();
        } catch (CancelledException e) {
            interrupted = true;
            return without;
        }
    }

    private List<LeftOut> leftOut() {
        List<LeftOut> left = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            unlessStopped(() -> Optional.of(without(testimony)), Optional.<LeftOut>empty())
                    .ifPresent(left::add);
        }
        left.sort(Comparator.comparingDouble(
                        (LeftOut one) -> -Math.abs(one.difference().value()))
                .thenComparing(one -> one.source().id()));
        return left;
    }

    private LeftOut without(Testimony testimony) {
        ComparedWorldsResult compared = worlds.compared(testimony.members());
        FirstDoor after = worlds.first(testimony.members(), compared);
        long within = testimony.members().stream()
                .filter(id -> !id.equals(testimony.source().id()))
                .count();
        return new LeftOut(
                testimony.source(),
                (int) within,
                testimony.members().stream()
                        .mapToDouble(id -> 1 - confidence.soundness(id))
                        .reduce(1, (one, other) -> one * other),
                Chance.of(compared.meanReach().after()),
                Chance.of(compared.meanReach().difference()),
                after,
                !after.isSameAs(first));
    }
}
