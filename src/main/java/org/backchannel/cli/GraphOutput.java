package org.backchannel.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkBytes;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.StakeholderMap;

/** Writes a map where the user wants it, in a format, and says what of it the format cannot hold. */
final class GraphOutput {
    /** The file that is a standard stream. */
    static final String STREAM = "-";

    private final Session session;
    private final Optional<String> place;
    private final GraphFormat format;

    private GraphOutput(Session session, Optional<String> place, GraphFormat format) {
        this.session = session;
        this.place = place;
        this.format = format;
    }

    /**
     * Where and how.
     *
     * @param place a file, or {@value #STREAM} for stdout
     * @param asked the format, if the ending of the file does not say it
     */
    static GraphOutput of(String place, Optional<GraphFormat> asked, Session session) {
        GraphFormat format = asked.or(() -> GraphFormat.ofFile(place))
                .orElseThrow(() -> CommandFailure.usage(
                        place + ": the ending does not say which format is meant; name one: --format " + words()));
        if (!format.isWritten()) {
            throw CommandFailure.usage(place + ": several formats have this ending; name one: --format " + words());
        }
        boolean toStream = place.equals(STREAM);
        if (toStream && format.isDirectory()) {
            throw CommandFailure.usage(format.title() + " is several files; name a directory to write them to");
        }
        if (toStream && format.bytes().isPresent()) {
            throw CommandFailure.usage(format.title() + " is no text; name a file to write it to");
        }
        return new GraphOutput(session, Optional.of(place).filter(path -> !toStream), format);
    }

    private static String words() {
        return String.join(
                ", ",
                Stream.of(GraphFormat.values())
                        .filter(GraphFormat::isWritten)
                        .map(GraphFormat::word)
                        .toList());
    }

    /** Writes a map with what travels with it. */
    void write(StakeholderMap map, Additions additions) {
        session.progress().begin("writing " + format.title(), 0);
        Network network = Network.of(map, additions);
        session.endProgress();
        try {
            if (format.bytes().isPresent()) {
                writeBytes(network, format.bytes().get(), Path.of(place.orElseThrow()));
            } else if (place.isEmpty()) {
                format.files().get("").write(network, session.out());
            } else if (format.isDirectory()) {
                writeFiles(network, Path.of(place.get()));
            } else {
                writeFile(network, format.files().get(""), Path.of(place.get()));
            }
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
        sayWhatIsLost(map);
    }

    private void writeFiles(Network network, Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw CommandFailure.usage(
                    directory + " is a file; " + format.title() + " is several files: name a directory");
        }
        Files.createDirectories(directory);
        Map<String, NetworkWriter> writers = format.files();
        try (WholeFiles files = new WholeFiles()) {
            for (Map.Entry<String, NetworkWriter> file : writers.entrySet()) {
                files.write(directory.resolve(file.getKey()), writing(network, file.getValue()));
            }
            files.finish();
        }
        writers.keySet().forEach(name -> wasWritten(directory.resolve(name)));
    }

    private static WholeFile.Writing writing(Network network, NetworkWriter writer) {
        return out -> {
            BufferedWriter buffered = new BufferedWriter(out, 1 << 16);
            writer.write(network, buffered);
            buffered.flush();
        };
    }

    private void writeFile(Network network, NetworkWriter writer, Path file) throws IOException {
        WholeFile.write(file, writing(network, writer));
        wasWritten(file);
    }

    private void writeBytes(Network network, NetworkBytes writer, Path file) throws IOException {
        WholeFile.writeBytes(file, out -> writer.write(network, out));
        wasWritten(file);
    }

    private void wasWritten(Path file) {
        session.cancellation().changed(file + " was written");
    }

    private void sayWhatIsLost(StakeholderMap map) {
        List<String> losses = format.losses(map);
        if (!losses.isEmpty()) {
            session.say(place.map(file -> file + ": ").orElse("") + format.title() + " does not hold "
                    + String.join(", ", losses));
        }
    }
}
