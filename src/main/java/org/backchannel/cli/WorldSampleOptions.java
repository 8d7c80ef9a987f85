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
    private Long seed;

    @Option(
            names = "--pass-on",
            paramLabel = "Q",
            converter = ProbabilityConverter.class,
            description = "How surely everybody passes on what others ask, in place of what the map says.")
    private Double passesOn;

    @Mixin
    private ThreadsOption threads;

    /** Whether anything was asked for but threads, which change no answer. */
    boolean isGiven() {
        return worlds != null || seed != null || passesOn != null;
    }

    /** Whether the user said how many. */
    boolean hasWorlds() {
        return worlds != null;
    }

    /** As the user wants it. */
    WorldSample sample() {
        return sample(WorldsParameters.DEFAULT_WORLDS);
    }

    /** The same, of so many worlds where the user does not say how many. */
    WorldSample sample(long unsaid) {
        if (worlds != null && worlds < FEWEST) {
            throw CommandFailure.usage(
                    "--worlds is " + FEWEST + " or more, not " + worlds + ": fewer say nothing with any certainty");
        }
        return new WorldSample(
                worlds == null ? unsaid : worlds,
                seed == null ? WorldsParameters.DEFAULT_SEED : seed,
                passesOn == null ? OptionalDouble.empty() : OptionalDouble.of(passesOn),
                threads.value());
    }
}
