package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.backchannel.format.GraphReader;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Reads the graph file, in YAML or in JSON. One entry at a time is in memory beside the map, so that a file of 50,000
 * ties costs little more than its map.
 */
public final class YamlGraphReader implements GraphReader {
    private final boolean json;

    private YamlGraphReader(boolean json) {
        this.json = json;
    }

    /** For YAML files. */
    public static YamlGraphReader forYaml() {
        return new YamlGraphReader(false);
    }

    /** For JSON files, which may be indented with tabs. */
    public static YamlGraphReader forJson() {
        return new YamlGraphReader(true);
    }

    @Override
    public Reading read(String file, InputStream bytes) throws IOException {
        Problems problems = new Problems(file);
        Optional<StakeholderMap> map = Optional.empty();
        try {
            YamlEvents events = new YamlEvents(new GuardedText(bytes, JsonTabs.forJson(json)), problems);
            map = new Document(events, problems).read();
        } catch (UnreadableYaml e) {
            problems.error(e.at(), e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return map.isPresent() && !problems.hasErrors()
                ? new Reading.Accepted(map.get(), problems.warnings(), problems.warningCount())
                : Reading.refused(problems);
    }

    /** The one document of a file. */
    private static final class Document {
        private final YamlEvents events;
        private final Problems problems;
        private final MapAssembly assembly;
        private final List<YamlNode.Entry> head = new ArrayList<>();
        private final Map<String, Position> seen = new HashMap<>();

        Document(YamlEvents events, Problems problems) {
            this.events = events;
            this.problems = problems;
            this.assembly = new MapAssembly(problems);
        }

        Optional<StakeholderMap> read() {
            events.next();
            if (events.nextIs(Event.ID.StreamEnd)) {
                problems.error(Position.START, "the file is empty; a graph file begins with 'graph:' and a name");
                return Optional.empty();
            }
            events.next();
            Position start = events.position();
            if (!events.nextIs(Event.ID.MappingStart)) {
                problems.error(start, "a graph file is written as keys and values, beginning with 'graph:' and a name");
                return Optional.empty();
            }
            events.next();
            while (!events.nextIs(Event.ID.MappingEnd)) {
                events.key().ifPresentOrElse(this::entry, events::skip);
            }
            events.next();
            expectEnd();
            return assembly.finish(new YamlNode.Keys(start, head));
        }

        private void expectEnd() {
            events.next();
            if (!events.nextIs(Event.ID.StreamEnd)) {
                problems.error(events.position(), "a second document begins here; a graph file holds one");
            }
        }

        private void entry(YamlNode.Scalar key) {
            boolean isHead = MapAssembly.HEAD.contains(key.text());
            if (!isHead && !MapAssembly.SECTIONS.contains(key.text())) {
                problems.error(key.at(), () -> Fields.unknownKey("a graph file", key.text(), MapAssembly.KEYS));
                events.skip();
            } else if (!events.isNew(key, seen)) {
                events.skip();
            } else if (isHead) {
                head.add(new YamlNode.Entry(key, events.node()));
            } else {
                section(key);
            }
        }

        private void section(YamlNode.Scalar key) {
            switch (key.text()) {
                case "sources" -> entries(key, assembly::source);
                case "actors" -> entries(key, assembly::actor);
                case "tie-types" -> entries(key, assembly::tieType);
                default -> ties(key);
            }
        }

        private void entries(YamlNode.Scalar section, BiConsumer<YamlNode.Scalar, YamlNode> reader) {
            if (!opens(section, Event.ID.MappingStart, "keys and values, such as {id: {…}}")) {
                return;
            }
            while (!events.nextIs(Event.ID.MappingEnd)) {
                Optional<YamlNode.Scalar> key = events.key();
                YamlNode value = events.node();
                key.ifPresent(id -> reader.accept(id, value));
            }
            events.next();
        }

        private void ties(YamlNode.Scalar section) {
            if (!opens(section, Event.ID.SequenceStart, "a list, each tie after a hyphen")) {
                return;
            }
            while (!events.nextIs(Event.ID.SequenceEnd)) {
                assembly.tie(events.node());
            }
            events.next();
        }

        /** Enters a section if it is of its kind. One with nothing in it is like one that is not there. */
        private boolean opens(YamlNode.Scalar section, Event.ID kind, String written) {
            if (events.nextIs(kind)) {
                events.next();
                return true;
            }
            Position at = events.position();
            if (!events.nextIs(Event.ID.Scalar)) {
                events.skip();
            } else if (events.node() instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
                return false;
            }
            problems.error(at, "'" + section.text() + "' is written as " + written);
            return false;
        }
    }
}
