package org.backchannel.algo.uncertainty;

import java.util.Locale;

/** An exact answer was asked for, and more independent draws matter than can be enumerated. */
public final class TooManyDrawsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Of so many draws, when at most so many can be. */
    public TooManyDrawsException(int draws, int most) {
        super(String.format(
                Locale.ROOT,
                "an exact answer goes through every outcome of the independent draws that matter, at most %d of them;"
                        + " here %d matter",
                most,
                draws));
    }
}
