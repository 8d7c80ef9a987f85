package org.backchannel.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.backchannel.format.yaml.YamlScenarioReader;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;

/** A file that names changes of a map, in YAML. */
public final class ScenarioFile {
    private ScenarioFile() {}

    /**
     * The scenario of a file, called by its title, else by the file's name without its ending.
     *
     * @param map whose actors, ties and sources it names
     * @throws BadGraphFileException with everything wrong with it
     * @throws MissingGraphFileException if it is not there
     */
    public static Scenario read(Path file, StakeholderMap map) {
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not a scenario");
        }
        String name = file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        try (InputStream bytes = Files.newInputStream(file)) {
            return YamlScenarioReader.read(file.toString(), name, bytes, map);
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new MissingGraphFileException(file, "reading this file is not permitted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
