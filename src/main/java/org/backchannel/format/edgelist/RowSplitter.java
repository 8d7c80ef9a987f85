package org.backchannel.format.edgelist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into fields: at commas or semicolons if the first line has one, else at spaces and tabs. Quoted fields are
 * the business of FastCSV; lines without a quote, which are nearly all, are cut here.
 */
final class RowSplitter {
    private static final char BLANKS = ' ';
    private static final String SEPARATORS = ",;";

    private final char separator;

    private RowSplitter(char separator) {
        this.separator = separator;
    }

    /** As the first line with something on it asks for. */
    static RowSplitter forLine(String line) {
        return new RowSplitter(line.chars()
                .filter(character -> SEPARATORS.indexOf(character) >= 0)
                .mapToObj(character -> (char) character)
                .findFirst()
                .orElse(BLANKS));
    }

    List<String> fields(String line, int number) {
        if (separator == BLANKS) {
            return betweenBlanks(line);
        }
        if (line.indexOf('"') >= 0) {
            return quoted(line, number);
        }
        List<String> fields = new ArrayList<>(3);
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            fields.add(line.substring(from, at).strip());
            from = at + 1;
        }
        fields.add(line.substring(from).strip());
        return fields;
    }

    private static List<String> betweenBlanks(String line) {
        List<String> fields = new ArrayList<>(3);
        int at = 0;
        while (at < line.length()) {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < line.length() && !isBlank(line.charAt(at))) {
                at++;
            }
            if (at > from) {
                fields.add(line.substring(from, at));
            }
        }
        return fields;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private List<String> quoted(String line, int number) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException e) {
            throw new UnreadableLine(
                    number, "a quote that opens a field closes it on the same line, and nothing else follows it there");
        }
    }
}
