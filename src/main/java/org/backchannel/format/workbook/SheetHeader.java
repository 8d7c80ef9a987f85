package org.backchannel.format.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Problems;
import org.backchannel.text.Nearest;

/**
 * The first row of a sheet.
 *
 * @param names of the columns: those that the sheet has, whether capitals are right or not, and those of attributes; empty
 *     where there is none
 */
record SheetHeader(List<String> names) {
    /** Before there is one. */
    static final SheetHeader NONE = new SheetHeader(List.of());

    SheetHeader {
        names = List.copyOf(names);
    }

    /** Of the row; what is wrong with it is said. */
    static SheetHeader of(MapSheet sheet, SheetRow row, Problems problems) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < row.texts().size(); i++) {
            String given = row.texts().get(i).strip();
            Optional<String> known = known(sheet, given);
            names.add(known.orElse(given));
            if (given.isEmpty()) {
                continue;
            }
            if (!seen.add(names.get(i))) {
                problems.error(row.at(i), "this sheet has a column '" + given + "' already");
            } else if (known.isEmpty() && !sheet.hasAttributes()) {
                problems.error(row.at(i), unknown(sheet, given));
            }
        }
        sheet.required().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> problems.error(row.at(), "this sheet needs a column '" + name + "'"));
        return new SheetHeader(names);
    }

    private static Optional<String> known(MapSheet sheet, String given) {
        return sheet.columns().stream().filter(given::equalsIgnoreCase).findFirst();
    }

    private static String unknown(MapSheet sheet, String given) {
        return "this sheet has no column '" + given + "'"
                + Nearest.of(given, sheet.columns())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; it may have " + String.join(", ", sheet.columns()));
    }

    /** The name of a column, if it has one. */
    Optional<String> name(int column) {
        return Optional.of(column)
                .filter(number -> number < names.size())
                .map(names::get)
                .filter(name -> !name.isEmpty());
    }
}
