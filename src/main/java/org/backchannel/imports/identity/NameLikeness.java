package org.backchannel.imports.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.backchannel.text.Decimals;
import org.backchannel.text.Folding;

/** How alike two names are, and why. */
final class NameLikeness {
    private static final double SAME = 1;
    private static final double SAME_IN_ANOTHER_SCRIPT = 0.98;
    private static final double OTHER_ORDER = 0.95;
    private static final double INITIALS = 0.85;

    private static final double SOUND = 0.88;
    private static final int LONG_WORD = 6;
    private static final double ALIKE_SHORT = 0.85;
    private static final double ALIKE_LONG = 0.7;

    /** What Jaro and Winkler give to spellings of one name; what it gives to strangers is mostly below. */
    private static final double ALIKE = 0.9;

    /** A likeness of letters never counts as much as the same words. */
    private static final double WEIGHT_OF_LETTERS = 0.95;

    private final JaroWinklerSimilarity letters = new JaroWinklerSimilarity();

    /** A score with its reason. */
    record Likeness(double score, String reason) {}

    /** Of two names; empty if they are not alike. */
    Optional<Likeness> of(NameForm one, NameForm other) {
        String both = "'" + one.written() + "' and '" + other.written() + "'";
        if (one.straight().equals(other.straight())) {
            boolean sameLetters = Folding.key(one.written()).equals(Folding.key(other.written()));
            return Optional.of(
                    sameLetters
                            ? new Likeness(SAME, "the same name: " + both)
                            : new Likeness(
                                    SAME_IN_ANOTHER_SCRIPT, "the same name but for script, titles or marks: " + both));
        } else if (one.sorted().equals(other.sorted())) {
            return Optional.of(new Likeness(OTHER_ORDER, "the same words in another order: " + both));
        } else if (isAbbreviated(one, other)) {
            return Optional.of(new Likeness(INITIALS, "the same but for initials: " + both));
        }
        return byLetters(one, other, both).or(() -> bySound(one, other, both));
    }

    private Optional<Likeness> byLetters(NameForm one, NameForm other, String both) {
        double likeness =
                Math.max(letters.apply(one.straight(), other.straight()), letters.apply(one.sorted(), other.sorted()));
        double words = weakestWord(one, other);
        double score = WEIGHT_OF_LETTERS * Math.min(likeness, words);
        return score < ALIKE * WEIGHT_OF_LETTERS
                ? Optional.empty()
                : Optional.of(new Likeness(
                        score, "spelled alike: " + both + " (Jaro-Winkler " + Decimals.significant(likeness, 3) + ")"));
    }

    /**
     * The likeness of the word that fits worst: Anna and Anton Petrov share most of their letters and are two people. Names
     * of different length are held by the words of the shorter one, if it has two.
     */
    private double weakestWord(NameForm one, NameForm other) {
        NameForm shorter = one.words().size() <= other.words().size() ? one : other;
        NameForm longer = shorter == one ? other : one;
        if (shorter.words().size() == 1 && longer.words().size() > 1) {
            return 0;
        }
        List<String> left = new ArrayList<>(longer.words());
        double weakest = 1;
        for (String word : shorter.words()) {
            double best = 0;
            String partner = "";
            for (String candidate : left) {
                double likeness = letters.apply(word, candidate);
                if (likeness > best) {
                    best = likeness;
                    partner = candidate;
                }
            }
            left.remove(partner);
            weakest = Math.min(weakest, best);
        }
        return weakest;
    }

    private Optional<Likeness> bySound(NameForm one, NameForm other, String both) {
        return soundsAlike(one, other) ? Optional.of(new Likeness(SOUND, "sounds alike: " + both)) : Optional.empty();
    }

    /** Whether all words have the same consonants in the same order; of short words more has to be the same. */
    private boolean soundsAlike(NameForm one, NameForm other) {
        if (one.words().size() != other.words().size() || one.words().size() < 2) {
            return false;
        }
        for (int i = 0; i < one.words().size(); i++) {
            String word = one.words().get(i);
            String partner = other.words().get(i);
            double enough = Math.min(word.length(), partner.length()) < LONG_WORD ? ALIKE_SHORT : ALIKE_LONG;
            if (!NameForm.skeleton(word).equals(NameForm.skeleton(partner)) || letters.apply(word, partner) < enough) {
                return false;
            }
        }
        return true;
    }

    /** Whether every word of the one is a word of the other or its initial, and at least one long word is in both. */
    private static boolean isAbbreviated(NameForm one, NameForm other) {
        if (one.words().size() != other.words().size()
                || one.words().size() < 2
                || one.hasInitials() == other.hasInitials()) {
            return false;
        }
        List<String> left = new ArrayList<>(other.words());
        boolean longOne = false;
        for (String word : one.words()) {
            Optional<String> partner = left.stream().filter(word::equals).findFirst();
            longOne |= partner.isPresent() && word.length() > 2;
            partner = partner.or(() -> left.stream()
                    .filter(candidate -> isInitial(word, candidate))
                    .findFirst());
            if (partner.isEmpty()) {
                return false;
            }
            left.remove(partner.get());
        }
        return longOne;
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1) != (other.length() == 1) && one.charAt(0) == other.charAt(0);
    }
}
