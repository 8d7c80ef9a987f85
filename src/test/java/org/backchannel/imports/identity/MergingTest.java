package org.backchannel.imports.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.MapUpdate;
import org.backchannel.model.Actor;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.Redaction;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merged, and taken back. */
class MergingTest {
    private static final StakeholderMap MAP = read("""
            graph: harbour
            target: ada-k
            origins: {actors: [ada-k, cy]}
            sources: {post: {title: Post, reliability: C}}
            actors:
              ada: {name: Ada Kessler, aliases: [A. K.]}
              ada-k: {name: Kessler Ada, aliases: [Ada K, A. K.], side: left, note: the other, attributes: {born: "1970"}}
              adda: {name: Adda Kesler}
              bo: {name: Bo}
              cy: {name: Cy}
            ties:
              - {from: ada-k, to: bo, type: met, evidence: [{source: post, credibility: 2, says: at noon}]}
              - {from: ada, to: bo, type: met, confidence: 0.5}
              - {from: cy, to: ada-k, type: advises, confidence: 1}
              - {from: ada, to: ada-k, type: golfs-with, evidence: [{source: post, credibility: 3}]}
              - {from: ada-k, to: adda, type: met, confidence: 0.3}
            tie-types:
              golfs-with: {access: {forward: 0.6, backward: 0.6}, influence: {forward: 0.1, backward: 0.1}}
            """);

    private static StakeholderMap read(String text) {
        return GraphFiles.readText("map.yaml", text).orThrow();
    }

    /** As it is after it was written and read again: that is where merges live. */
    private static StakeholderMap kept(StakeholderMap map) {
        return read(GraphFiles.text(map));
    }

    private static StakeholderMap merged(String keep, String... others) {
        return kept(Merging.merge(MAP, keep, List.of(others)));
    }

    @Test
    void theOneKeptTakesNamesTiesTargetAndOrigins() {
        StakeholderMap map = merged("ada", "ada-k");
        assertThat(map.actors().keySet()).containsExactly("ada", "adda", "bo", "cy");
        assertThat(map.actor("ada").aliases()).containsExactly("A. K.", "Kessler Ada", "Ada K");
        assertThat(map.target()).contains("ada");
        assertThat(map.origins().actors()).containsExactly("ada", "cy");
        assertThat(map.ties())
                .extracting(Tie::id)
                .containsExactly("ada--met--bo", "ada-k--met--adda", "ada-k--met--bo", "cy--advises--ada-k");
        Tie moved = map.ties().get(2);
        assertThat(moved.from()).isEqualTo("ada");
        assertThat(moved.evidence())
                .isEqualTo(MAP.ties().stream()
                        .filter(tie -> tie.id().equals("ada-k--met--bo"))
                        .findFirst()
                        .orElseThrow()
                        .evidence());
        assertThat(moved.attributes()).containsEntry("as-from", "ada-k");
    }

    @Test
    void takingItBackGivesTheMapAsItWas() {
        assertThat(kept(Merging.unmerge(merged("ada", "ada-k"), "ada-k"))).isEqualTo(MAP);
        assertThat(kept(Merging.unmerge(merged("ada-k", "ada"), "ada"))).isEqualTo(MAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada-k adda", "adda ada-k"})
    void severalAreTakenBackInAnyOrder(String order) {
        StakeholderMap map = merged("ada", "ada-k", "adda");
        for (String id : order.split(" ")) {
            map = kept(Merging.unmerge(map, id));
        }
        assertThat(map).isEqualTo(MAP);
    }

    @Test
    void oneWhoHadTakenInOthersTakesThemAlong() {
        StakeholderMap once = kept(Merging.merge(MAP, "ada-k", List.of("adda")));
        StakeholderMap twice = kept(Merging.merge(once, "ada", List.of("ada-k")));
        assertThat(twice.actors().keySet()).containsExactly("ada", "bo", "cy");
        StakeholderMap back = kept(Merging.unmerge(twice, "ada-k"));
        assertThat(back).isEqualTo(once);
        assertThat(kept(Merging.unmerge(back, "adda"))).isEqualTo(MAP);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomMapsComeBack(long seed) {
        StakeholderMap map = kept(RandomMaps.small(seed));
        List<String> ids = new ArrayList<>(map.actors().keySet());
        if (ids.size() < 4) {
            return;
        }
        java.util.Collections.shuffle(ids, new Random(seed));
        StakeholderMap merged = kept(Merging.merge(map, ids.get(0), ids.subList(1, 4)));
        StakeholderMap back = merged;
        for (String id : List.of(ids.get(2), ids.get(3), ids.get(1))) {
            back = kept(Merging.unmerge(back, id));
        }
        assertThat(GraphFiles.text(back)).as("seed %d", seed).isEqualTo(GraphFiles.text(map));
    }

    @Test
    void whatCannotBeMergedIsSaid() {
        assertThatThrownBy(() -> Merging.merge(MAP, "ada", List.of("ada")))
                .isInstanceOf(NotMergeableException.class)
                .hasMessageContaining("one actor already");
        assertThatThrownBy(() -> Merging.unmerge(MAP, "bo"))
                .isInstanceOf(NotMergeableException.class)
                .hasMessageContaining("none was merged");
        assertThatThrownBy(() -> Merging.unmerge(merged("ada", "ada-k"), "bo"))
                .hasMessageContaining("merged were ada-k");
    }

    @Test
    void thoseWhoAreDifferentStayTwo() {
        StakeholderMap pinned = kept(Different.pin(MAP, "ada", "ada-k"));
        assertThatThrownBy(() -> Merging.merge(pinned, "ada", List.of("ada-k")))
                .isInstanceOf(NotMergeableException.class)
                .hasMessageContaining("are different");
        assertThat(Different.unpin(pinned, "ada-k", "ada")).isEqualTo(MAP);
    }

    @Test
    void anIdentityThatSomebodyChangedIsSaid() {
        String text = GraphFiles.text(merged("ada", "ada-k")).replace("graph: merged", "graph: m: [");
        assertThatThrownBy(() -> Merging.unmerge(read(text), "ada-k"))
                .isInstanceOf(DamagedIdentityException.class)
                .hasMessageContaining("'ada' has an attribute 'merged'");
    }

    @Test
    void whatIsSetAsideOfConfidentialSourcesIsRedactedToo() {
        StakeholderMap confidential = read(GraphFiles.text(MAP)
                .replace("{title: Post, reliability: C}", "{title: Post, reliability: C, confidential: true}")
                .replace("credibility: 3}", "credibility: 3, says: on the ninth green}"));
        StakeholderMap merged = kept(Merging.merge(confidential, "ada", List.of("ada-k")));
        assertThat(GraphFiles.text(merged)).contains("on the ninth green");
        assertThat(GraphFiles.text(Redaction.of(merged))).doesNotContain("ninth green", "Post");
    }

    @Test
    void anImportSaysOfTheOneWhatItSaysOfTheOther() {
        StakeholderMap merged = merged("ada", "ada-k");
        StakeholderMap again = MapUpdate.of(merged, MAP, Set.of());
        assertThat(again.actors().keySet()).isEqualTo(merged.actors().keySet());
        assertThat(again.ties()).isEqualTo(merged.ties());
        assertThat(again.actor("ada").aliases()).isEqualTo(merged.actor("ada").aliases());
        assertThat(again.actors().values()).extracting(Actor::name).doesNotContain("Kessler Ada");
    }
}
