package org.backchannel.format.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.model.Tie;

/** What the confidence of a tie rests on: without it, a number in a column could not be read back for what it is. */
enum Support {
    /** It follows from evidence. */
    EVIDENCE,
    /** The map gives it. */
    GIVEN,
    /** Nothing: it is {@link Tie#UNSUPPORTED_CONFIDENCE}. */
    NONE;

    static Support of(Tie tie) {
        if (!tie.evidence().isEmpty()) {
            return EVIDENCE;
        }
        return tie.confidence().isPresent() ? GIVEN : NONE;
    }

    static Optional<Support> ofWord(String word) {
        return Stream.of(values())
                .filter(support -> support.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
