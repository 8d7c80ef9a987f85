package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.model.Source;
import org.backchannel.model.TieType;
import org.snakeyaml.engine.v2.events.Event;

/**
 * A small file in YAML that is no map: it says how something is to be done. It is read whole, by the rules of a graph
 * file: no anchors, aliases and tags, every value typed by its key, every problem with its place.
 */
public final class SettingsFile {
    private SettingsFile() {}

    /** The one value that a file holds; empty if it cannot be read, which is then reported. */
    public static Optional<YamlNode> read(InputStream bytes, Problems problems) throws IOException {
        try {
            return node(new YamlEvents(new GuardedText(bytes, JsonTabs.forJson(false)), problems), problems);
        } catch (UnreadableYaml e) {
            problems.error(e.at(), e.getMessage());
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<YamlNode> node(YamlEvents events, Problems problems) {
        events.next();
        if (events.nextIs(Event.ID.StreamEnd)) {
            problems.error(Position.START, "the file is empty");
            return Optional.empty();
        }
        events.next();
        return Optional.of(events.node());
    }

    /** A source as a graph file has it. */
    public static Optional<Source> source(YamlNode.Entry entry, Problems problems) {
        return new SourceReader(new Declarations("source", problems), problems).read(entry.key(), entry.value());
    }

    /** A tie type as a graph file has it. */
    public static Optional<TieType> tieType(YamlNode.Entry entry, Problems problems) {
        return new TieTypeReader(problems).read(entry.key(), entry.value());
    }

    /** An id of the shape that all ids have; reported if it has not. */
    public static Optional<String> id(YamlNode.Scalar scalar, String what, Problems problems) {
        return Names.checkId(scalar, what, Names.ID, problems);
    }
}
