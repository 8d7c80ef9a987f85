package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.backchannel.model.MapDigest;
import org.backchannel.model.StakeholderMap;
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
}
