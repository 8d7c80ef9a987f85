package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.model.Conductance;
import org.backchannel.model.MapDigest;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.TieType;
import org.junit.jupiter.api.Test;

class DigestOfFilesTest {
    private final StakeholderMap map = Texts.map(Texts.tie("confidence: 0.5"));

    @Test
    void commentsAndOrderDoNotCount() {
        String text = "# comment\nties: [{to: ada, from: bo, type: met, confidence: 0.50}]\n" + Texts.TWO_ACTORS;
        assertThat(MapDigest.of(Texts.map(text))).isEqualTo(MapDigest.of(map));
    }

    @Test
    void everythingElseCounts() {
        Set<String> digests = new TreeSet<>(Set.of(MapDigest.of(map)));
        assertThat(digests.add(MapDigest.of(Texts.map(Texts.tie("confidence: 0.6")))))
                .isTrue();
        assertThat(digests.add(MapDigest.of(Texts.map(Texts.tie("confidence: 0.5") + "title: T"))))
                .isTrue();
        assertThat(digests.add(MapDigest.of(Texts.map(Texts.tie("confidence: 0.5") + "sources: {a: {}}"))))
                .isTrue();
        assertThat(digests.add(
                        MapDigest.of(Texts.map(Texts.tie("confidence: 0.5") + "grades: {reliability: {A: 0.9}}"))))
                .isTrue();
    }

    @Test
    void theNumbersOfTheVocabularyCount() {
        TreeMap<String, TieType> other = new TreeMap<>(map.vocabulary());
        other.put("met", new TieType("met", new Conductance(0.41, 0.4), new Conductance(0.1, 0.1)));
        StakeholderMap underAnotherVersion = new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                map.actors(),
                map.ties(),
                map.declaredTypes(),
                other,
                map.gradeOverrides());
        assertThat(MapDigest.of(underAnotherVersion)).isNotEqualTo(MapDigest.of(map));
    }

    /** The expected value is what sha256sum says of these two texts, one after the other. */
    @Test
    void theDigestIsThatOfTheMapAndItsNumbersAsWritten() {
        String grades = "\ngrades:\n  reliability: {A: 0.98, B: 0.85, C: 0.65, D: 0.4, E: 0.15, F: 0.5}\n"
                + "  credibility: {1: 0.98, 2: 0.85, 3: 0.65, 4: 0.4, 5: 0.15, 6: 0.5}\n";
        assertThat(GraphFiles.text(Texts.map("graph: g\n" + grades))).isEqualTo("graph: g\n" + grades);
        assertThat(MapDigest.of(Texts.map("graph: g")))
                .isEqualTo("41597ad55347175851afdb693c1885aeea02191a4e991c63a4bfdb349c375088");
    }
}
