package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Actor;
import org.backchannel.model.Origins;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What must not matter: the order of the file, and what the actors are called. */
class DoorsMetamorphicTest {
    private final long seed = new Random().nextLong();

    private static DoorsResult fromEverybody(StakeholderMap map, String target) {
        List<String> everybodyElse =
                map.actors().keySet().stream().filter(id -> !id.equals(target)).toList();
        return Asking.doors(Projector.project(map, Projection.ACCESS), target, everybodyElse);
    }

    @RepeatedTest(15)
    void theOrderOfTheFileChangesNothing() {
        Random random = new Random(seed);
        StakeholderMap map = RandomMaps.of(random, 12, 60);
        String target = map.actors().firstKey();
        List<Tie> ties = new ArrayList<>(map.ties());
        Collections.shuffle(ties, random);
        StakeholderMap shuffled = with(map, new TreeMap<>(map.actors()), ties);
        assertThat(parts(fromEverybody(shuffled, target)))
                .as("seed %d", seed)
                .isEqualTo(parts(fromEverybody(map, target)));
    }

    private static List<Object> parts(DoorsResult result) {
        return List.of(
                result.origins(), result.doors(), result.goBetweens(), result.routes(), result.cut(), result.verdict());
    }

    @RepeatedTest(30)
    void otherIdsChangeNoScoreAndNoRank() {
        Random random = new Random(seed);
        // Draws of passing on are named by actors: where all pass on, other ids are the same worlds.
        StakeholderMap map = allPassingOn(RandomMaps.of(random, 12, 80));
        List<String> ids = new ArrayList<>(map.actors().keySet());
        Collections.shuffle(ids, random);
        Map<String, String> renamed = new TreeMap<>();
        map.actors().keySet().forEach(id -> renamed.put(id, "x" + (100 + ids.indexOf(id))));
        String target = map.actors().firstKey();
        DoorsResult before = fromEverybody(map, target);
        DoorsResult after = fromEverybody(relabelled(map, renamed), renamed.get(target));
        assertThat(facts(after, Map.of())).as("seed %d", seed).isEqualTo(facts(before, renamed));
    }

    private static StakeholderMap allPassingOn(StakeholderMap map) {
        Map<String, Actor> actors = new TreeMap<>();
        map.actors().values().forEach(actor -> actors.put(actor.id(), passingOn(actor.id(), actor, 1)));
        return with(map, new TreeMap<>(actors), map.ties());
    }

    private static Actor passingOn(String id, Actor actor, double passesOn) {
        return new Actor(
                id,
                actor.name(),
                actor.kind(),
                actor.side(),
                actor.role(),
                actor.aliases(),
                actor.note(),
                passesOn,
                actor.attributes());
    }

    @Test
    void theCaseIsTheSameUnderOtherIds() {
        StakeholderMap map = GraphFiles.load(Path.of("sample-graphs", "peace-talks-2024.yaml"));
        Map<String, String> backwards = new TreeMap<>();
        int number = 999;
        for (String id : map.actors().keySet()) {
            backwards.put(id, "x" + number--);
        }
        DoorsResult after = fromEverybody(relabelled(map, backwards), backwards.get("putin"));
        assertThat(facts(after, Map.of())).isEqualTo(facts(fromEverybody(map, "putin"), backwards));
        assertThat(after.verdict()).isEqualTo(fromEverybody(map, "putin").verdict());
    }

    /** All that does not depend on who comes first among equals, to nine digits, in an order of its own. */
    private static List<String> facts(DoorsResult result, Map<String, String> renamed) {
        Stream<String> doors = result.doors().stream()
                .map(door -> "door " + name(door.actor(), renamed) + door.rank() + digits(door.share())
                        + digits(door.strength())
                        + digits(door.importance().criticality().value()) + names(door.soleDoorFor(), renamed)
                        + digits(door.wayAround().map(Route::strength).orElse(0.0)));
        Stream<String> between = result.goBetweens().stream()
                .map(one -> "between " + name(one.actor(), renamed) + one.rank() + digits(one.subsetBetweenness())
                        + one.soleDoorFor() + one.isDoor());
        Stream<String> origins = result.origins().stream()
                .map(origin -> "origin " + name(origin.actor(), renamed) + digits(origin.strength())
                        + digits(origin.reach().value()));
        Stream<String> cut = Stream.of("cut " + names(result.cut().actors(), renamed)
                + names(result.cut().direct(), renamed) + result.cut().independentWays());
        return Stream.of(doors, between, origins, cut)
                .flatMap(part -> part)
                .sorted()
                .toList();
    }

    private static String names(List<Actor> actors, Map<String, String> renamed) {
        return actors.stream().map(actor -> name(actor, renamed)).sorted().collect(Collectors.joining(",", "[", "]"));
    }

    private static String name(Actor actor, Map<String, String> renamed) {
        return renamed.getOrDefault(actor.id(), actor.id());
    }

    /** Routes that cost the same may differ in strength by a millionth an arc. */
    private static String digits(double value) {
        return String.format(Locale.ROOT, " %.3e ", value);
    }

    private static StakeholderMap relabelled(StakeholderMap map, Map<String, String> renamed) {
        Map<String, Actor> actors = new TreeMap<>();
        map.actors().values().forEach(actor -> {
            String id = renamed.get(actor.id());
            actors.put(id, passingOn(id, actor, actor.passesOn()));
        });
        List<Tie> ties = map.ties().stream()
                .map(tie -> new Tie(
                        tie.id(),
                        renamed.get(tie.from()),
                        renamed.get(tie.to()),
                        tie.type(),
                        tie.strength(),
                        tie.period(),
                        tie.valence(),
                        tie.length(),
                        tie.confidence(),
                        tie.evidence(),
                        tie.attributes()))
                .toList();
        return with(map, actors, ties);
    }

    private static StakeholderMap with(StakeholderMap map, Map<String, Actor> actors, List<Tie> ties) {
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                Optional.empty(),
                Origins.EVERYBODY,
                map.sources(),
                new TreeMap<>(actors),
                ties,
                map.declaredTypes(),
                map.vocabulary(),
                map.gradeOverrides());
    }
}
