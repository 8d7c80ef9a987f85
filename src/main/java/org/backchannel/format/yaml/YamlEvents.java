package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The parser's events, and small nodes made of them. Tags, anchors and aliases are reported where they stand and have
 * no effect, so nothing expands and nothing is constructed; depth and size of a node are bounded.
 */
final class YamlEvents {
    /** How deep brackets may nest; the format itself needs six levels. */
    static final int DEEPEST = 64;

    /** How many values one entry may hold: an actor, a tie, a source. */
    static final int LARGEST_ENTRY = 100_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(32 * 1024)
            .build();

    private final GuardedText text;
    private final Iterator<Event> parser;
    private final Problems problems;
    private Event ahead;
    private Optional<Mark> lastEnd = Optional.empty();
    private int depth;
    private int nodesOfEntry;

    YamlEvents(GuardedText text, Problems problems) {
        this.text = text;
        this.parser = new Parse(SETTINGS).parseReader(text).iterator();
        this.problems = problems;
    }

    /** Whether the next event is of a kind. */
    boolean nextIs(Event.ID kind) {
        return peek().getEventId() == kind;
    }

    /** Where the next event begins. */
    Position position() {
        return position(peek().getStartMark());
    }

    private Event peek() {
        if (ahead == null) {
            ahead = parse();
            lastEnd = ahead.getEndMark();
            text.eventRead(lastEnd);
        }
        return ahead;
    }

    private Event parse() {
        try {
            return parser.next();
        } catch (MarkedYamlEngineException e) {
            throw syntaxError(e);
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof IOException notRead) {
                throw new UncheckedIOException(notRead);
            }
            throw new UnreadableYaml(position(lastEnd), "what follows here is not YAML: " + e.getMessage());
        }
    }

    /** Takes the next event. */
    Event next() {
        Event event = peek();
        ahead = null;
        if (event instanceof CollectionStartEvent) {
            deepen(event);
        } else if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
            depth--;
        }
        if (event instanceof NodeEvent node) {
            reportAnchor(node);
        }
        return event;
    }

    private void deepen(Event event) {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableYaml(
                    position(event.getStartMark()), "brackets nest deeper here than " + DEEPEST + " levels");
        }
    }

    private void reportAnchor(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            report(event, "an alias (*" + alias.getAlias() + ")", "write the value out, a graph file has no aliases");
        } else if (event.getAnchor().isPresent()) {
            report(event, "an anchor (&" + event.getAnchor().get() + ")", "a graph file has no anchors and aliases");
        }
        Optional<String> tag = tag(event);
        if (tag.isPresent()) {
            report(event, "a tag (" + tag.get() + ")", "a graph file has no tags, every value is typed by its key");
        }
    }

    private void report(Event event, String what, String instead) {
        String shown = Characters.quoted(what);
        problems.error(
                position(event.getStartMark()), shown.substring(1, shown.length() - 1) + " stands here; " + instead);
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    /** Takes the next node with all it holds. */
    YamlNode node() {
        nodesOfEntry = 0;
        return rest(next());
    }

    private YamlNode rest(Event event) {
        Position at = position(event.getStartMark());
        if (++nodesOfEntry > LARGEST_ENTRY) {
            throw new UnreadableYaml(at, "this entry holds more than " + LARGEST_ENTRY + " values");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar(at, (ScalarEvent) event);
            case SequenceStart -> items(at);
            case MappingStart -> keys(at);
            default -> new YamlNode.Reported(at);
        };
    }

    private YamlNode scalar(Position at, ScalarEvent event) {
        if (Characters.isLonger(event.getValue(), Characters.LONGEST_TEXT)) {
            problems.error(
                    at,
                    "this text has " + Characters.count(event.getValue()) + " characters; the limit is "
                            + Characters.LONGEST_TEXT);
            return new YamlNode.Reported(at);
        }
        return new YamlNode.Scalar(at, event.getValue(), event.isPlain());
    }

    private YamlNode items(Position at) {
        List<YamlNode> nodes = new ArrayList<>();
        while (!nextIs(Event.ID.SequenceEnd)) {
            nodes.add(rest(next()));
        }
        next();
        return new YamlNode.Items(at, nodes);
    }

    private YamlNode keys(Position at) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        while (!nextIs(Event.ID.MappingEnd)) {
            YamlNode key = rest(next());
            YamlNode value = rest(next());
            if (!(key instanceof YamlNode.Scalar scalar)) {
                reportKey(key);
            } else if (isNew(scalar, seen)) {
                entries.add(new YamlNode.Entry(scalar, value));
            }
        }
        next();
        return new YamlNode.Keys(at, entries);
    }

    /** Takes the next key of a mapping that is being read; empty if it is no text, which has then been reported. */
    Optional<YamlNode.Scalar> key() {
        YamlNode key = node();
        if (key instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        reportKey(key);
        return Optional.empty();
    }

    private void reportKey(YamlNode key) {
        if (!(key instanceof YamlNode.Reported)) {
            problems.error(key.at(), "a key is a text; here stands a list or a mapping");
        }
    }

    /** Whether a key stands for the first time; else it is reported. */
    boolean isNew(YamlNode.Scalar key, Map<String, Position> seen) {
        Position first = seen.putIfAbsent(key.text(), key.at());
        if (first != null) {
            problems.error(
                    key.at(),
                    Characters.quoted(key.text()) + " stands here a second time; it is already on line "
                            + first.line());
        }
        return first == null;
    }

    /** Passes over the next node, whatever its size. */
    void skip() {
        int outside = depth;
        do {
            next();
        } while (depth > outside);
    }

    /** The place of a mark. */
    static Position position(Optional<Mark> mark) {
        return mark.isPresent()
                ? new Position(mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : Position.START;
    }

    private static UnreadableYaml syntaxError(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().isPresent() ? e.getProblemMark() : e.getContextMark();
        String context = e.getContext() == null || e.getContext().isBlank() ? "" : " (" + e.getContext() + ")";
        return new UnreadableYaml(position(mark), "this is not YAML: " + e.getProblem() + context);
    }
}
