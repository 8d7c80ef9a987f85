package org.backchannel.analysis.introductions;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.algo.uncertainty.Introductions;
import org.backchannel.algo.uncertainty.IntroductionsParameters;
import org.backchannel.algo.uncertainty.IntroductionsResult;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.analysis.Chance;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/**
 * Says which two who do not know each other should meet, so that the origins reach the target more surely, and who could
 * make the introduction.
 */
public final class BestIntroductions {
    private final ProjectedGraph reading;
    private final BestIntroductionsParameters parameters;
    private final Acquaintances acquaintances;
    private final int[] origins;
    private final int target;

    private BestIntroductions(ProjectedGraph reading, BestIntroductionsParameters parameters) {
        this.reading = reading;
        this.parameters = parameters;
        target = reading.node(parameters.target());
        origins = parameters.origins().stream().mapToInt(reading::node).toArray();
        acquaintances = Acquaintances.of(reading, parameters);
    }

    /** The best introductions in a map. */
    public static BestIntroductionsResult of(
            ProjectedGraph reading, BestIntroductionsParameters parameters, Progress progress) {
        return new BestIntroductions(reading, parameters).answer(progress);
    }

    private BestIntroductionsResult answer(Progress progress) {
        UncertainReading uncertain =
                UncertainReading.of(reading, parameters.sample().passesOn(), progress);
        IntroductionsResult found = Introductions.of(
                new IntroductionsParameters(
                        WaysQuestion.of(uncertain.graph(), origins, target),
                        acquaintances::possible,
                        parameters.top(),
                        parameters.sample().worlds(),
                        parameters.sample().seed(),
                        parameters.sample().threads()),
                progress);
        List<Actor> asking = IntStream.of(origins).mapToObj(reading::actor).toList();
        return new BestIntroductionsResult(
                reading,
                parameters,
                reading.actor(target),
                asking,
                found.chosenFrom(),
                found.worlds(),
                found.interrupted(),
                found.looked(),
                Chance.of(found.reach()),
                found.best().stream().map(this::proposal).toList());
    }

    private Proposal proposal(IntroductionsResult.Judged judged) {
        int from = judged.introduction().from();
        int to = judged.introduction().to();
        return new Proposal(
                reading.actor(from),
                reading.actor(to),
                acquaintances.introducer(from, to).stream()
                        .mapToObj(reading::actor)
                        .findFirst(),
                gain(judged.connects()));
    }

    private Chance gain(Estimate connects) {
        double strength = parameters.strength();
        return new Chance(strength * connects.value(), strength * connects.low(), strength * connects.high());
    }
}
