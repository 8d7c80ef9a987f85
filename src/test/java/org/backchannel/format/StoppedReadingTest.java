package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.backchannel.format.edgelist.EdgeListReader;
import org.backchannel.format.network.Texts;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.progress.StopAtLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoppedReadingTest {
    /** Files of some hundred kilobytes: more than a reader takes at once. */
    private static final StakeholderMap LARGE = RandomMaps.of(new Random(1), 300, 3_000);

    @TempDir
    private Path directory;

    static Stream<GraphFormat> formats() {
        return Stream.of(GraphFormat.values())
                .filter(format -> format.isWritten() && !format.isDirectory())
                .filter(format -> format.reader(Optional.empty()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void inWhateverFormatItIsALargeFileNeedNotBeReadToItsEnd(GraphFormat format) throws IOException {
        Path file = directory.resolve("map" + format.endings().get(0));
        Files.write(file, Texts.bytes(LARGE, format));
        assertThatThrownBy(() ->
                        GraphFiles.read(file, Optional.of(format), Optional.of(WeightMeaning.COUNT), new StopAtLook(3)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void norNeedTheTablesOfADirectory() throws IOException {
        Files.writeString(directory.resolve("edges.csv"), "Source,Target\n" + "a,b\n".repeat(30_000));
        assertThatThrownBy(() -> GraphFiles.read(
                        directory, Optional.empty(), Optional.of(WeightMeaning.COUNT), new StopAtLook(3)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void norNeedAnEdgeList() throws IOException {
        Path file = Files.writeString(directory.resolve("arcs.txt"), "a b\n".repeat(30_000));
        assertThatThrownBy(() -> EdgeListReader.read(file, Optional.empty(), new StopAtLook(3)))
                .isInstanceOf(CancelledException.class);
        EdgeListReader.read(file, Optional.empty(), Progress.NONE);
    }
}
