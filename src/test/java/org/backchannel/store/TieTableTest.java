package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TieTableTest {
    @Test
    void aTieTypeBecomesARelationshipTypeAndBack() {
        for (String type : List.of("met", "has-access-to", "a1-b2")) {
            assertThat(TieTable.tieType(TieTable.relationshipType(type))).isEqualTo(type);
        }
        assertThat(TieTable.relationshipType("has-access-to")).isEqualTo("HAS_ACCESS_TO");
    }

    @Test
    void whatIsNoTieTypeIsRefused() {
        for (String type : List.of("", "Met", "1st", "has_access", "x`]->() DETACH DELETE n //", "é", "a b")) {
            assertThatThrownBy(() -> TieTable.relationshipType(type)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
