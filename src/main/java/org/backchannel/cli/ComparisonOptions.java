package org.backchannel.cli;

import java.util.List;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.TooManyDrawsException;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.whatif.WhatIf;
import org.backchannel.analysis.whatif.WhatIfParameters;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a map is compared with what it would be. */
final class ComparisonOptions {
    @Mixin
    private OriginOptions origins;

    @Option(
            names = "--max-hops",
            paramLabel = "H",
            converter = CountConverter.class,
            description = "Ways of at most so many ties count. Default: ways of any length.")
    private Integer maxHops;

    @Option(
            names = "--exact",
            description = "Go through every outcome, or refuse. Default: where that is possible, else a sample.")
    private boolean exact;

    @Mixin
    private WorldSampleOptions sample;

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
                sample.sample(),
                exact ? Mode.EXACT : Mode.AUTO,
                maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops));
        try {
            return WhatIf.of(map, parameters, session.progress());
        } catch (TooManyDrawsException tooMany) {
            throw CommandFailure.usage("--exact: " + tooMany.getMessage());
        }
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
