package org.backchannel.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * What one source says of one tie.
 *
 * @param source the id of the source
 * @param credibility how far this item can be believed
 * @param stance whether it speaks for the tie or against it
 * @param at where in the source it stands
 * @param says what it says
 */
public record Evidence(
        String source, Credibility credibility, Stance stance, Optional<String> at, Optional<String> says)
        implements Comparable<Evidence> {

    /** An absent text is not an empty one. */
    private static final Comparator<Optional<String>> EMPTY_FIRST =
            Comparator.comparing((Optional<String> text) -> text.isPresent()).thenComparing(text -> text.orElse(""));

    /** By every component, so that items of a tie have one order whatever the order of the file. */
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::source)
            .thenComparing(Evidence::stance)
            .thenComparing(Evidence::credibility)
            .thenComparing(Evidence::at, EMPTY_FIRST)
            .thenComparing(Evidence::says, EMPTY_FIRST);

    /** The same item, believed otherwise. */
    public Evidence graded(Credibility digit) {
        return new Evidence(source, digit, stance, at, says);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
