package org.backchannel.cli;

import java.util.List;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Mixin;

/** How a map is compared with what it would be. */
final class ComparisonOptions {
    @Mixin
    private OriginOptions origins;

    @Mixin
    private WaysOptions ways;

    @Mixin
    private ProjectionOptions projection;

    /** What some sets of changes would change. */
    WhatIfResult answer(StakeholderMap map, String target, List<Scenario> scenarios, Session session) {
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
        return WaysOptions.orRefused(() -> WhatIf.of(map, parameters, session.progress()));
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
