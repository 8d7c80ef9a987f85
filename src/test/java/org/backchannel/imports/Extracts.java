package org.backchannel.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.imports.table.Mapping;
import org.backchannel.imports.table.MappingReader;
import org.backchannel.imports.table.TableExtract;
import org.backchannel.progress.Progress;

/** Small extracts and mappings in a directory, imported. */
public final class Extracts {
    private final Path directory;
    private ImportLimits limits = ImportLimits.STANDARD;
    private MostRejected most = new MostRejected(100, true);

    public Extracts(Path directory) {
        this.directory = directory;
    }

    public Extracts within(ImportLimits newLimits) {
        limits = newLimits;
        return this;
    }

    public Extracts allowing(String newMost) {
        most = MostRejected.parse(newMost).orElseThrow();
        return this;
    }

    public Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    public Path write(String name, String text, Charset encoding) throws IOException {
        return Files.write(directory.resolve(name), text.getBytes(encoding));
    }

    /** Imports files of the directory by the text of a mapping. */
    public Imported imported(String mapping, String... files) throws IOException {
        Mapping read = MappingReader.read(write("mapping.yaml", mapping));
        List<Extract> extracts = new ArrayList<>();
        for (String file : files) {
            extracts.addAll(TableExtract.of(directory.resolve(file), read, limits));
        }
        return Import.of(extracts, read.head(), most, Progress.NONE);
    }

    /** Imports one CSV file of this text. */
    public Imported csv(String mapping, String text) throws IOException {
        write("table.csv", text);
        return imported(mapping, "table.csv");
    }

    public String rejects(String file) throws IOException {
        return Files.readString(directory.resolve(file + ".rejected.csv"));
    }
}
