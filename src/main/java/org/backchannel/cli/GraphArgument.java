package org.backchannel.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which graph a command is asked of: a file, or one in the database. */
sealed interface GraphArgument {
    /** How a graph in the database is named. */
    String PREFIX = "neo4j:";

    /** What names of graphs look like. */
    Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** A graph file. */
    record InFile(Path file) implements GraphArgument {
        /** Refuses what is no file, and named like a graph: it was meant for the database. */
        void requireNoGraphsName() {
            if (NAME.matcher(file.toString()).matches() && Files.notExists(file)) {
                throw new CommandFailure(
                        ExitCode.NO_INPUT,
                        file + ": there is no such file; a graph in the database is named " + PREFIX + file);
            }
        }
    }

    /** A graph in the database; without a name, the only one there. */
    record InDatabase(Optional<String> name) implements GraphArgument {}

    /** The graph that an argument names. */
    static GraphArgument of(String argument) {
        if (argument.startsWith(PREFIX)) {
            String name = argument.substring(PREFIX.length());
            return new InDatabase(Optional.of(name).filter(given -> !given.isEmpty()));
        }
        return new InFile(Path.of(argument));
    }

    /** Reads the argument for picocli. */
    final class Converter implements ITypeConverter<GraphArgument> {
        @Override
        public GraphArgument convert(String argument) {
            try {
                return of(argument);
            } catch (InvalidPathException noPath) {
                throw new TypeConversionException("'" + argument + "' is no file name: " + noPath.getReason());
            }
        }
    }
}
