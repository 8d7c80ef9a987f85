package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.Work;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** What a command would take, as a report. */
public final class EstimateReport {
    private static final int DIGITS = 2;
    private static final double MEGABYTE = 1 << 20;

    private final List<String> words;
    private final List<PartEstimate> parts;
    private final String leftOut;

    /**
     * Of a command.
     *
     * @param words the command as it was typed
     * @param parts what it takes, part by part
     * @param leftOut what no estimate is given of, as a sentence; may be empty
     */
    public EstimateReport(List<String> words, List<PartEstimate> parts, String leftOut) {
        this.words = List.copyOf(words);
        this.parts = List.copyOf(parts);
        this.leftOut = leftOut;
    }

    /** The whole report. */
    public Report report(String version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What it would take"));
        blocks.add(new Block.Paragraph(summary()));
        blocks.add(readable());
        List<String> notes = new ArrayList<>();
        parts.forEach(part -> part.note().ifPresent(note -> notes.add(part.part() + ": " + note + ".")));
        if (!leftOut.isEmpty()) {
            notes.add(leftOut);
        }
        if (!notes.isEmpty()) {
            blocks.add(Block.Bullets.of(notes));
        }
        return new Report(
                "estimate",
                Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.fields().put("of", JsonValue.texts(words)).end(),
                version,
                json(),
                new Document(blocks),
                table());
    }

    private String summary() {
        String bound = has(Work.Known.AT_LEAST) ? "At least " : has(Work.Known.AT_MOST) ? "At most " : "About ";
        return bound + number(seconds()) + " s and " + megabytes(bytes())
                + " MB of memory, on this machine as busy as it is now, beside what Java takes to start.";
    }

    private boolean has(Work.Known known) {
        return parts.stream().anyMatch(part -> part.work().known() == known);
    }

    private double seconds() {
        return parts.stream().mapToDouble(part -> part.work().seconds()).sum();
    }

    /** What was read is kept; of what is computed, one part after the other. */
    private long bytes() {
        long reading = parts.isEmpty() ? 0 : parts.get(0).work().bytes();
        return reading
                + parts.stream()
                        .skip(1)
                        .mapToLong(part -> part.work().bytes())
                        .max()
                        .orElse(0);
    }

    private Table readable() {
        List<Column> columns = List.of(
                Column.text("part", "Part"),
                Column.text("seconds", "Seconds"),
                Column.text("memory", "Memory (MB)"),
                Column.text("known", "How it is known"));
        return Table.of(
                columns,
                parts.stream()
                        .map(part -> List.of(
                                Cell.of(part.part()),
                                Cell.of(number(part.work().seconds())),
                                Cell.of(megabytes(part.work().bytes())),
                                Cell.of(known(part.work().known()))))
                        .toList());
    }

    private static String known(Work.Known known) {
        return switch (known) {
            case MEASURED -> "it was done";
            case FORECAST -> "from some of its steps";
            case AT_LEAST -> "at least: no end in sight";
            case AT_MOST -> "at most: it may end sooner";
        };
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.text("part", "Part"),
                Column.score("seconds", "Seconds"),
                Column.count("bytes", "Bytes"),
                Column.text("known", "Known"));
        return Table.of(
                columns,
                parts.stream()
                        .map(part -> List.of(
                                Cell.of(part.part()),
                                Cell.of(part.work().seconds()),
                                Cell.of(part.work().bytes()),
                                Cell.of(word(part.work().known()))))
                        .toList());
    }

    private JsonValue json() {
        return JsonValue.fields()
                .put("seconds", seconds())
                .put("bytes", bytes())
                .put("parts", parts.stream().map(EstimateReport::json).toList())
                .put("leftOut", leftOut.isEmpty() ? Optional.empty() : Optional.of(leftOut))
                .end();
    }

    private static JsonValue json(PartEstimate part) {
        return JsonValue.fields()
                .put("part", part.part())
                .put("seconds", part.work().seconds())
                .put("bytes", part.work().bytes())
                .put("known", word(part.work().known()))
                .put("note", part.note())
                .end();
    }

    private static String word(Work.Known known) {
        return known.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(double seconds) {
        return Decimals.significant(seconds < 0.01 ? 0.01 : seconds, DIGITS);
    }

    private static String megabytes(long bytes) {
        return Decimals.significant(Math.max(1, Math.rint(bytes / MEGABYTE)), DIGITS);
    }
}
