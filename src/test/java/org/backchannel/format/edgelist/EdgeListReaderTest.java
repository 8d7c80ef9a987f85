package org.backchannel.format.edgelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.model.ArcList;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeListReaderTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b\nb c\n",
                "a\tb\nb\tc",
                "a,b\nb,c\n",
                "a;b\r\nb;c\r\n",
                "  a   b  \n\n\tb \t c\n",
                "# made by hand\n% twice\n\na b\n  # among them\nb c\n",
                "source,target\na,b\nb,c\n",
                "From\tTo\na\tb\nb\tc\n",
                "\"a\",\"b\"\nb, \"c\"\n",
                "\uFEFFa b\rb c\r",
            })
    void everyUsualShapeIsRead(String text) {
        ArcList arcs = read(text);

        assertThat(arcs.actors()).containsExactly("a", "b", "c");
        assertThat(arcs.tails()).containsExactly(0, 1);
        assertThat(arcs.heads()).containsExactly(1, 2);
        assertThat(arcs.weights()).isEmpty();
        assertThat(arcs.rows()).isEqualTo(2);
        assertThat(arcs.ignoredColumns()).isEmpty();
    }

    @Test
    void anEmptyListHasNobody() {
        assertThat(read("").actors()).isEmpty();
        assertThat(read("# nothing\n").rows()).isZero();
        assertThat(read("from,to\n").actors()).isEmpty();
    }

    @Test
    void namesMayHoldBlanksCommasAndQuotesInCsv() {
        ArcList arcs = read("source,target\nMr Hi,\"Zeta, Ltd\"\n\"John \"\"A\"\"\",Élise\n");

        assertThat(arcs.actors()).containsExactly("John \"A\"", "Mr Hi", "Zeta, Ltd", "Élise");
    }

    @Test
    void aPackedListIsRecognisedByItsFirstBytes() throws IOException {
        assertThat(EdgeListReader.read("x", packed("a b\n"), Optional.empty(), EdgeListLimits.STANDARD)
                        .actors())
                .containsExactly("a", "b");
    }

    @Test
    void selfTiesAreNoArcsButTheirActorsAreThere() {
        ArcList arcs = read("a a\nb c\n");

        assertThat(arcs.actors()).containsExactly("a", "b", "c");
        assertThat(arcs.arcCount()).isEqualTo(1);
        assertThat(arcs.selfTies()).isEqualTo(1);
        assertThat(arcs.rows()).isEqualTo(2);
    }

    @Test
    void parallelArcsAreCombinedAsTheMeaningSays() {
        String text = "a b 0.5\nb a 0.25\na b 0.25\n";

        assertThat(read(text, WeightMeaning.STRENGTH).weights()).containsExactly(0.625, 0.25);
        assertThat(read(text, WeightMeaning.COUNT).weights()).containsExactly(0.75, 0.25);
        assertThat(read(text, WeightMeaning.LENGTH).weights()).containsExactly(0.25, 0.25);
        assertThat(read("a b\na b\n").arcCount()).isEqualTo(1);
        assertThat(read("a b\na b\n").rows()).isEqualTo(2);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(IntStream.range(0, 2_000)
                .mapToObj(row -> "n" + random.nextInt(40) + " n" + random.nextInt(40) + " " + random.nextDouble())
                .toList());
        ArcList before = read(String.join("\n", rows), WeightMeaning.STRENGTH);
        Collections.shuffle(rows, random);
        ArcList after = read(String.join("\n", rows), WeightMeaning.STRENGTH);

        assertThat(after.actors()).isEqualTo(before.actors());
        assertThat(after.tails()).isEqualTo(before.tails());
        assertThat(after.heads()).isEqualTo(before.heads());
        assertThat(after.weights()).isEqualTo(before.weights());
    }

    @Test
    void aHeaderSaysWhichColumnIsTheWeight() {
        String text = "source,target,year,Weight\na,b,1990,7\n";

        assertThat(read(text, WeightMeaning.COUNT).weights()).containsExactly(7);
        assertThat(read(text, WeightMeaning.COUNT).ignoredColumns()).containsExactly("year");
        assertThat(read("source,target,year\na,b,1990\n").ignoredColumns()).containsExactly("year");
        assertThat(read("a b 3 1167609600\n", WeightMeaning.COUNT).ignoredColumns())
                .containsExactly("column 4");
    }

    @Test
    void weightsWithoutAMeaningAreRefused() {
        String message = "x.txt:2:1: column 3 holds weights: say what they mean with --weights strength (how likely an"
                + " arc carries, up to 1), count (how often) or length (how far)";
        assertRefused("# c\na b 3\nb c 4\n", Optional.empty(), message);
        assertRefused("# c\nfrom,to,w\na,b,3\n", Optional.empty(), message);
    }

    @Test
    void aMeaningWithoutWeightsIsRefused() {
        assertRefused(
                "a b\n",
                Optional.of(WeightMeaning.COUNT),
                "x.txt:1:1: --weights count needs a column of weights: a third column, or one that the header calls"
                        + " 'weight'; this list has none");
    }

    @Test
    void everyBadWeightIsNamedWithItsLine() {
        assertRefused(
                "a b 0.5\na c 1.5\na d -1\na e NaN\na f Infinity\na g 0\na h 0x1p-1\na i 1e\na j\na k 1f\n",
                Optional.of(WeightMeaning.STRENGTH),
                "x.txt:2:1: a strength is above 0 and at most 1; this is '1.5'\n"
                        + "x.txt:3:1: a strength is above 0 and at most 1; this is '-1'\n"
                        + "x.txt:4:1: a strength is above 0 and at most 1; this is 'NaN'\n"
                        + "x.txt:5:1: a strength is above 0 and at most 1; this is 'Infinity'\n"
                        + "x.txt:6:1: a strength is above 0 and at most 1; this is '0'\n"
                        + "x.txt:7:1: a strength is above 0 and at most 1; this is '0x1p-1'\n"
                        + "x.txt:8:1: a strength is above 0 and at most 1; this is '1e'\n"
                        + "x.txt:9:1: a weight is missing: the first row has one in column 3\n"
                        + "x.txt:10:1: a strength is above 0 and at most 1; this is '1f'");
        assertRefused(
                "a b 1e999\n",
                Optional.of(WeightMeaning.COUNT),
                "x.txt:1:1: a count is positive and finite; this is '1e999'");
        assertRefused(
                "a b " + "9".repeat(60) + "x\n",
                Optional.of(WeightMeaning.LENGTH),
                "x.txt:1:1: a length is positive and finite; this is '" + "9".repeat(40) + "…'");
    }

    @Test
    void rowsThatAreNoneAreNamed() {
        assertRefused(
                "a,b\nc\n,d\na,b,c\n",
                Optional.empty(),
                "x.txt:2:1: a row of an edge list has two names, where an arc starts and where it leads; this one has 1\n"
                        + "x.txt:3:1: a row of an edge list has two names, where an arc starts and where it leads; this"
                        + " one has 1\n"
                        + "x.txt:4:1: the first row has 2 columns; this one has 3");
        assertRefused(
                "a,b\n\"c,d\n",
                Optional.empty(),
                "x.txt:2:1: a quote that opens a field closes it on the same line, and nothing else follows it there");
    }

    @Test
    void whatIsNotTextIsRefused() {
        assertThatThrownBy(() -> EdgeListReader.read(
                        "x.txt",
                        new ByteArrayInputStream(new byte[] {'a', ' ', 'b', '\n', (byte) 0xe9, ' ', 'b'}),
                        Optional.empty(),
                        EdgeListLimits.STANDARD))
                .isInstanceOf(BadGraphFileException.class)
                .hasMessage("x.txt:2:1: this line is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aDamagedPackageIsRefused() throws IOException {
        byte[] whole = packed("a b\n".repeat(10_000)).readAllBytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] head = Arrays.copyOf(whole, 5);
        for (byte[] damaged : List.of(half, head)) {
            assertThatThrownBy(() -> EdgeListReader.read(
                            "x.gz", new ByteArrayInputStream(damaged), Optional.empty(), EdgeListLimits.STANDARD))
                    .isInstanceOf(BadGraphFileException.class)
                    .hasMessageContaining("gzip");
        }
    }

    /** 80 MB of line ends, from 80 KB. */
    @Test
    void whatIsPackedTooTightlyIsNotReadToTheLimitOfAllFiles() throws IOException {
        EdgeListLimits limits = new EdgeListLimits(Long.MAX_VALUE, 1_000, 100, 10_000);
        assertThatThrownBy(() -> EdgeListReader.read("x", packed("\n".repeat(80_000_000)), Optional.empty(), limits))
                .hasMessageMatching("x:67\\d{6}:1: what gzip packed into 6\\d{4} bytes are 67\\d{6} and more, over 200 "
                        + "times as many; data that tightly packed is refused");
    }

    @Test
    void aBombEndsAtTheFirstLimitItMeets() throws IOException {
        EdgeListLimits limits = new EdgeListLimits(1_000_000, 1_000, 100, 10_000);
        assertThatThrownBy(() -> EdgeListReader.read("x", packed("\0".repeat(1_000_000)), Optional.empty(), limits))
                .hasMessage("x:1:1: a line of an edge list has at most 100 characters; this one is longer");
        assertThatThrownBy(() -> EdgeListReader.read("x", packed("\n".repeat(2_000_000)), Optional.empty(), limits))
                .hasMessageEndingWith("an edge list has at most 1000000 bytes of text; this one has more");
        assertThatThrownBy(() -> EdgeListReader.read("x", packed("a b\n".repeat(2_000)), Optional.empty(), limits))
                .hasMessage("x:1001:1: an edge list has at most 1000 rows, and 10000 characters in names; this one has"
                        + " more");
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 300)
                .forEach(row -> names.append("n".repeat(40)).append(row).append(" b\n"));
        assertThatThrownBy(() -> EdgeListReader.read("x", packed(names.toString()), Optional.empty(), limits))
                .hasMessageContaining("10000 characters in names");
    }

    /** Eight terabytes of nothing in a stream: it is left at the length of a line. */
    @Test
    void aLineOfAnyLengthCostsNoMore() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> EdgeListReader.read("x", endless, Optional.empty(), EdgeListLimits.STANDARD))
                .hasMessage("x:1:1: a line of an edge list has at most 4096 characters; this one is longer");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThatThrownBy(() -> EdgeListReader.read(directory.resolve("none.csv"), Optional.empty(), Progress.NONE))
                .isInstanceOf(MissingGraphFileException.class)
                .hasMessageEndingWith("none.csv: there is no such file");
        assertThatThrownBy(() -> EdgeListReader.read(directory, Optional.empty(), Progress.NONE))
                .isInstanceOf(MissingGraphFileException.class)
                .hasMessageEndingWith("this is a directory, not an edge list");
        Path file = Files.writeString(directory.resolve("Wiki Vote.edges.txt"), "a b");
        assertThat(EdgeListReader.read(file, Optional.empty(), Progress.NONE).name())
                .isEqualTo("wiki-vote");
        assertThat(EdgeListReader.graphName(".csv")).isEqualTo("csv");
        assertThat(EdgeListReader.graphName("???")).isEqualTo("edge-list");
    }

    private static InputStream packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void assertRefused(String text, Optional<WeightMeaning> meaning, String message) {
        assertThatThrownBy(() -> read(text, meaning))
                .isInstanceOf(BadGraphFileException.class)
                .hasMessage(message);
    }

    private static ArcList read(String text) {
        return read(text, Optional.empty());
    }

    private static ArcList read(String text, WeightMeaning meaning) {
        return read(text, Optional.of(meaning));
    }

    private static ArcList read(String text, Optional<WeightMeaning> meaning) {
        try {
            return EdgeListReader.read(
                    "x.txt",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    meaning,
                    EdgeListLimits.STANDARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
