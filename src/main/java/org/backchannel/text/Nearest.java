package org.backchannel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The known name that a mistyped one was meant to be, if one is near enough. The distance counts letters inserted,
 * left out, replaced, and neighbours swapped (Damerau and Levenshtein's, each letter touched once), after
 * {@linkplain Folding folding}.
 *
 * @param <T> what the names stand for
 */
public final class Nearest<T> {
    /** Nobody mistypes names longer than this; they would only cost time. */
    private static final int LONGEST = 200;

    /** Shorter words are titles and particles: von, bin, the. */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private final List<Known<T>> known;

    private record Known<T>(String key, T value) {}

    private Nearest(List<Known<T>> known) {
        this.known = known;
    }

    /**
     * Among names, each with what it stands for.
     *
     * @param known names are tried in the map's order, and the first wins among equals
     */
    public static <T> Nearest<T> among(Map<String, T> known) {
        List<Known<T>> folded = new ArrayList<>(known.size());
        known.forEach((name, value) -> folded.add(new Known<>(Folding.key(name), value)));
        return new Nearest<>(folded);
    }

    /**
     * Among names and the longer words in them: whoever types a surname means the person. A whole name wins over a word
     * that is as near.
     *
     * @param known names are tried in the map's order, and the first wins among equals
     */
    public static <T> Nearest<T> amongWords(Map<String, T> known) {
        List<Known<T>> folded = new ArrayList<>(among(known).known);
        known.forEach((name, value) -> {
            for (String word : NOT_IN_WORDS.split(Folding.key(name))) {
                if (word.length() >= SHORTEST_WORD) {
                    folded.add(new Known<>(word, value));
                }
            }
        });
        return new Nearest<>(folded);
    }

    /** The nearest of some names to a wanted one; the first in order among equals; empty if all are too far. */
    public static Optional<String> of(String wanted, Collection<String> known) {
        Map<String, String> bySelf = new TreeMap<>();
        known.forEach(name -> bySelf.put(name, name));
        return among(bySelf).to(wanted);
    }

    /** What the nearest name stands for; empty if all are too far. */
    public Optional<T> to(String wanted) {
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String key = Folding.key(wanted);
        int best = cutoff(key) + 1;
        T nearest = null;
        for (Known<T> candidate : known) {
            int distance = distanceBelow(best, key, candidate.key());
            if (distance < best) {
                best = distance;
                nearest = candidate.value();
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A third of the letters may be wrong, at least one: farther names are more often noise than help. */
    private static int cutoff(String key) {
        return key.isEmpty() ? -1 : Math.max(1, key.length() / 3);
    }

    /** The distance of two texts as they stand. */
    public static int distance(String a, String b) {
        return distanceBelow(Integer.MAX_VALUE, a, b);
    }

    /** The distance, or {@code limit} if it is not below it. */
    private static int distanceBelow(int limit, String a, String b) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                smallest = Math.min(smallest, best);
            }
            // A swap reaches back two rows at the price of one, so no later row can be smaller than this one.
            if (smallest >= limit) {
                return limit;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(limit, last[b.length()]);
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
