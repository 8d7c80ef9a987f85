package org.backchannel.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.workbook.Books.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.format.TooLargeForFormatException;
import org.backchannel.format.network.Texts;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.workbook.Books;
import org.backchannel.workbook.Books.Page;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps as workbooks: what spreadsheet programs may do to a text, and what people write into a sheet by hand. */
class MapWorkbookTest {
    private static final Page ACTORS = new Page("Actors", row("Id", "Name"), row("a", "Ada"), row("b", "Bo"));

    private static Reading read(byte[] workbook) {
        return GraphFiles.read("book.xlsx", new ByteArrayInputStream(workbook), GraphFormat.XLSX, Optional.empty());
    }

    private static Reading read(Page... pages) {
        return read(Books.of(pages));
    }

    private static List<String> errors(Page... pages) {
        Reading reading = read(pages);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .errors().stream().map(Problem::toString).toList();
    }

    private static List<String> warnings(Page... pages) {
        Reading reading = read(pages);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading)
                .warnings().stream().map(Problem::toString).toList();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-graphs"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleComesBack(Path sample) {
        StakeholderMap map = GraphFiles.load(sample);
        assertThat(read(Texts.bytes(map, GraphFormat.XLSX)).orThrow()).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "=cmd|'/c calc'!A0",
                " around ",
                "two\nlines",
                "1e5",
                "007",
                "1.50",
                "true",
                "2021-03-10",
                "Абрамович",
                "\ud83d\ude00",
                "<b>&amp;</b>",
                "'quoted",
                "#N/A"
            })
    void aTextComesBackAsItWasAndIsNoFormula(String text) throws IOException {
        StakeholderMap plain = GraphFiles.readText(
                        "f.yaml", """
                graph: g
                sources: {s: {title: S}}
                actors: {a: {name: Ada, note: TEXT, attributes: {some: TEXT}}, b: {name: Bo, attributes: {some: more}}}
                ties:
                  - {from: a, to: b, type: met, evidence: [{source: s, says: TEXT}], attributes: {how: TEXT}}
                """.replace("TEXT", "\"" + text.replace("\n", "\\n") + "\""))
                .orThrow();
        byte[] workbook = Texts.bytes(plain, GraphFormat.XLSX);
        assertThat(read(workbook).orThrow()).isEqualTo(plain);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row cells : sheet.read()) {
                    assertThat(cells.stream().filter(cell -> cell != null).map(Cell::getType))
                            .containsAnyOf(CellType.STRING, CellType.NUMBER)
                            .doesNotContain(CellType.FORMULA, CellType.ERROR, CellType.BOOLEAN);
                }
            }
        }
    }

    @Test
    void whatPeopleTypeIsRead() {
        StakeholderMap map = read(
                        new Page("actors", row(), row("ID", "NAME"), row("a", "Ada"), row(), row("b", "Bo")),
                        new Page(
                                " Ties",
                                row("From", "To", "TieType", "Strength", "Since", "Until"),
                                row("a", "b", "met", 0.5, LocalDate.of(2020, 3, 10), 2021)),
                        new Page("Evidence", row("Tie", "Source", "Credibility"), row("a--met--b", "post", 2)),
                        new Page(
                                "Sources",
                                row("id", "title", "reliability", "confidential"),
                                row("post", "The Post", "B", true)))
                .orThrow();
        assertThat(map.graph()).isEqualTo("book");
        assertThat(map.actors().values()).extracting(Actor::name).containsExactly("Ada", "Bo");
        Tie tie = map.ties().get(0);
        assertThat(tie.id()).isEqualTo("a--met--b");
        assertThat(tie.strength()).isEqualTo(0.5);
        assertThat(tie.period().since().orElseThrow().text()).isEqualTo("2020-03-10");
        assertThat(tie.period().until().orElseThrow().text()).isEqualTo("2021");
        assertThat(tie.evidence().get(0).credibility().digit()).isEqualTo(2);
        assertThat(map.source("post").confidential()).isTrue();
    }

    @Test
    void aNumberOverTheConfidenceOfATieWithoutEvidenceIsGiven() {
        Object[] header = row("from", "to", "tieType", "confidence", "support");
        StakeholderMap map = read(ACTORS, new Page("Ties", header, row("a", "b", "met", 0.25, "none")))
                .orThrow();
        assertThat(map.ties().get(0).confidence()).hasValue(0.25);
    }

    @Test
    void aWorkbookWithoutActorsIsNoMap() {
        assertThat(errors(new Page("Actorz", row("id")), new Page("Ties", row("from", "to"))))
                .containsExactly("book.xlsx:1:1: a map's workbook has a sheet 'Actors' and may have 'Ties', 'Evidence',"
                        + " 'Sources', 'Tie types', 'Map'; this one has 'Actorz', 'Ties'. Any other is imported:"
                        + " 'backchannel import --guess' drafts a mapping");
    }

    @Test
    void otherSheetsAndCellsUnderNoNameAreLeftOutAndSaid() {
        assertThat(warnings(
                        new Page("Actors", row("id", "name"), row("a", "Ada", null, "ask her")),
                        new Page("Tie", row("from", "to"))))
                .contains(
                        "book.xlsx:1:1: warning: these sheets are left out: 'Tie'; a map's are 'Actors', 'Ties',"
                                + " 'Evidence', 'Sources', 'Tie types', 'Map'",
                        "book.xlsx[Actors]:2:4: warning: the first row has no name for the column of this cell; it is"
                                + " left out");
    }

    @Test
    void aMissingAnUnknownAndADoubledColumnAreSaidOnce() {
        assertThat(errors(
                        new Page("Actors", row("name"), row("Ada"), row("Bo")),
                        new Page("Ties", row("from", "to", "From"), row("a", "b", "a")),
                        new Page("Evidence", row("tie", "sorce", "nonsense"))))
                .contains(
                        "book.xlsx[Actors]:1:1: this sheet needs a column 'id'",
                        "book.xlsx[Ties]:1:3: this sheet has a column 'From' already",
                        "book.xlsx[Evidence]:1:2: this sheet has no column 'sorce'; did you mean 'source'?",
                        "book.xlsx[Evidence]:1:1: this sheet needs a column 'source'")
                .anyMatch(error -> error.startsWith("book.xlsx[Evidence]:1:3: this sheet has no column 'nonsense'; it"
                        + " may have tie, source, credibility"));
    }

    @Test
    void aWrongValueIsSaidWithSheetRowAndColumn() {
        List<String> errors = errors(
                new Page("Actors", row("id", "name", "passesOn"), row("a", "Ada", 1.5), row("b", "Bo")),
                new Page(
                        "Ties",
                        row("id", "from", "to", "tieType", "strength", "since"),
                        row("t", "a", "b", "met", "much"),
                        row("u", "a", "c", "met", 0.5, "soon")),
                new Page("Evidence", row("tie", "source", "credibility"), row("v", "s", 2), row("t", "s", 7)),
                new Page("Sources", row("id", "title"), row("s", "S"), row(null, "T")),
                new Page("Map", row("key", "value"), row("targt", "a"), row("title", "A"), row("title", "B")));
        assertThat(errors)
                .anyMatch(error -> error.startsWith("book.xlsx[Actors]:2:3: "))
                .anyMatch(error -> error.startsWith("book.xlsx[Ties]:2:5: "))
                .anyMatch(error -> error.startsWith("book.xlsx[Ties]:3:3: "))
                .anyMatch(error -> error.startsWith("book.xlsx[Ties]:3:6: "))
                .anyMatch(error -> error.startsWith("book.xlsx[Evidence]:3:3: "))
                .contains(
                        "book.xlsx[Evidence]:2:1: the sheet 'Ties' has no tie with the id 'v'",
                        "book.xlsx[Sources]:3:1: this row needs something in the column 'id'",
                        "book.xlsx[Map]:2:1: there is no key 'targt'; did you mean 'target'?",
                        "book.xlsx[Map]:4:1: the key 'title' is there already");
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsWritten() {
        String long_ = "x".repeat(32_768);
        assertTooLarge("actors: {a: {name: Ada, note: \"" + long_ + "\"}}", "32767 characters", "row 2 of 'Actors'");
        Map<String, String> many = new TreeMap<>();
        Collections.nCopies(2_000, "k").forEach(k -> many.put(k + many.size(), "1"));
        assertTooLarge("actors: {a: {name: Ada, attributes: " + many.toString().replace("=", ": ") + "}}", "2000");
    }

    private static void assertTooLarge(String actors, String... message) {
        StakeholderMap map =
                GraphFiles.readText("f.yaml", "graph: g\n" + actors).orThrow();
        assertThatThrownBy(() -> Texts.bytes(map, GraphFormat.XLSX))
                .isInstanceOf(TooLargeForFormatException.class)
                .hasMessageContainingAll(message);
    }

    @Test
    void aBombAnEntityAndAColumnBeyondTheLastAreRefused() {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet/>";
        assertRefused(Books.zip("xl/worksheets/sheet1.xml", entity, 1), "declares no document type");
        assertRefused(Books.zip("xl/worksheets/sheet1.xml", "<worksheet><c r=\"ZZZZZZ1\"/></worksheet>", 1), "XFD");
        char[] nothing = new char[1 << 20];
        Arrays.fill(nothing, ' ');
        assertRefused(
                Books.zip("xl/sharedStrings.xml", new String(nothing), 500), "unpacks to at most 500000000 bytes");
        assertRefused(new byte[] {'P', 'K', 3, 4}, "no whole workbook");
        assertRefused(Books.zip("word/document.xml", "<document/>", 1), "no workbook");
        Object[] wide = new Object[2_001];
        Arrays.fill(wide, "x");
        assertRefused(Books.of(new Page("Actors", wide)), "this row has 2001 columns; 2000 are the most");
    }

    private static void assertRefused(byte[] workbook, String message) {
        Reading reading = read(workbook);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).errors())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(message);
    }

    @Test
    void theSameMapGivesTheSameBytes() throws Exception {
        StakeholderMap map = GraphFiles.load(Path.of("sample-graphs", "peace-talks-2024.yaml"));
        byte[] first = Texts.bytes(map, GraphFormat.XLSX);
        assertThat(Texts.bytes(map, GraphFormat.XLSX)).isEqualTo(first);
        assertThat(years(first)).containsOnly(1980);
    }

    /** Of the parts' times: they are in steps of two seconds, so two workbooks made at once would agree in any year. */
    private static Set<Integer> years(byte[] workbook) throws IOException {
        Set<Integer> years = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                years.add(part.getTimeLocal().getYear());
            }
        }
        return years;
    }
}
