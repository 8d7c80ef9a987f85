package org.backchannel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;

/** Ties through what people share. */
class ThroughTest {
    private static final String BOARD = """
            graph: board
            sources: {register: {title: Register, reliability: A}, post: {title: Post, reliability: C}}
            actors:
              ada: {name: Ada}
              bo: {name: Bo}
              cy: {name: Cy}
              board: {name: The Board, kind: organisation}
            ties:
              - {from: ada, to: board, type: member-of, since: 2010, until: 2015, evidence: [{source: register, credibility: 1}]}
              - {from: bo, to: board, type: member-of, since: 2014, evidence: [{source: post, credibility: 3}]}
              - {from: cy, to: board, type: member-of, since: 2016, evidence: [{source: register, credibility: 1}]}
            """;

    private static StakeholderMap read(String text) {
        return GraphFiles.readText("map.yaml", text).orThrow();
    }

    private static List<Tie> fellows(StakeholderMap map) {
        return Through.of(map, "member-of").map().ties().stream()
                .filter(tie -> tie.type().equals("fellow-of"))
                .toList();
    }

    @Test
    void thoseWhoSatTogetherAreTiedWhileTheyDid() {
        List<Tie> fellows = fellows(read(BOARD));
        assertThat(fellows)
                .extracting(Tie::id)
                .containsExactly("ada--fellow-of--bo--board", "bo--fellow-of--cy--board");
        Tie first = fellows.get(0);
        assertThat(first.strength()).isEqualTo(0.5);
        assertThat(first.period().since()).map(CalendarDate::text).contains("2014");
        assertThat(first.period().until()).map(CalendarDate::text).contains("2015");
        assertThat(first.evidence()).extracting(Evidence::source).containsExactly("post", "register");
        // 0.98 · 0.98 and 0.65 · 0.65
        assertThat(first.attributes()).containsEntry("both", "0.4058").containsEntry("through", "board");
        assertThat(fellows.get(1).period().until()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        StakeholderMap once = Through.of(read(BOARD), "member-of").map();
        assertThat(Through.of(once, "member-of").map()).isEqualTo(once);
        assertThat(read(GraphFiles.text(once))).isEqualTo(once);
    }

    @Test
    void nobodySharesAnythingAlone() {
        StakeholderMap map = read(BOARD.replaceAll("(?m)^.*from: (bo|cy),.*\n", ""));
        assertThat(Through.of(map, "member-of").map()).isSameAs(map);
        assertThat(fellows(map)).isEmpty();
        assertThat(Through.of(map, "met").made()).isZero();
    }

    @Test
    void membershipsWithoutEvidenceMultiplyTheirConfidence() {
        StakeholderMap map = read(BOARD.replaceAll("evidence: \\[.*]}", "confidence: 0.5}"));
        assertThat(fellows(map).get(0).confidence()).hasValue(0.25);
    }

    @Test
    void whoLeavesAndComesBackSharesItTwice() {
        StakeholderMap map =
                read(BOARD + "  - {from: ada, to: board, type: member-of, id: again, since: 2020, confidence: 1}\n");
        assertThat(fellows(map))
                .extracting(Tie::id)
                .contains("ada--fellow-of--bo--board", "ada--fellow-of--bo--board--2", "ada--fellow-of--cy--board");
    }

    @Test
    void aCrowdIsNoCompany() {
        StringBuilder text = new StringBuilder("graph: g\nactors:\n  club: {name: Club}\n");
        StringBuilder ties = new StringBuilder("ties:\n");
        for (int i = 0; i <= Through.LARGEST_GROUP; i++) {
            text.append("  m").append(i).append(": {name: M").append(i).append("}\n");
            ties.append("  - {from: m").append(i).append(", to: club, type: member-of, confidence: 1}\n");
        }
        Through.Result result = Through.of(read(text.toString() + ties), "member-of");
        assertThat(result.made()).isZero();
        assertThat(result.tooLarge()).containsExactly("club");
    }
}
