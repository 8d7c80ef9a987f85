package org.backchannel.cli;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.backchannel.algo.uncertainty.TooManyDrawsException;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which answer it is asked what it rests on. */
final class GroundsOptions {
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

    /** As asked of a map, of the way to a target. */
    GroundsParameters parameters(StakeholderMap map, String target) {
        return new GroundsParameters(
                target,
                OriginChoice.of(map, target, origins.origins(map)),
                projection.projection(map),
                sample.sample(),
                exact ? Mode.EXACT : Mode.AUTO,
                maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops));
    }

    /** An answer; where it cannot be exact as asked, what the user is told. */
    static <R> R orRefused(Supplier<R> answer) {
        try {
            return answer.get();
        } catch (TooManyDrawsException tooMany) {
            throw CommandFailure.usage("--exact: " + tooMany.getMessage());
        }
    }
}
