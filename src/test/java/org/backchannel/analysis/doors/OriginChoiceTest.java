package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;

class OriginChoiceTest {
    private static final StakeholderMap PLAIN = SmallMap.map()
            .actor("chair", "board")
            .actor("deputy", "board")
            .actor("clerk", "staff")
            .actor("driver", "staff")
            .actor("visitor")
            .build();

    private static StakeholderMap naming(Origins origins) {
        return new StakeholderMap(
                PLAIN.graph(),
                PLAIN.title(),
                PLAIN.asOf(),
                Optional.of("chair"),
                origins,
                PLAIN.sources(),
                PLAIN.actors(),
                PLAIN.ties(),
                PLAIN.declaredTypes(),
                PLAIN.vocabulary(),
                PLAIN.gradeOverrides());
    }

    @Test
    void whoIsNamedComesFirst() {
        StakeholderMap map = naming(new Origins(List.of("staff"), List.of()));
        assertThat(OriginChoice.of(map, "chair", new Origins(List.of(), List.of("visitor"))))
                .containsExactly("visitor");
    }

    @Test
    void thenWhomTheMapNames() {
        StakeholderMap map = naming(new Origins(List.of("staff"), List.of("visitor")));
        assertThat(OriginChoice.of(map, "chair", Origins.EVERYBODY)).containsExactly("clerk", "driver", "visitor");
    }

    @Test
    void thenEverybody() {
        assertThat(OriginChoice.of(PLAIN, "chair", Origins.EVERYBODY))
                .containsExactly("clerk", "deputy", "driver", "visitor");
    }

    @Test
    void neverTheTarget() {
        Origins board = new Origins(List.of("board"), List.of("chair"));
        assertThat(OriginChoice.of(PLAIN, "chair", board)).containsExactly("deputy");
        assertThat(OriginChoice.of(naming(board), "chair", Origins.EVERYBODY)).containsExactly("deputy");
        assertThat(OriginChoice.of(PLAIN, "chair", new Origins(List.of(), List.of("chair"))))
                .isEmpty();
    }
}
