package org.backchannel.cli;

import java.util.List;
import java.util.function.Supplier;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import picocli.CommandLine.Mixin;

/** How a map is compared with what it would be. */
final class ComparisonOptions {
    @Mixin
    private OriginOptions origins;

    @Mixin
    private WaysOptions ways;

    @Mixin
    private ProjectionOptions projection;

    /** A map, and what is asked of it and of the same with some changes. */
    record Question(StakeholderMap map, WhatIfParameters parameters) {
        /** What the changes would change, in so many worlds. */
        WhatIfResult answer(long worlds, Progress progress) {
            return WaysOptions.orRefused(() -> WhatIf.of(map, parameters.ofWorlds(worlds), progress));
        }

        /** The same in as many as were asked for. */
        WhatIfResult answer(Progress progress) {
            return answer(parameters.sample().worlds(), progress);
        }
    }

    /** What answering a question takes. */
    static List<PartEstimate> estimate(Estimate estimate, Supplier<Question> asked) {
        Estimated<Question> read = Estimated.of(estimate, asked);
        long worlds = read.question().parameters().sample().worlds();
        return read.then(estimate.ofWorlds("before and after", new WorldsAnswer(worlds, read.question()::answer)));
    }

    /** What is asked of some sets of changes. */
    Question question(StakeholderMap map, String target, List<Scenario> scenarios) {
        scenarios.stream()
                .filter(scenario -> scenario.actorsGone().contains(target))
                .findFirst()
                .ifPresent(scenario -> {
                    throw CommandFailure.usage("'" + target + "' is the target; without them there is nobody to reach");
                });
        List<String> asking = OriginChoice.of(map, target, origins.origins(map));
        requireSomebody(asking, target, scenarios);
        WhatIfParameters parameters = new WhatIfParameters(
                target,
                asking,
                scenarios,
                projection.projection(map),
                ways.sample().sample(),
                ways.mode(),
                ways.maxHops());
        return new Question(map, parameters);
    }

    /** Who is gone in some scenario is no origin in any. */
    private static void requireSomebody(List<String> asking, String target, List<Scenario> scenarios) {
        boolean nobody = asking.stream()
                .allMatch(id -> scenarios.stream()
                        .anyMatch(scenario -> scenario.actorsGone().contains(id)));
        if (nobody) {
            throw CommandFailure.usage("nobody is left who wants to reach '" + target + "': name others with --from");
        }
    }
}
