package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backchannel.format.StarterMap;
import org.backchannel.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a first map for somebody to change. */
@Command
final class InitCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Parameters(paramLabel = "FILE", description = "The file to make, such as my-map.yaml; it must not be there yet.")
    private Path file;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).matches(".+\\.ya?ml")) {
            throw CommandFailure.usage("a map is written as YAML: name a file that ends in .yaml, not '" + file + "'");
        }
        write(StarterMap.text(graphName(name)));
        session.out().println(file + " is a map to start from; 'backchannel check " + file + "' says what it holds");
        return ExitCode.DONE;
    }

    /** Takes the name first, in one step: whoever else wants it at the same time loses nothing. */
    private void write(String text) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw CommandFailure.usage(file + " is there already; init overwrites nothing");
        } catch (NoSuchFileException e) {
            throw CommandFailure.usage("cannot write " + file + ": there is no directory " + file.getParent());
        }
        try {
            WholeFile.write(file, out -> out.write(text));
        } catch (IOException failure) {
            Files.delete(file);
            throw failure;
        }
    }

    /** What the database will call the map: the file's name, as far as its letters allow. */
    private static String graphName(String fileName) {
        String stem = fileName.substring(0, fileName.lastIndexOf('.'));
        String name = Folding.key(stem).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "my-map" : name;
    }
}
