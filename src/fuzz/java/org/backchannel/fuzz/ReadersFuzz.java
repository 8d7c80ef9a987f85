package org.backchannel.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Reading;
import org.backchannel.imports.Extract;
import org.backchannel.imports.Import;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.MostRejected;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.imports.ftm.FtmExtract;
import org.backchannel.imports.table.MappingGuess;
import org.backchannel.imports.table.MappingReader;
import org.backchannel.imports.table.TableExtract;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;

/**
 * Whatever the bytes, a reader answers: with a map that is written and read again as the same map, or with a refusal in
 * words. Anything else that is thrown is a fault. Run by {@code bench/fuzz.sh}, one method after the other.
 */
class ReadersFuzz {
    private static final MostRejected ALL = new MostRejected(100, true);

    @FuzzTest(maxDuration = "150s")
    void yaml(byte[] bytes) {
        graph("map.yaml", bytes, GraphFormat.YAML);
    }

    @FuzzTest(maxDuration = "150s")
    void json(byte[] bytes) {
        graph("map.json", bytes, GraphFormat.JSON);
    }

    private static void graph(String name, byte[] bytes, GraphFormat format) {
        Reading reading = GraphFiles.read(name, new ByteArrayInputStream(bytes), format, Optional.empty());
        if (reading instanceof Reading.Accepted accepted) {
            requireSameAgain(accepted.map());
        }
    }

    @FuzzTest(maxDuration = "150s")
    void csv(FuzzedDataProvider data) throws IOException {
        Path file = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(file, data.consumeRemainingAsBytes());
            String mapping = MappingGuess.of(file, ImportLimits.STANDARD);
            Extract table = TableExtract.of(
                            file,
                            MappingReader.read(
                                    "guess.yaml", new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8))),
                            ImportLimits.STANDARD)
                    .get(0);
            imported(table);
        } catch (UnreadableExtractException refused) {
            // In words: that is what it is for.
        } finally {
            clean(file);
        }
    }

    @FuzzTest(maxDuration = "150s")
    void ftm(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, bytes);
            imported(new FtmExtract(file, FtmExtract.relations(), ImportLimits.STANDARD));
        } catch (UnreadableExtractException refused) {
            // In words: that is what it is for.
        } finally {
            clean(file);
        }
    }

    private static void imported(Extract extract) throws IOException {
        Imported imported = Import.of(List.of(extract), FtmExtract.relations().head("fuzz"), ALL, Progress.NONE);
        requireSameAgain(imported.map());
    }

    private static void clean(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".rejected.csv"));
    }

    private static void requireSameAgain(StakeholderMap map) {
        String text = GraphFiles.text(map);
        try {
            StakeholderMap again = GraphFiles.readText("again.yaml", text).orThrow();
            if (!again.equals(map)) {
                throw new AssertionError("not the same again:\n" + text);
            }
        } catch (BadGraphFileException refused) {
            throw new AssertionError("not read again: " + refused.getMessage() + "\n" + text, refused);
        }
    }
}
