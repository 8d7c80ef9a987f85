package org.backchannel.analysis.doors;

import java.util.List;
import org.backchannel.model.Actor;
import org.backchannel.text.Decimals;

/** Small pieces of English for sentences that are put together. */
final class Words {
    /** Of how many things a sentence gives the names, before it counts the rest. */
    static final int NAMED = 5;

    private static final int DIGITS = 2;
    private static final int PERCENT = 100;
    private static final double NEARLY_ALL = 99.5;

    /** Shares are sums of fractions: three thirds may fall short of one by a last digit. */
    private static final double ALL = 1 - 1e-9;

    private Words() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** All of a few, or the first few and how many more there are: never "1 other", which takes no less room. */
    static String fewOf(List<String> items) {
        if (items.size() <= NAMED + 1) {
            return list(items);
        }
        return String.join(", ", items.subList(0, NAMED)) + " and " + (items.size() - NAMED) + " others";
    }

    /** The names of a few actors, or of the first few and how many more there are. */
    static String names(List<Actor> actors) {
        return fewOf(actors.stream().map(Actor::name).toList());
    }

    /** The one of two that goes with a number of things. */
    static String either(int number, String ofOne, String ofMore) {
        return number == 1 ? ofOne : ofMore;
    }

    /** Whether a share is the whole. */
    static boolean isAll(double share) {
        return share >= ALL;
    }

    /** "46 %"; what is not all is never "100 %". */
    static String percent(double share) {
        double percent = share * PERCENT;
        return percent >= NEARLY_ALL && share < 1 ? "more than 99 %" : Decimals.significant(percent, DIGITS) + " %";
    }

    /** A number of two digits. */
    static String number(double value) {
        return Decimals.significant(value, DIGITS);
    }
}
