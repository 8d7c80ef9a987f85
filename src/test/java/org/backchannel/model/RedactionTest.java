package org.backchannel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private final long seed = new Random().nextLong();
    private final StakeholderMap map = RandomMaps.small(seed);
    private final StakeholderMap redacted = Redaction.of(map);

    @RepeatedTest(40)
    void noNumberChanges() {
        assertThat(redacted.actors()).isEqualTo(map.actors());
        assertThat(redacted.sources()).as("seed %d", seed).hasSameSizeAs(map.sources());
        for (int i = 0; i < map.ties().size(); i++) {
            Tie before = map.ties().get(i);
            Tie after = redacted.ties().get(i);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(Confidence.in(redacted).of(after))
                    .as("seed %d, tie %s", seed, before.id())
                    .isCloseTo(Confidence.in(map).of(before), within(1e-12));
        }
    }

    @RepeatedTest(40)
    void ofAConfidentialSourceTheGradeIsLeft() {
        assertThat(redacted.sources().values().stream()
                        .filter(Source::confidential)
                        .map(Source::reliability)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(map.sources().values().stream()
                        .filter(Source::confidential)
                        .map(Source::reliability)
                        .toList());
        redacted.sources().values().stream()
                .filter(Source::confidential)
                .forEach(source -> assertThat(source)
                        .as("seed %d", seed)
                        .isEqualTo(new Source(
                                source.id(),
                                "Confidential source",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                source.reliability(),
                                true)));
    }

    @RepeatedTest(40)
    void nothingConfidentialIsSaidAnywhere() {
        redacted.ties().stream()
                .flatMap(tie -> tie.evidence().stream())
                .filter(item -> redacted.source(item.source()).confidential())
                .forEach(item -> assertThat(List.of(item.at(), item.says()))
                        .as("seed %d", seed)
                        .containsOnly(Optional.empty()));
        List<String> gone = map.sources().values().stream()
                .filter(Source::confidential)
                .map(Source::id)
                .toList();
        assertThat(redacted.sources().keySet()).noneMatch(gone::contains);
        assertThat(redacted.sources().values().stream().flatMap(source -> source.within().stream()))
                .noneMatch(gone::contains);
    }

    @Test
    void redactedTwiceIsRedactedOnce() {
        assertThat(Redaction.of(redacted).sources()).hasSameSizeAs(redacted.sources());
        assertThat(Redaction.of(redacted).ties()).hasSameSizeAs(redacted.ties());
    }

    @Test
    void aMapWithoutConfidentialSourcesIsLeftAsItIs() {
        StakeholderMap open = RandomMaps.small(1);
        while (open.sources().values().stream().anyMatch(Source::confidential)) {
            open = RandomMaps.small(open.hashCode());
        }
        assertThat(Redaction.of(open)).isSameAs(open);
    }
}
