package org.backchannel.format.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of a map's workbook, in the order in which they stand there. */
enum MapSheet {
    ACTORS(
            "Actors",
            List.of("id"),
            List.of("name", "kind", "side", "role", "aliases", "note", "passesOn", "x", "y"),
            true),
    TIES(
            "Ties",
            List.of("from", "to"),
            List.of("id", "tieType", "strength", "confidence", "support", "since", "until", "valence", "length"),
            true),
    /** What a source is stands beside each item for people; it is read from the sheet of sources. */
    EVIDENCE(
            "Evidence",
            List.of("tie", "source"),
            List.of("credibility", "stance", "at", "says", "grade", "source title", "source date"),
            false),
    SOURCES(
            "Sources",
            List.of("id", "title"),
            List.of("publisher", "date", "url", "within", "reliability", "confidential"),
            false),
    TIE_TYPES(
            "Tie types",
            List.of("name"),
            List.of("access forward", "access backward", "influence forward", "influence backward"),
            false),
    MAP("Map", List.of("key", "value"), List.of(), false);

    /** More columns than anybody's sheet has, and few enough for any number of rows. */
    static final int MOST_COLUMNS = 2_000;

    /** What an attribute's column is called where its own name is taken. */
    static final String ATTRIBUTE = "attribute:";

    /** The column of a tie's first end. */
    static final String FROM = "from";

    /** The column of a tie's other end. */
    static final String TO = "to";

    private final String title;
    private final List<String> required;
    private final List<String> columns;
    private final boolean hasAttributes;

    MapSheet(String title, List<String> required, List<String> others, boolean hasAttributes) {
        this.title = title;
        this.required = required;
        this.columns = Stream.of(required, others).flatMap(List::stream).toList();
        this.hasAttributes = hasAttributes;
    }

    String title() {
        return title;
    }

    /** The columns without which no row says anything. */
    List<String> required() {
        return required;
    }

    /** All columns that the sheet itself has. */
    List<String> columns() {
        return columns;
    }

    /** Whether any other column is an attribute. */
    boolean hasAttributes() {
        return hasAttributes;
    }

    static Optional<MapSheet> of(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(sheet -> sheet.title.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    static List<String> titles() {
        return Stream.of(values()).map(MapSheet::title).toList();
    }
}
