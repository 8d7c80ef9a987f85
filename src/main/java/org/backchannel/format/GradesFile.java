package org.backchannel.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.backchannel.format.yaml.YamlGradesReader;
import org.backchannel.model.StakeholderMap.GradeOverrides;

/** A file that gives numbers to grades: in YAML, what a graph file has under {@code grades:}. */
public final class GradesFile {
    private GradesFile() {}

    /**
     * The numbers of a file.
     *
     * @throws BadGraphFileException with everything wrong with it
     * @throws MissingGraphFileException if it is not there
     */
    public static GradeOverrides read(Path file) {
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not a file of grades");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return YamlGradesReader.read(file.toString(), bytes);
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new MissingGraphFileException(file, "reading this file is not permitted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
