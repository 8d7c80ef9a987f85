package org.backchannel.format.pajek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.format.network.Texts;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.WeightMeaning;
import org.junit.jupiter.api.Test;

class PajekTest {
    @Test
    void namesTypesAndStrengthsComeBack() {
        StakeholderMap map = Texts.map(
                "from: a, to: b, type: met, strength: 0.25, confidence: 1",
                "from: b, to: a, type: advises, strength: 0.5, confidence: 1");
        String text = Texts.of(map, GraphFormat.PAJEK);
        assertThat(text).isEqualTo("""
                *Vertices 4
                1 "Ada"
                2 "Bo"
                3 "Cy"
                4 "Di"
                *Arcs
                1 2 0.25 l "met"
                2 1 0.5 l "advises"
                """);
        StakeholderMap back = read(text, WeightMeaning.STRENGTH).orThrow();
        assertThat(back.ties())
                .containsExactly(Tie.certain("ada", "met", "bo", 0.25), Tie.certain("bo", "advises", "ada", 0.5));
        assertThat(back.actor("ada").name()).isEqualTo("Ada");
    }

    @Test
    void listsMatricesAndBareNumbersAreRead() {
        StakeholderMap map = read("""
                % a comment
                *Vertices 3
                1 "Ada Lee" 0.5 0.25 ic Red
                *Edges
                1 2
                *Arcslist
                3 1 2
                """, WeightMeaning.COUNT).orThrow();
        assertThat(map.actors()).containsOnlyKeys("ada-lee", "2", "3");
        assertThat(map.actor("ada-lee").attributes()).containsEntry("x", "0.5");
        assertThat(map.ties().stream().map(Tie::id))
                .containsExactly("3--tie--2", "3--tie--ada-lee", "ada-lee--tie-both-ways--2");
        assertThat(read("*Vertices 2\n*Matrix\n0 1\n0 0\n", WeightMeaning.COUNT)
                        .orThrow()
                        .ties())
                .hasSize(1);
    }

    @Test
    void problemsHaveTheirLines() {
        Reading.Refused refused =
                (Reading.Refused) read("*Vertices 2\n1 \"A\"\n7 \"B\"\n*Arcs\n1\n1 x 2\n1 2 0\n", WeightMeaning.COUNT);
        assertThat(refused.errors().stream().map(Problem::toString))
                .anySatisfy(text -> assertThat(text).startsWith("f.net:3:1: a vertex is a number from 1 to 2"))
                .anySatisfy(text -> assertThat(text).startsWith("f.net:5:1: a line of arcs or edges has two"))
                .anySatisfy(text -> assertThat(text).startsWith("f.net:6:1: a vertex is a number from 1 to 2, not 'x'"))
                .anySatisfy(text -> assertThat(text).startsWith("f.net:7:1: a count is positive"));
    }

    private static Reading read(String text, WeightMeaning weights) {
        return Texts.read("f.net", text, GraphFormat.PAJEK, Optional.of(weights));
    }
}
