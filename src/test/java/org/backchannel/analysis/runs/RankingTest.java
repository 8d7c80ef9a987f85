package org.backchannel.analysis.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void equalScoresShareTheBestOfTheirPlacesAndWhoHasNoneHasNoPlace() {
        Ranking ranking = new Ranking(
                Map.of(
                        "a",
                        Map.of("m", 1.0),
                        "b",
                        Map.of("m", 3.0),
                        "c",
                        Map.of("m", 1.0),
                        "d",
                        Map.of("n", 9.0),
                        "e",
                        Map.of("m", 0.5)),
                "m");

        assertThat(List.of(ranking.rank("b"), ranking.rank("a"), ranking.rank("c"), ranking.rank("e")))
                .containsExactly(1, 2, 2, 4);
        assertThat(ranking.has("d")).isFalse();
        assertThat(ranking.score("e")).isEqualTo(0.5);
    }

    @Test
    void aLineTellsWhomItIsAbout() {
        Tie tie = Tie.certain("x", "met", "y", 1).named("own-id");
        Map<String, Tie> ties = Map.of("own-id", tie);

        assertThat(actors("actor a: side 'x' → nothing", ties)).containsExactly("a");
        assertThat(actors("tie a--has-access-to--b: added", ties)).containsExactlyInAnyOrder("a", "b");
        assertThat(actors("tie own-id: strength 0.4 → 0.9", ties)).containsExactlyInAnyOrder("x", "y");
        assertThat(actors("evidence of own-id by s, item 1: removed", ties)).containsExactlyInAnyOrder("x", "y");
        assertThat(actors("tie gone: removed", ties)).isEmpty();
        assertThat(actors("source s: added", ties)).isEmpty();
        assertThat(actors("graph: title 'a' → 'b'", ties)).isEmpty();
    }

    private static Set<String> actors(String line, Map<String, Tie> ties) {
        return ChangeLine.of(line, ties).actors();
    }
}
