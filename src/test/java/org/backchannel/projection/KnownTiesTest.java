package org.backchannel.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.graph.CsrGraphChecker;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;

class KnownTiesTest {
    @Test
    void theReadingIsThatOfAMapInWhichTheseTiesAreCertainAndTheOthersAreGone() {
        TinyMaps.each(1_000, (map, random) -> {
            Set<String> there = map.ties().stream()
                    .map(Tie::id)
                    .filter(id -> random.nextBoolean())
                    .collect(Collectors.toSet());
            ProjectedGraph reading = Projector.project(map, Projection.ACCESS);
            Set<String> counted = reading.contributions().stream()
                    .flatMap(arc -> arc.stream().map(part -> part.tie().id()))
                    .collect(Collectors.toSet());
            StakeholderMap known = map.with(
                    map.actors(),
                    map.ties().stream()
                            .filter(tie -> there.contains(tie.id()) && counted.contains(tie.id()))
                            .map(KnownTiesTest::certain)
                            .toList());
            ProjectedGraph expected = Projector.project(known, Projection.ACCESS);

            ProjectedGraph found = KnownTies.of(reading, tie -> there.contains(tie.id()));

            CsrGraphChecker.check(found.graph());
            assertThat(found.graph().heads()).isEqualTo(expected.graph().heads());
            assertThat(found.graph().tails()).isEqualTo(expected.graph().tails());
            assertThat(found.graph().strengths())
                    .containsExactly(expected.graph().strengths(), within(1e-12));
        });
    }

    private static Tie certain(Tie tie) {
        return Tie.certain(tie.from(), tie.type(), tie.to(), tie.strength()).named(tie.id());
    }
}
