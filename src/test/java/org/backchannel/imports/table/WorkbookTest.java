package org.backchannel.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.backchannel.imports.Extracts;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.Tie;
import org.backchannel.workbook.Books;
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
            Books.write(book.newWorksheet("People"), 0, "Id", "Name");
            Worksheet people = book.newWorksheet("People 2");
            Books.write(people, 0, "x");
            Worksheet links = book.newWorksheet("Links");
            Books.write(links, 0, "From", "To", "Since", "Weight", "Source", "Note");
            Books.write(links, 1, "p1", "p2", LocalDate.of(2020, 3, 10), 0.5, "post", "=cmd()");
            Books.write(links, 2, "p2", "p3", 2021, 1, "post", "");
            links.formula(2, 5, "HYPERLINK(\"http://example.org\")");
            Books.write(links, 3, "p1", "", 2021, 1, "post", "");
            Worksheet sources = book.newWorksheet("Sources");
            Books.write(sources, 0, "Id", "Title", "Grade");
            Books.write(sources, 1, "post", "The Post", "B");
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
        Files.write(directory.resolve("book.xlsx"), Books.zip(name, text, times));
    }
}
