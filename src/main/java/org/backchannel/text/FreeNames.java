package org.backchannel.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that nobody has yet: the wanted one, else the first free one of those with a number after it, from 2 on. Where it left
 * off is remembered, since names are never given back: 50,000 ties between the same two took 90 s while each tried all numbers.
 */
public final class FreeNames {
    private final String separator;
    private final Set<String> taken = new HashSet<>();

    /** By wanted name, the number to try next. */
    private final Map<String, Integer> next = new HashMap<>();

    /** None is taken yet. */
    public FreeNames(String separator) {
        this.separator = separator;
    }

    /** Takes a name as it is, whoever has it. */
    public void reserve(String name) {
        taken.add(name);
    }

    /** Takes a name, with a number if it must have one, and says what it is. */
    public String take(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        int number = next.getOrDefault(wanted, 2);
        while (!taken.add(wanted + separator + number)) {
            number++;
        }
        next.put(wanted, number + 1);
        return wanted + separator + number;
    }
}
