package org.backchannel.format.yaml;

import java.util.List;
import java.util.Optional;
import org.backchannel.format.Problems;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;

/** Reads one actor. */
final class ActorReader {
    private static final List<String> KEYS =
            List.of("name", "kind", "side", "role", "aliases", "note", "passes-on", "attributes");

    private static final Words<ActorKind> KINDS = Words.of(ActorKind.values());

    private final Declarations actors;
    private final Declarations sides;
    private final Problems problems;

    ActorReader(Declarations actors, Declarations sides, Problems problems) {
        this.actors = actors;
        this.sides = sides;
        this.problems = problems;
    }

    /** The actor of an id. */
    Optional<Actor> read(YamlNode.Scalar key, YamlNode value) {
        Optional<String> id = Names.checkId(key, "the id of an actor", Names.ID, problems)
                .filter(name -> actors.declare(name, key.at()));
        String what = "actor " + Characters.quoted(key.text());
        Optional<Fields> fields = Fields.of(value, what, KEYS, problems);
        fields.ifPresent(present -> present.require(key.at(), "name"));
        return fields.flatMap(present -> id.map(name -> read(name, present)));
    }

    private Actor read(String id, Fields fields) {
        Actor actor = new Actor(
                id,
                fields.name("name").orElse(id),
                fields.word("kind", KINDS).orElse(ActorKind.PERSON),
                fields.name("side"),
                fields.name("role"),
                fields.names("aliases"),
                fields.text("note"),
                fields.number("passes-on", Range.FROM_0_TO_1).orElse(1),
                fields.attributes());
        actor.side().filter(side -> !sides.has(side)).ifPresent(side -> sides.declare(side, fields.at()));
        actors.alsoKnownAs(id, actor.name());
        actor.aliases().forEach(alias -> actors.alsoKnownAs(id, alias));
        return actor;
    }
}
