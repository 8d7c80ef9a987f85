package org.backchannel.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.format.yaml.Characters;
import org.backchannel.format.yaml.YamlText;
import org.backchannel.imports.Dates;
import org.backchannel.imports.Ids;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.AttributeNames;

/**
 * Writes a first mapping for a table, from its header and its first rows, commented, for the user to correct. It says what it
 * took for what, and what it did not know what to do with.
 */
public final class MappingGuess {
    private static final int LOOKED_AT = 1_000;
    private static final int MOST_RELATIONS = 40;
    private static final List<String> DATE_PATTERNS = List.of(
            "d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy");

    private final Path file;
    private final Columns columns;
    private final List<Row> rows;
    private final Map<Spelling, String> found = new EnumMap<>(Spelling.class);
    private final StringBuilder text = new StringBuilder();

    private MappingGuess(Path file, Columns columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** The text of a mapping for a file. */
    public static String of(Path file, ImportLimits limits) throws IOException {
        try (Rows table = Workbook.isOne(file)
                ? Workbook.rows(file, Optional.empty(), limits)
                : DelimitedRows.open(file, Optional.empty(), Optional.empty(), limits)) {
            Columns columns = Columns.named(table.next()
                    .orElseThrow(() -> new UnreadableExtractException(
                            file + ": the file is empty; there is nothing to guess from")));
            List<Row> rows = new ArrayList<>();
            for (Optional<List<String>> next = table.next();
                    next.isPresent() && rows.size() < LOOKED_AT;
                    next = table.next()) {
                rows.add(new Row(rows.size() + 1, columns, next.get()));
            }
            return new MappingGuess(file, columns, rows).mapping();
        }
    }

    private String mapping() {
        recognise();
        line("# A first mapping for " + fileName() + ", guessed from its header and " + rows.size() + " rows.");
        line("# Correct it, then: backchannel import --mapping THIS-FILE " + fileName() + " -o map.yaml");
        line("graph: " + Ids.of(file.getFileName().toString().replaceFirst("\\..*$", "")));
        line("");
        if (found.containsKey(Spelling.FROM) && found.containsKey(Spelling.TO)) {
            ties();
        } else {
            actors();
        }
        notUsed();
        return text.toString();
    }

    /** As it can stand in a comment, whatever its letters are. */
    private String fileName() {
        String quoted = Characters.quoted(file.getFileName().toString());
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Which column is what. Ids of ends count only beside names of ends, or instead of them. */
    private void recognise() {
        List<String> pair = Spelling.pair(columns.names());
        Set<String> taken = new HashSet<>(pair);
        if (!pair.isEmpty()) {
            found.put(Spelling.FROM, pair.get(0));
            found.put(Spelling.TO, pair.get(1));
        }
        for (Spelling spelling : Spelling.values()) {
            if (found.containsKey(spelling)) {
                continue;
            }
            spelling.among(columns.names(), taken).ifPresent(column -> {
                found.put(spelling, column);
                taken.add(column);
            });
        }
        replaceMissingEnd(Spelling.FROM, Spelling.FROM_ID);
        replaceMissingEnd(Spelling.TO, Spelling.TO_ID);
        findEndByNames(Spelling.FROM, Spelling.TO);
        findEndByNames(Spelling.TO, Spelling.FROM);
        if (!found.containsKey(Spelling.FROM) || !found.containsKey(Spelling.TO)) {
            asActors();
        }
    }

    /** Where one end is known by its spelling, the other is a column in which the same names stand: "who" and "knows". */
    private void findEndByNames(Spelling known, Spelling missing) {
        if (!found.containsKey(known) || found.containsKey(missing)) {
            return;
        }
        int end = columns.find(found.get(known)).orElseThrow();
        Set<String> names = rows.stream()
                .map(row -> row.cell(end))
                .filter(cell -> cell.chars().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
        Map<String, Long> shared = new LinkedHashMap<>();
        columns.names().stream()
                .filter(column -> !found.containsValue(column))
                .forEach(column -> shared.put(
                        column, shared(names, end, columns.find(column).orElseThrow())));
        shared.entrySet().stream()
                .filter(column -> column.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .ifPresent(column -> found.put(missing, column.getKey()));
    }

    /** How many of these names stand in another column; the same name twice in a row is one actor, spelled twice. */
    private long shared(Set<String> names, int end, int other) {
        return rows.stream()
                .filter(row -> !row.cell(end).equals(row.cell(other)))
                .map(row -> row.cell(other))
                .filter(names::contains)
                .distinct()
                .count();
    }

    private void replaceMissingEnd(Spelling name, Spelling id) {
        if (!found.containsKey(name) && found.containsKey(id)) {
            found.put(name, found.remove(id));
        }
    }

    /** With one end only, the table is of actors: a column 'Person' is their name, a 'Source' is who says so. */
    private void asActors() {
        for (Spelling end : List.of(Spelling.FROM, Spelling.TO)) {
            String column = found.remove(end);
            if (column != null
                    && !found.containsKey(Spelling.NAME)
                    && !Ids.of(column).equals("source")) {
                found.put(Spelling.NAME, column);
            }
        }
        if (!found.containsKey(Spelling.KIND) && found.containsKey(Spelling.TYPE)) {
            found.put(Spelling.KIND, found.remove(Spelling.TYPE));
        }
    }

    private void ties() {
        line("# Who the table speaks of. A name alone is enough; who has an id is known by it.");
        line("actors:");
        String from = label(Spelling.FROM, "from");
        String to = label(Spelling.TO, "to");
        end(from, Spelling.FROM, Spelling.FROM_ID);
        end(to, Spelling.TO, Spelling.TO_ID);
        line("");
        line("# A tie for each row.");
        line("ties:");
        line("  - from: " + from);
        line("    to: " + to);
        type();
        strength();
        put("    confidence", Spelling.CONFIDENCE);
        put("    since", Spelling.SINCE);
        put("    until", Spelling.UNTIL);
        evidence();
        dates();
    }

    /** What the ends are called in the mapping: as their columns, unless these are called alike. */
    private String label(Spelling end, String otherwise) {
        String label = Ids.of(found.get(end));
        boolean alike = Ids.of(found.get(Spelling.FROM)).equals(Ids.of(found.get(Spelling.TO)));
        return alike || !label.matches("[a-z][a-z0-9-]{0,30}") || label.matches("y|n|yes|no|on|off|true|false|null")
                ? otherwise
                : label;
    }

    private void end(String label, Spelling name, Spelling id) {
        line("  " + label + ":");
        put("    name", name);
        put("    id", id);
        String kind =
                Ids.of(found.get(name)).matches("(organi[sz]ation|org|company|employer|institution|board|committee).*")
                        ? "organisation"
                        : "";
        if (!kind.isEmpty()) {
            line("    kind: {value: " + kind + "}");
        }
    }

    private void type() {
        String column = found.get(Spelling.TYPE);
        if (column == null) {
            line("    # No column says what kind of tie it is: docs/tie-types.md lists the kinds there are.");
            line("    type: {value: met}");
            return;
        }
        line("    # What the texts of " + Characters.quoted(column)
                + " mean: the first pattern that fits counts. A tie can also be turned round");
        line("    # ('reverse reports-to') or left out ('skip').");
        line("    type:");
        line("      column: " + YamlText.of(column));
        line("      table:");
        Map<String, Integer> relations = relations(column);
        relations.keySet().stream().limit(MOST_RELATIONS).forEach(relation -> {
            Optional<String> type = RelationWords.type(relation);
            line("        " + YamlText.of(relation) + ": " + type.orElse("met")
                    + (type.isPresent() ? "" : "  # not known; please say"));
        });
        if (relations.size() > MOST_RELATIONS) {
            line("        # and " + (relations.size() - MOST_RELATIONS) + " more, which the default is for");
        }
        line("      default: met");
    }

    private Map<String, Integer> relations(String column) {
        int place = columns.find(column).orElseThrow();
        Map<String, Integer> relations = new TreeMap<>();
        rows.stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty() && cell.length() <= 200)
                .forEach(cell -> relations.merge(cell, 1, Integer::sum));
        return relations;
    }

    /** Weights above 1 are counts or marks: the largest is the strongest tie. */
    private void strength() {
        String column = found.get(Spelling.STRENGTH);
        if (column == null) {
            return;
        }
        double largest = rows.stream()
                .map(row -> row.cell(columns.find(column).orElseThrow()))
                .filter(cell -> cell.matches("\\d{1,9}(\\.\\d{1,9})?"))
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(1);
        put("    strength", Spelling.STRENGTH);
        if (largest > 1) {
            line("    # The largest number stands for a strength of 1; say another if a weight means something else.");
            line("    strongest: " + org.backchannel.text.Decimals.shortest(largest));
        }
    }

    /** The patterns by which the dates that are not plain can be read. */
    private void dates() {
        List<String> odd = Stream.of(Spelling.SINCE, Spelling.UNTIL)
                .filter(found::containsKey)
                .map(spelling -> columns.find(found.get(spelling)).orElseThrow())
                .flatMap(place -> rows.stream().map(row -> row.cell(place)))
                .filter(cell -> !cell.isEmpty() && Dates.plain().parse(cell).isEmpty())
                .toList();
        List<String> fitting = DATE_PATTERNS.stream()
                .filter(pattern -> odd.stream().anyMatch(cell -> isDate(cell, pattern)))
                .toList();
        boolean ambiguous = fitting.containsAll(List.of("d/M/yyyy", "M/d/yyyy"));
        List<String> chosen = fitting.stream()
                .filter(pattern -> !ambiguous || !pattern.equals(rarer(odd)))
                .toList();
        if (!chosen.isEmpty()) {
            line("");
            line("# How days are written beside 2024-03-10"
                    + (ambiguous ? "; check which comes first, day or month" : "") + ".");
            line("dates: " + chosen.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** Of the two ways to write a day with slashes, the one that fits fewer cells; the American one, if both fit as many. */
    private static String rarer(List<String> cells) {
        long dayFirst = cells.stream().filter(cell -> isDate(cell, "d/M/yyyy")).count();
        long monthFirst =
                cells.stream().filter(cell -> isDate(cell, "M/d/yyyy")).count();
        return dayFirst >= monthFirst ? "M/d/yyyy" : "d/M/yyyy";
    }

    private static boolean isDate(String cell, String pattern) {
        return Dates.alsoAs(Dates.pattern(pattern).stream().toList())
                .parse(cell)
                .isPresent();
    }

    private void evidence() {
        if (!found.containsKey(Spelling.SAID_BY) && !found.containsKey(Spelling.URL)) {
            line(
                    "    # No column says who says so: each tie rests on the file itself, a source that cannot be judged (F6).");
            return;
        }
        line("    evidence:");
        line("      - source:");
        put("          title", found.containsKey(Spelling.SAID_BY) ? Spelling.SAID_BY : Spelling.URL);
        put("          url", Spelling.URL);
        line("          reliability: {value: F}  # A to F: how far do you trust it?");
        line("        credibility: {value: 6}  # 1 to 6: how far do you believe it?");
        put("        says", Spelling.SAYS);
    }

    private void actors() {
        line("# One actor for each row. If the rows are ties, name the columns of both ends here, and add 'ties:'.");
        line("actors:");
        line("  actor:");
        if (found.containsKey(Spelling.GIVEN_NAME) && found.containsKey(Spelling.FAMILY_NAME)) {
            line("    name: {columns: [" + YamlText.of(found.get(Spelling.GIVEN_NAME)) + ", "
                    + YamlText.of(found.get(Spelling.FAMILY_NAME)) + "]}");
        } else if (found.containsKey(Spelling.NAME)) {
            put("    name", Spelling.NAME);
        } else if (!found.containsKey(Spelling.ID)) {
            line("    # No column is called like a name; this is the first one.");
            line("    name: " + YamlText.of(columns.names().get(0)));
        }
        put("    id", Spelling.ID);
        kind();
        put("    side", Spelling.SIDE);
        if (found.containsKey(Spelling.ALIASES)) {
            line("    aliases: {column: " + YamlText.of(found.get(Spelling.ALIASES)) + ", split: \";\"}");
        }
        put("    note", Spelling.SAYS);
    }

    private void kind() {
        if (found.containsKey(Spelling.KIND)) {
            line("    kind:");
            line("      column: " + YamlText.of(found.get(Spelling.KIND)));
            line(
                    "      table: {\"*person*\": person, \"*individual*\": person, \"*state*\": state, \"*government*\": state}");
            line("      default: organisation");
        }
    }

    private void put(String key, Spelling spelling) {
        if (found.containsKey(spelling)) {
            line(key + ": " + YamlText.of(found.get(spelling)));
        }
    }

    private void notUsed() {
        List<String> left = columns.names().stream()
                .filter(column -> !found.containsValue(column))
                .toList();
        if (!left.isEmpty()) {
            line("");
            line("# Not used; an actor or a tie can keep them, such as attributes: {" + attribute(left.get(0)) + "}:");
            left.forEach(column -> line("#   " + YamlText.of(column)));
        }
    }

    private static String attribute(String column) {
        String name = Ids.of(column);
        return (AttributeNames.isReserved(name) ? "my-" + name : name) + ": " + YamlText.of(column);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
