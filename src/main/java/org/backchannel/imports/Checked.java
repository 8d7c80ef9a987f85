package org.backchannel.imports;

import java.util.Optional;
import java.util.OptionalInt;
import org.backchannel.format.yaml.Characters;
import org.backchannel.model.CalendarDate;

/** Texts of a record by the rules of a graph file; what breaks them is the fault of the record. */
public final class Checked {
    private Checked() {}

    /** A name: one line, nothing in it that a reader cannot see. */
    public static String name(String field, String text) {
        OptionalInt refused = Characters.refusedInName(text);
        if (refused.isPresent()) {
            throw new FaultyRecordException(
                    field,
                    "a character that no name may hold",
                    "a name cannot hold " + Characters.describe(refused.getAsInt()));
        } else if (Characters.isLonger(text, Characters.LONGEST_NAME)) {
            throw new FaultyRecordException(
                    field, "a name that is too long", "a name has at most " + Characters.LONGEST_NAME + " characters");
        }
        return text;
    }

    /** A text of any number of lines. */
    public static String text(String field, String given) {
        String text = given.replace("\r\n", "\n").replace('\r', '\n');
        OptionalInt refused = Characters.refusedInText(text);
        if (refused.isPresent()) {
            throw new FaultyRecordException(
                    field,
                    "a character that no text may hold",
                    "a text cannot hold " + Characters.describe(refused.getAsInt()));
        }
        return text;
    }

    /** A date. */
    public static Optional<CalendarDate> date(String field, Optional<String> text) {
        return text.map(given -> Dates.plain()
                .parse(given)
                .orElseThrow(() -> new FaultyRecordException(
                        field, "no date", Characters.quoted(given) + " is no date; 2024, 2024-03 and 2024-03-10 are")));
    }
}
