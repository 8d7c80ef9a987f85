package org.backchannel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.ftm.FtmExtract;
import org.backchannel.imports.table.MappingGuess;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to whoever reads the files of strangers, and what comes of it. */
class HostileExtractsTest {
    private static final String MAPPING = """
            graph: hostile
            actors:
              from: {name: From}
              to: {name: To}
            ties:
              - {from: from, to: to, type: {column: Type, default: met}}
            """;

    private static final String PERSON = "{\"id\":\"bo\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Bo\"]}}\n";

    @TempDir
    private Path directory;

    private Extracts extracts;

    @BeforeEach
    void inDirectory() {
        extracts = new Extracts(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "../../etc/passwd",
                "/etc/passwd\0.csv",
                "'; MATCH (n) DETACH DELETE n; //",
                "`}) DELETE n //",
                "<script>alert(1)</script>",
                "{{7*7}} ${jndi:ldap://example.org}",
                "\u202Egnp.exe",
                "*alias &anchor !!tag - [ { : # % @ `",
                "null",
                "\uD83D",
                "''",
                "a\u0000b"
            })
    void aNameIsTextOrItsRowIsRejected(String name) throws IOException {
        Imported imported = extracts.csv(MAPPING, "From,To,Type\n\"" + name + "\",Bo,\nAda,Bo,\n");
        assertThat(imported.files().get(0).records()).isEqualTo(2);
        assertThat(imported.map().actors().keySet()).allMatch(id -> id.matches("[a-z0-9][a-z0-9-]*"));
        String text = GraphFiles.text(imported.map());
        assertThat(GraphFiles.readText("map.yaml", text).orThrow()).isEqualTo(imported.map());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf("table.csv", "mapping.yaml", "table.csv.rejected.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MET]->() DELETE n //", "=1+1", "met`", "../met", "reverse", "reverse ", "skip it"})
    void aTypeOfTieIsOneThatIsKnown(String type) throws IOException {
        Imported imported = extracts.csv(MAPPING, "From,To,Type\nAda,Bo," + type + "\n");
        assertThat(imported.map().ties()).isEmpty();
        assertThat(extracts.rejects("table.csv")).contains("is no type of tie");
    }

