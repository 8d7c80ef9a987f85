package org.backchannel.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final StakeholderMap MAP =
            GraphFiles.readText("test.yaml", """
                    graph: g
                    as-of: 2024
                    sources:
                      paper: {title: Paper, reliability: A}
                      agency: {title: Agency, within: paper, reliability: B}
                      guard: {title: Guard, within: agency, reliability: C}
                    actors: {a: {name: A}, b: {name: B}, c: {name: C}, alone: {name: Alone}}
                    ties:
                      - {from: a, to: b, type: met, confidence: 0.2}
                      - {from: a, to: c, type: met, evidence: [{source: guard, credibility: 2}]}
                      - {from: c, to: a, type: met, until: 2023, confidence: 1}
                    """).orThrow();

    @Test
    void tiesAreSurestFirstAndEachWayApart() {
        Dossier dossier = Dossier.of(MAP, "a", Optional.empty());
        assertThat(dossier.out()).extracting(entry -> entry.other().id()).containsExactly("c", "b");
        assertThat(dossier.in()).extracting(entry -> entry.other().id()).containsExactly("c");
    }

    @Test
    void theChainOfAnInformantLeadsToTheDocument() {
        DossierItem item =
                Dossier.of(MAP, "a", Optional.empty()).out().get(0).items().get(0);
        assertThat(item.provenance()).extracting(Source::id).containsExactly("guard", "agency", "paper");
        assertThat(item.grade()).isEqualTo("C2");
        assertThat(item.source().id()).isEqualTo("guard");
    }

    @Test
    void tiesHoldOnTheMapsDateUnlessAnotherIsAskedFor() {
        assertThat(Dossier.of(MAP, "a", Optional.empty()).in().get(0).holds()).isFalse();
        assertThat(Dossier.of(MAP, "a", Optional.of(CalendarDate.of("2023-05")))
                        .in()
                        .get(0)
                        .holds())
                .isTrue();
    }

    @Test
    void anActorWithoutTiesHasADossierAllTheSame() {
        Dossier dossier = Dossier.of(MAP, "alone", Optional.empty());
        assertThat(dossier.in()).isEmpty();
        assertThat(dossier.out()).isEmpty();
    }

    @Test
    void inRandomMapsEveryTieIsInTwoDossiers() {
        long seed = System.nanoTime();
        StakeholderMap map = RandomMaps.of(new Random(seed), 12, 40);
        List<Dossier> all = map.actors().keySet().stream()
                .map(id -> Dossier.of(map, id, Optional.empty()))
                .toList();
        assertThat(all.stream().mapToInt(dossier -> dossier.in().size()).sum())
                .as("seed %d", seed)
                .isEqualTo(map.ties().size());
        assertThat(all.stream().mapToInt(dossier -> dossier.out().size()).sum())
                .as("seed %d", seed)
                .isEqualTo(map.ties().size());
    }
}
