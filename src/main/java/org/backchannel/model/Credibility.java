package org.backchannel.model;

/** How far one item of information can be believed: the digit of the Admiralty system. */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED,
    /** 2: probably true. */
    PROBABLE,
    /** 3: possibly true. */
    POSSIBLE,
    /** 4: doubtful. */
    DOUBTFUL,
    /** 5: improbable. */
    IMPROBABLE,
    /** 6: truth cannot be judged. */
    CANNOT_BE_JUDGED;

    /** The digit, 1 to 6. */
    public int digit() {
        return ordinal() + 1;
    }

    /** The credibility of a digit from 1 to 6. */
    public static Credibility ofDigit(int digit) {
        if (digit < 1 || digit > values().length) {
            throw new IllegalArgumentException("a credibility is 1 to 6, not " + digit);
        }
        return values()[digit - 1];
    }
}