    @Test
    void aMillionColumnsEndAtTheLimit() throws IOException {
        extracts.write("table.csv", "a,".repeat(1_000_000));
        assertThatThrownBy(() -> extracts.imported(MAPPING, "table.csv"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("2000 columns");
        assertThatThrownBy(() -> MappingGuess.of(directory.resolve("table.csv"), ImportLimits.STANDARD))
                .isInstanceOf(UnreadableExtractException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "From,To\n\""})
    void aLineWithoutEndEndsAtTheLimit(String before) throws IOException {
        packed("table.csv.gz", before, 6_000_000L);
        assertThatThrownBy(() -> extracts.imported(
                        MAPPING.replace("{column: Type, default: met}", "{value: met}"), "table.csv.gz"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("1000000 characters");
    }

    @Test
    void aBombEndsAtTheFirstLimitItMeets() throws IOException {
        packed("table.csv.gz", "From,To,Type\n", 6_000_000L);
        extracts.within(new ImportLimits(1_000_000, 100_000_000, 10, 10));
        assertThatThrownBy(() -> extracts.imported(MAPPING, "table.csv.gz"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("at most 1000000 bytes, unpacked");
    }

    /** So many times the same letter, packed to a thousandth, written without ever being held. */
    private void packed(String name, String before, long letters) throws IOException {
        packed(name, before, 'x', letters);
    }

    private void packed(String name, String before, char letter, long letters) throws IOException {
        byte[] block = String.valueOf(letter).repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve(name)), 1 << 16)) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < letters; written += block.length) {
                out.write(block);
            }
        }
    }

    @Test
    void moreRejectsThanAnybodyWouldCorrectEndTheImportAndLeaveNoFile() throws IOException {
        extracts.write("extract.json", "{}\n".repeat(1_000_001));
        assertThatThrownBy(() -> ftm("extract.json"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("extract.json: more than 1000000 records");
        assertThat(directory.resolve("extract.json.rejected.csv")).doesNotExist();
    }

    @Test
    void keysFarDownCannotMakeARecordOfGigabytes() throws IOException {
        StringBuilder record = new StringBuilder("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":");
        for (char letter = 'a'; letter < 'z'; letter++) {
            record.append("{\"").append(String.valueOf(letter).repeat(1_000)).append("\":");
        }
        record.append("{\"0\":1");
        for (int i = 1; i < 100_000; i++) {
            record.append(",\"").append(Integer.toHexString(i)).append("\":1");
        }
        record.append("}".repeat(27));
        extracts.write("extract.json", record + "\n" + PERSON);
        Imported imported = ftm("extract.json");
        assertThat(imported.files().get(0).rejected()).isOne();
        assertThat(imported.map().actors()).containsOnlyKeys("bo");
    }

    @Test
    void longIdsOfAnotherScriptAreTheirFirstLettersInLatinAndTheirDigest() throws IOException {
        String longest = "\u0411".repeat(400_000);
        extracts.write("extract.json", PERSON.replace("bo", longest + "1") + PERSON.replace("bo", longest + "2"));
        assertThat(ftm("extract.json").map().actors().keySet())
                .hasSize(2)
                .allSatisfy(id -> assertThat(id).startsWith("bbbb").hasSize(89));
    }

    @Test
    void keysOfTheSameLettersGetIdsOfTheirOwn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append(PERSON.replace("bo", "bo" + "!".repeat(i % 300) + "?".repeat(i / 300)));
        }
        extracts.write("extract.json", lines.toString());
        assertThat(ftm("extract.json").map().actors()).hasSize(100_000);
    }

    private Imported ftm(String name) throws IOException {
        return Import.of(
                List.of(new FtmExtract(directory.resolve(name), FtmExtract.relations(), ImportLimits.STANDARD)),
                Head.named("hostile"),
                new MostRejected(100, true),
                Progress.NONE);
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaid() throws IOException {
        extracts.write("table.csv", "From,To,Type\n\"Ada,Bo,\nBo,Cy,\n");
        assertThatThrownBy(() -> extracts.imported(MAPPING, "table.csv"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("table.csv");
    }

    /** 100 MB of line ends, from 100 KB. */
    @Test
    void anExtractThatIsPackedTooTightlyIsRefused() throws IOException {
        packed("table.csv.gz", "From,To,Type\n", '\n', 100_000_000);
        assertThatThrownBy(() -> extracts.imported(MAPPING, "table.csv.gz"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("table.csv.gz: what gzip packed into ");
    }

    @Test
    void aDamagedGzipFileIsSaid() throws IOException {
        packed("whole.csv.gz", "From,To,Type\n", 100_000);
        try (InputStream whole = Files.newInputStream(directory.resolve("whole.csv.gz"))) {
            Files.write(directory.resolve("table.csv.gz"), whole.readNBytes(60));
        }
        assertThatThrownBy(() -> extracts.imported(MAPPING, "table.csv.gz"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("gzip");
    }

    @Test
    void oneRowCannotMakeTiesWithoutEnd() throws IOException {
        String many = "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p;q;r;s;t;u;v;w;x;y;z;1;2;3;4;5;6;7";
        String mapping =
                MAPPING.replace("From}", "{column: From, split: ';'}}").replace("To}", "{column: To, split: ';'}}");
        Imported imported =
                extracts.csv(mapping, "From,To,Type\n" + many + "," + many.toUpperCase(java.util.Locale.ROOT) + ",\n");
        assertThat(imported.map().ties()).isEmpty();
        assertThat(extracts.rejects("table.csv")).contains("at most 1000 ties");
    }
}
