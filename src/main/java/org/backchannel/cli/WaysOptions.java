package org.backchannel.cli;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.backchannel.algo.uncertainty.TooManyDrawsException;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ways count, and how the worlds are gone through in which they are open. */
final class WaysOptions {
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

    /** The worlds of a sample. */
    WorldSampleOptions sample() {
        return sample;
    }

    /** Whether the answer is to be exact. */
    Mode mode() {
        if (exact && sample.hasWorlds()) {
            throw CommandFailure.usage("--exact goes through every outcome: --worlds is of a sample");
        }
        return exact ? Mode.EXACT : Mode.AUTO;
    }

    /** How many ties a way has at most. */
    OptionalInt maxHops() {
        return maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops);
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
