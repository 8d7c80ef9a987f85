package org.backchannel.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backchannel.imports.Extracts;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.Tie;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as tables. */
class WorkbookTest {
    private static final String MAPPING = """
            graph: book
            tables:
              - sheet: People
                actors: {node: {id: Id, name: Name}}
              - sheet: Links
                actors: {from: {id: From}, to: {id: To}}
                ties:
                  - {from: from, to: to, type: {value: met}, since: Since, strength: Weight, evidence: [{source: {id: Source}, says: Note}]}
              - sheet: Sources
                source: {id: Id, title: Title, reliability: Grade}
            """;

    @TempDir
    private Path directory;

    private Extracts extracts;

    @BeforeEach
    void inDirectory() {
        extracts = new Extracts(directory);
    }

    private void sample() throws IOException {
        try (OutputStream out = Files.newOutputStream(directory.resolve("book.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            row(book.newWorksheet("People"), 0, "Id", "Name");
            Worksheet people = book.newWorksheet("People 2");
            row(people, 0, "x");
            Worksheet links = book.newWorksheet("Links");
            row(links, 0, "From", "To", "Since", "Weight", "Source", "Note");
            row(links, 1, "p1", "p2", LocalDate.of(2020, 3, 10), 0.5, "post", "=cmd()");
            row(links, 2, "p2", "p3", 2021, 1, "post", "");
            links.formula(2, 5, "HYPERLINK(\"http://example.org\")");
            row(links, 3, "p1", "", 2021, 1, "post", "");
            Worksheet sources = book.newWorksheet("Sources");
            row(sources, 0, "Id", "Title", "Grade");
            row(sources, 1, "post", "The Post", "B");
        }
    }

    private static void row(Worksheet sheet, int number, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof LocalDate date) {
                sheet.value(number, column, date);
                sheet.style(number, column).format("yyyy-mm-dd").set();
            } else if (cells[column] instanceof Number value) {
                sheet.value(number, column, value);
            } else {
                sheet.value(number, column, (String) cells[column]);
            }
        }
    }

    @Test
    void aSheetEachForActorsTiesAndSources() throws IOException {
        sample();
        Imported imported = extracts.imported(MAPPING, "book.xlsx");
        assertThat(imported.map().ties()).extracting(Tie::id).containsExactly("p1--met--p2", "p2--met--p3");
        Tie first = imported.map().ties().get(0);
        assertThat(first.period().since().orElseThrow().text()).isEqualTo("2020-03-10");
        assertThat(first.strength()).isEqualTo(0.5);
        assertThat(first.evidence().get(0).says()).contains("=cmd()");
        assertThat(imported.map().source("post").title()).isEqualTo("The Post");
        assertThat(imported.map().source("post").reliability().name()).isEqualTo("B");
        assertThat(imported.map().ties().get(1).period().since().orElseThrow().text())
                .isEqualTo("2021");
        assertThat(imported.map().ties().get(1).evidence().get(0).says()).isEmpty();
        assertThat(directory.resolve("book.xlsx.links.rejected.csv")).content().contains("p1,,2021,1,post");
    }

    @Test
    void aSheetThatIsNotThereIsSaid() throws IOException {
        sample();
        assertThatThrownBy(() -> extracts.imported(MAPPING.replace("sheet: Links", "sheet: Lnks"), "book.xlsx"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("did you mean 'Links'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html>no workbook</html>", "From,To\na,b\n"})
    void whatIsNoWorkbookIsRefused(String text) throws IOException {
        extracts.write("book.xlsx", text);
        assertThatThrownBy(() -> extracts.imported(MAPPING, "book.xlsx"))
                .isInstanceOf(UnreadableExtractException.class);
    }

    @Test
    void entitiesAndColumnsBeyondTheLastAreRefused() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet/>";
        zip("xl/worksheets/sheet1.xml", entity, 1);
        assertRefused("document type");
        zip("xl/worksheets/sheet1.xml", "<worksheet><c r=\"ZZZZZZ1\"/></worksheet>", 1);
        assertRefused("XFD");
    }

    /** Nothing, packed to a thousandth. */
    @Test
    void aBombIsRefusedBeforeItIsRead() throws IOException {
        char[] block = new char[1 << 20];
        Arrays.fill(block, ' ');
        zip("xl/sharedStrings.xml", new String(block), 4);
        extracts.within(new ImportLimits(3_000_000, 1_000, 10, 10));
        assertRefused("at most 3000000 bytes");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> extracts.imported(MAPPING, "book.xlsx"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining(message);
    }

    private void zip(String name, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(directory.resolve("book.xlsx")))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(bytes);
            }
            zip.closeEntry();
        }
    }
}
