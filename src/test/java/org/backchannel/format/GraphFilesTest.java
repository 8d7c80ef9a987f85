package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.format.yaml.YamlGraphReader;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFilesTest {
    @TempDir
    private Path directory;

    @Test
    void aFileIsReadByItsEnding() throws IOException {
        for (String name : new String[] {"a.yaml", "b.yml", "C.YAML", "d.json"}) {
            Path file = Files.writeString(directory.resolve(name), "{\"graph\": \"g\"}");
            assertThat(GraphFiles.load(file).graph()).isEqualTo("g");
        }
        Path table = Files.writeString(directory.resolve("ties.docx"), "");
        assertThatThrownBy(() -> GraphFiles.read(table))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("known are ")
                .hasMessageContaining(".graphml, ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> GraphFiles.read(directory.resolve("no.yaml")))
                .isInstanceOf(MissingGraphFileException.class)
                .hasMessageEndingWith("no.yaml: there is no such file");
    }

    @Test
    void aDirectoryIsNoGraphFile() throws IOException {
        Path inner = Files.createDirectory(directory.resolve("maps.yaml"));
        assertThatThrownBy(() -> GraphFiles.read(inner))
                .isInstanceOf(MissingGraphFileException.class)
                .hasMessageEndingWith("this is a directory, not a graph file");
    }

    @Test
    void aBadFileNamesItselfAndItsProblems() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.yaml"), "graph: G\nx: y\n");
        assertThatThrownBy(() -> GraphFiles.load(file))
                .isInstanceOf(BadGraphFileException.class)
                .hasMessageStartingWith(file + ":1:8: ")
                .hasMessageContaining("\n" + file + ":2:1: ")
                .satisfies(
                        e -> assertThat(((BadGraphFileException) e).problems()).hasSize(2));
    }

    @Test
    void aFailingDiskIsNotBadInput() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> YamlGraphReader.forYaml().read("f.yaml", failing))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void whatIsWrittenIsReadUnderANameWhoseEndingIsKnown() throws IOException {
        StakeholderMap map = RandomMaps.small(7);
        StringBuilder text = new StringBuilder();
        GraphFiles.write(map, "map.yaml", text);
        assertThat(GraphFiles.readText("map.yaml", text.toString()).orThrow()).isEqualTo(map);
        assertThatThrownBy(() -> GraphFiles.write(map, "map.doc", text)).isInstanceOf(UnknownFormatException.class);
    }

    @Test
    void bytesThatComeOneByOneReadTheSame() throws IOException {
        StakeholderMap map = RandomMaps.small(11);
        byte[] bytes = GraphFiles.text(map).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        assertThat(YamlGraphReader.forYaml().read("f.yaml", slow).orThrow()).isEqualTo(map);
    }

    @Test
    void pairsOfSurrogatesAreReadWhereverTheyStand() {
        for (int shift = 0; shift < 3; shift++) {
            String text =
                    "graph: g\nactors: {a: {name: A, note: " + "x".repeat(shift) + "\uD83D\uDE80".repeat(40_000) + "}}";
            assertThat(GraphFiles.readText("f.yaml", text)
                            .orThrow()
                            .actor("a")
                            .note()
                            .orElseThrow())
                    .hasSize(80_000 + shift);
        }
    }
}
