package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.model.ActorDirectory.Ambiguous;
import org.backchannel.model.ActorDirectory.Found;
import org.backchannel.model.ActorDirectory.Match;
import org.backchannel.model.ActorDirectory.Unknown;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {
    private final Actor abramovich = actor("abramovich", "Roman Abramovich", "R. A.");
    private final Actor muller = actor("muller", "Karl Müller", "The Envoy");
    private final Actor mueller = actor("karl-m", "Karl Muller", "the envoy");
    private final Actor envoy = actor("envoy", "Somebody Else");
    private final ActorDirectory directory = directory(abramovich, muller, mueller, envoy);

    @Test
    void anActorIsFoundByIdNameOrAlias() {
        assertThat(directory.find("abramovich")).isEqualTo(new Found(abramovich));
        assertThat(directory.find("Roman Abramovich")).isEqualTo(new Found(abramovich));
        assertThat(directory.find("R. A.")).isEqualTo(new Found(abramovich));
    }

    @Test
    void caseAccentsAndSpacesDoNotMatter() {
        assertThat(directory.find("ABRAMOVICH")).isEqualTo(new Found(abramovich));
        assertThat(directory.find(" roman  abramóvich")).isEqualTo(new Found(abramovich));
    }

    @Test
    void whatIsMetExactlyWins() {
        assertThat(directory.find("Karl Müller")).isEqualTo(new Found(muller));
        assertThat(directory.find("Karl Muller")).isEqualTo(new Found(mueller));
        assertThat(directory.find("envoy")).isEqualTo(new Found(envoy));
    }

    @Test
    void anAmbiguousNameListsTheCandidatesByTheirIds() {
        assertThat(directory.find("karl muller")).isEqualTo(new Ambiguous(List.of(mueller, muller)));
        assertThat(directory.find("THE ENVOY")).isEqualTo(new Ambiguous(List.of(mueller, muller)));
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThat(directory.find("abramovic")).isEqualTo(nearest(abramovich));
        assertThat(directory.find("Romana")).isEqualTo(nearest(abramovich));
        assertThat(directory.find("somebody")).isEqualTo(nearest(envoy));
        assertThat(directory.find("zzz")).isEqualTo(new Unknown(Optional.empty()));
        assertThat(directory().find("zzz")).isEqualTo(new Unknown(Optional.empty()));
    }

    @Test
    void aNameThatOneActorHasTwiceIsNotAmbiguous() {
        Actor ada = actor("ada", "Ada", "ADA", "Ada");
        assertThat(directory(ada).find("aDa")).isEqualTo(new Found(ada));
    }

    private static Match nearest(Actor actor) {
        return new Unknown(Optional.of(actor));
    }

    private static Actor actor(String id, String name, String... aliases) {
        Actor plain = Actor.named(id, name);
        return new Actor(
                id,
                name,
                plain.kind(),
                plain.side(),
                plain.role(),
                List.of(aliases),
                plain.note(),
                1,
                plain.attributes());
    }

    private static ActorDirectory directory(Actor... actors) {
        TreeMap<String, Actor> byId = new TreeMap<>();
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
        }
        return new ActorDirectory(new StakeholderMap(
                "g",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                byId,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                StakeholderMap.GradeOverrides.NONE));
    }
}
