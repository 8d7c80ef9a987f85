package org.backchannel.imports;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Source;
import org.backchannel.model.TieType;

/**
 * What an imported map is called and comes with, beside what the extract says.
 *
 * @param graph its name in the database
 * @param title a heading for reports
 * @param asOf the default date of the analysis
 * @param sources by id
 * @param types that it declares, by name
 */
public record Head(
        String graph,
        Optional<String> title,
        Optional<CalendarDate> asOf,
        SortedMap<String, Source> sources,
        SortedMap<String, TieType> types) {
    /** Keeps copies. */
    public Head {
        sources = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        types = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** A map of which nothing but the name is known. */
    public static Head named(String graph) {
        return new Head(graph, Optional.empty(), Optional.empty(), new TreeMap<>(), new TreeMap<>());
    }
}
