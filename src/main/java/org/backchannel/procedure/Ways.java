package org.backchannel.procedure;

import java.util.OptionalInt;
import java.util.Set;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;

/** The options that say which ways count, and whether every outcome is gone through. */
final class Ways {
    /** What they are called. */
    static final Set<String> OPTIONS = Set.of("maxHops", "exact");

    private Ways() {}

    /** Whether the answer is to be exact. */
    static Mode mode(Options options) {
        boolean exact = options.truth("exact");
        if (exact && options.has("worlds")) {
            throw new ProcedureFailure("option 'exact' goes through every outcome, and option 'worlds' is of a sample; "
                    + "give one or the other");
        }
        return exact ? Mode.EXACT : Mode.AUTO;
    }

    /** How many ties a way has at most. */
    static OptionalInt maxHops(Options options) {
        return options.has("maxHops") ? OptionalInt.of(options.count("maxHops", 1, 1)) : OptionalInt.empty();
    }
}
