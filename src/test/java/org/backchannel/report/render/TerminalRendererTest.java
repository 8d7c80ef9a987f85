package org.backchannel.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalRendererTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 40, 57, 80, 100, 240})
    void nothingIsWiderThanTheTerminal(int width) throws IOException {
        TerminalStyle style = new TerminalStyle(width, false);
        StringWriter out = new StringWriter();
        OutputFormat.TABLE.renderer(style).render(SampleReport.REPORT, out);
        List<String> lines = out.toString()
                .lines()
                .filter(line -> !line.startsWith("map.yaml:212"))
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(style.width()));
    }

    @Test
    void columnsTooManyForOneLineComeInPanelsThatEachBeginWithTheFirstColumn() {
        List<Column> columns = Stream.concat(
                        Stream.of(Column.text("name", "Actor")),
                        IntStream.range(0, 12).mapToObj(i -> Column.score("m" + i, "Measure" + i)))
                .toList();
        List<Cell> row = Stream.concat(
                        Stream.of(Cell.of("Ada")), IntStream.range(0, 12).mapToObj(i -> Cell.of(0.5)))
                .toList();
        String text = render(40, false, Table.of(columns, List.of(row)));
        assertThat(text.lines().filter(line -> line.startsWith("Actor"))).hasSize(4);
        assertThat(text.lines().filter(line -> line.startsWith("Ada"))).hasSize(4);
        assertThat(text).contains("Measure0", "Measure11");
    }

    @Test
    void decimalPointsStandUnderEachOther() {
        Table table = Table.of(
                List.of(Column.score("s", "Score")),
                List.of(
                        List.of(Cell.of(0.5)),
                        List.of(Cell.of(12.25)),
                        List.of(Cell.of(3.0)),
                        List.of(Cell.of(0.125))));
        assertThat(render(80, false, table).lines().skip(2)).containsExactly(" 0.5", "12.25", " 3", " 0.125");
    }

    @Test
    void anUndefinedNumberIsBlank() {
        Table table = Table.of(
                List.of(Column.text("n", "N"), Column.score("s", "Score")),
                List.of(List.of(Cell.of("a"), Cell.of(Double.NaN))));
        assertThat(render(80, false, table)).endsWith("\na\n");
    }

    @Test
    void aTableWithoutRowsStillNamesItsColumns() {
        assertThat(render(80, false, Table.of(List.of(Column.text("n", "Name")), List.of())))
                .isEqualTo("Name\n----\n");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertThat(DisplayWidth.of("王小明")).isEqualTo(6);
        assertThat(DisplayWidth.of("Jose\u0301")).isEqualTo(4);
        assertThat(DisplayWidth.of("각")).isEqualTo(2);
        assertThat(DisplayWidth.of("\u1112\u1161\u11ab")).isEqualTo(2);
        assertThat(DisplayWidth.of("Зеленський")).isEqualTo(10);
    }

    @Test
    void headingsAreBoldOnATerminalAndTheTextIsTheSameWithoutIt() {
        String bold = render(80, true, new Heading(2, "Doors"));
        assertThat(bold).isEqualTo("\u001b[1mDoors\u001b[0m\n-----\n");
        assertThat(render(80, false, new Heading(2, "Doors"))).isEqualTo("Doors\n-----\n");
    }

    @Test
    void noEscapeSequenceOfAMapReachesTheTerminal() {
        String text = render(80, false, new Heading(3, "\u001b]0;title\u0007 \u009b31m \u202eevil\r\nname"));
        assertThat(text).isEqualTo("\\u001b]0;title\\u0007 \\u009b31m \\u202eevil name\n");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(TextWrap.lines("see https://example.org/abc now", 10))
                .containsExactly("see", "https://ex", "ample.org/", "abc now");
    }

    private static String render(int width, boolean ansi, Block block) {
        StringWriter out = new StringWriter();
        Report report = new Report(
                "test",
                Optional.empty(),
                JsonValue.NOTHING,
                JsonValue.Fields.NONE,
                "0",
                JsonValue.NOTHING,
                Document.of(block),
                Table.of(List.of(), List.of()));
        try {
            OutputFormat.TABLE.renderer(new TerminalStyle(width, ansi)).render(report, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }
}
