package org.backchannel.cli;

import java.util.OptionalDouble;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.analysis.WorldSample;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The worlds that an answer is drawn from. */
final class WorldSampleOptions {
    /** Fewer say nothing with any certainty. */
    private static final int FEWEST = 100;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many worlds to draw, " + FEWEST + " or more. Default: " + WorldsParameters.DEFAULT_WORLDS
                    + ".")
    private Integer worlds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which worlds are drawn depends on it. Default: " + WorldsParameters.DEFAULT_SEED + ".")
    private long seed = WorldsParameters.DEFAULT_SEED;

    @Option(
            names = "--pass-on",
            paramLabel = "Q",
            converter = ProbabilityConverter.class,
            description = "How surely everybody passes on what others ask, in place of what the map says.")
    private Double passesOn;

    @Mixin
    private ThreadsOption threads;

    /** As the user wants it. */
    WorldSample sample() {
        if (worlds != null && worlds < FEWEST) {
            throw CommandFailure.usage("--worlds is " + FEWEST + " or more, not " + worlds
                    + ": half of them choose, half report, and fewer say nothing with any certainty");
        }
        return new WorldSample(
                worlds == null ? WorldsParameters.DEFAULT_WORLDS : worlds,
                seed,
                passesOn == null ? OptionalDouble.empty() : OptionalDouble.of(passesOn),
                threads.value());
    }
}
