package org.backchannel.algo.uncertainty;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ties of both sides of a comparison under common numbers: one of the same name is the same tie.
 *
 * @param count how many there are on either side
 * @param before by tie of the side before: its common number
 * @param after the same of the side after
 */
public record CommonTies(int count, int[] before, int[] after) {
    /** Where ties are not compared. */
    public static final CommonTies NONE = new CommonTies(0, new int[0], new int[0]);

    /** Of ties by name, in the order in which each side numbers them; common numbers are in the order of names. */
    public static CommonTies of(List<String> before, List<String> after) {
        SortedSet<String> names = new TreeSet<>(before);
        names.addAll(after);
        TreeMap<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return new CommonTies(
                names.size(),
                before.stream().mapToInt(numbers::get).toArray(),
                after.stream().mapToInt(numbers::get).toArray());
    }
}
