package org.backchannel.procedure;

import java.util.OptionalDouble;
import java.util.Set;
import org.backchannel.analysis.WorldSample;

/** The options that say which worlds an answer is drawn from. */
final class Sampling {
    /** What they are called. */
    static final Set<String> OPTIONS = Set.of("worlds", "seed", "passOn", "threads");

    /** Half of them choose, half report, and fewer say nothing with any certainty. */
    private static final int FEWEST = 100;

    /** As many as the commands take. */
    private static final int MOST = Integer.MAX_VALUE;

    private Sampling() {}

    /** As they say. */
    static WorldSample of(Question question) {
        Options options = question.options();
        return new WorldSample(
                worlds(options),
                options.whole("seed", Long.MIN_VALUE, WorldSample.DEFAULT.seed()),
                options.has("passOn") ? OptionalDouble.of(options.probability("passOn", 1)) : OptionalDouble.empty(),
                question.threads());
    }

    private static long worlds(Options options) {
        long worlds = options.whole("worlds", FEWEST, WorldSample.DEFAULT.worlds());
        if (worlds > MOST) {
            throw Options.bad("worlds", worlds, "a whole number of at least " + FEWEST + " and at most " + MOST);
        }
        return worlds;
    }
}
