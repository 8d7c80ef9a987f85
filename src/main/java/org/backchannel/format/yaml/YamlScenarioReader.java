package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.model.MapChange;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.snakeyaml.engine.v2.events.Event;

/** Reads a scenario: changes of a map, whose actors, ties and sources it names by id. */
public final class YamlScenarioReader {
    private static final List<String> KEYS =
            List.of("without", "without-ties", "weaken", "introduce", "disbelieve", "confirm", "title");
    private static final List<String> INTRODUCTION = List.of("from", "to", "strength");

    private final Problems problems;
    private final Declarations actors;
    private final Declarations ties;
    private final Declarations sources;
    private final List<MapChange> changes = new ArrayList<>();

    private YamlScenarioReader(StakeholderMap map, Problems problems) {
        this.problems = problems;
        actors = new Declarations("actor", problems);
        ties = new Declarations("tie", problems);
        sources = new Declarations("source", problems);
        map.actors().values().forEach(actor -> {
            actors.know(actor.id());
            actors.alsoKnownAs(actor.id(), actor.name());
        });
        map.ties().stream().map(Tie::id).forEach(ties::know);
        map.sources().keySet().forEach(sources::know);
    }

    /**
     * The scenario of a file.
     *
     * @param file the name that problems are reported under
     * @param unnamed what it is called if it has no title
     * @throws BadGraphFileException with everything wrong with it
     */
    public static Scenario read(String file, String unnamed, InputStream bytes, StakeholderMap map) throws IOException {
        Problems problems = new Problems(file);
        Scenario scenario = new Scenario(unnamed, List.of());
        try {
            YamlEvents events = new YamlEvents(new GuardedText(bytes, JsonTabs.forJson(false)), problems);
            scenario = new YamlScenarioReader(map, problems).read(events, unnamed);
        } catch (UnreadableYaml e) {
            problems.error(e.at(), e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(problems));
        }
        return scenario;
    }

    private Scenario read(YamlEvents events, String unnamed) {
        events.next();
        if (events.nextIs(Event.ID.StreamEnd)) {
            problems.error(
                    Position.START, "the file is empty; a scenario names changes under " + String.join(", ", KEYS));
            return new Scenario(unnamed, List.of());
        }
        events.next();
        YamlNode node = events.node();
        Optional<String> title = Fields.of(node, "a scenario", KEYS, problems).flatMap(this::title);
        events.next();
        if (!events.nextIs(Event.ID.StreamEnd)) {
            problems.error(events.position(), "a second document begins here; a scenario file holds one");
        }
        List.of(actors, ties, sources).forEach(Declarations::reportUndeclared);
        Scenario scenario = new Scenario(title.orElse(unnamed), changes);
        scenario.contradiction().ifPresent(message -> problems.error(node.at(), message));
        if (changes.isEmpty() && !problems.hasErrors()) {
            problems.error(node.at(), "this scenario changes nothing; its keys are " + String.join(", ", KEYS));
        }
        return scenario;
    }

    /** Reads all changes; gives the title. */
    private Optional<String> title(Fields fields) {
        fields.scalars("without")
                .forEach(id -> changes.add(new MapChange.WithoutActor(actors.refer("'without' names", id))));
        fields.scalars("without-ties")
                .forEach(id -> changes.add(new MapChange.WithoutTie(ties.refer("'without-ties' names", id))));
        weaken(fields);
        fields.items("introduce")
                .forEach(item -> Fields.of(item, "an introduction", INTRODUCTION, problems)
                        .ifPresent(this::introduce));
        fields.scalars("disbelieve")
                .forEach(id -> changes.add(new MapChange.Disbelief(sources.refer("'disbelieve' names", id))));
        fields.scalars("confirm")
                .forEach(id -> changes.add(new MapChange.Confirmation(ties.refer("'confirm' names", id))));
        return fields.name("title");
    }

    private void weaken(Fields fields) {
        List<String> named = fields.entries("weaken").stream()
                .map(entry -> entry.key().text())
                .toList();
        fields.inner("weaken", named)
                .ifPresent(inner -> fields.entries("weaken").forEach(entry -> {
                    String tie = ties.refer("'weaken' names", entry.key());
                    OptionalDouble strength = inner.number(entry.key().text(), Range.ABOVE_0_TO_1);
                    strength.ifPresent(value -> changes.add(new MapChange.OtherStrength(tie, value)));
                }));
    }

    private void introduce(Fields fields) {
        fields.require(fields.at(), "from", "to", "strength");
        Optional<String> from = fields.scalar("from").map(id -> actors.refer("'introduce' names", id));
        Optional<String> to = fields.scalar("to").map(id -> actors.refer("'introduce' names", id));
        OptionalDouble strength = fields.number("strength", Range.ABOVE_0_TO_1);
        if (from.isPresent() && from.equals(to)) {
            problems.error(fields.at(), "'" + from.get() + "' cannot be introduced to themselves");
        } else if (from.isPresent() && to.isPresent() && strength.isPresent()) {
            changes.add(new MapChange.Introduction(from.get(), to.get(), strength.getAsDouble()));
        }
    }
}
