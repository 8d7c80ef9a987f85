package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.map;

import java.util.List;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

class JointTargetTest {
    private static final List<String> BOTH = List.of("chair", "deputy");

    @Test
    void anyOfSeveralTargetsWillDo() {
        // One way to each, open with 0.5 and 0.4; the tie between the two is no way of anybody's.
        StakeholderMap map = map().way(0.5, "a", "chair")
                .way(0.4, "a", "deputy")
                .way(1, "deputy", "chair")
                .build();
        JointTarget joint = JointTarget.of(map, BOTH);

        DoorsResult result = Asking.doors(Projector.project(joint.map(), Projection.ACCESS), joint.id(), "a");

        assertThat(joint.map().actors()).containsOnlyKeys("a", "chair-or-deputy");
        assertThat(joint.map().ties()).hasSize(2);
        assertThat(result.target().name()).isEqualTo("Chair or Deputy");
        assertThat(result.origins().get(0).reach().value()).isCloseTo(1 - 0.5 * 0.6, within(1e-12));
    }

    @Test
    void anActorWhoHasTheNameOfSeveralStaysWhoHeIs() {
        StakeholderMap map = map().way(0.5, "a", "chair")
                .way(0.4, "a", "deputy")
                .way(0.3, "a", "chair-or-deputy")
                .build();
        JointTarget joint = JointTarget.of(map, BOTH);

        DoorsResult result = Asking.doors(Projector.project(joint.map(), Projection.ACCESS), joint.id(), "a");

        assertThat(joint.map().actors()).containsOnlyKeys("a", "chair-or-deputy", "chair-or-deputy-x");
        assertThat(joint.id()).isEqualTo("chair-or-deputy-x");
        assertThat(result.origins().get(0).reach().value()).isCloseTo(1 - 0.5 * 0.6, within(1e-12));
    }

    @Test
    void oneAloneIsNobodyElse() {
        StakeholderMap map = map().way(0.5, "a", "chair").build();

        assertThat(JointTarget.of(map, List.of("chair"))).isEqualTo(new JointTarget(map, "chair"));
    }
}
