package org.backchannel.format.gexf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.Texts;
import org.backchannel.model.Conductance;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GexfTest {
    private static final String V12 = "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">";

    @RepeatedTest(20)
    void everyRuleOfTheSchemaIsKept() throws Exception {
        StakeholderMap map = RandomMaps.small(new Random().nextLong());
        Additions additions = new Additions(
                List.of(
                        new Additions.Scores("betweenness", false, Map.of("actor-0", 0.25, "actor-1", 1e-7)),
                        new Additions.Scores("community", true, Map.of("actor-0", 2.0))),
                Map.of("actor-0", new Additions.Point(-3.5, 12)));
        GexfRules.assertKeptBy(write(map, additions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peace-talks-2024", "harbour-concession", "florentine-families", "krackhardt-kite"})
    void theSamplesKeepTheRules(String name) throws Exception {
        GexfRules.assertKeptBy(write(GraphFiles.load(Path.of("sample-graphs", name + ".yaml")), Additions.NONE));
    }

    @Test
    void aMonthIsASpellFromItsFirstDayToItsLast() throws IOException {
        String text = write(
                Texts.map("from: a, to: b, type: met, since: 2022-02, until: 2024, confidence: 1"), Additions.NONE);
        assertThat(text)
                .contains("timeformat=\"date\"")
                .contains("<spell start=\"2022-02-01\" end=\"2024-12-31\"/>")
                .contains("<attvalue for=\"since\" value=\"2022-02\"/>");
    }

    @Test
    void parallelTiesOfOneTypeHaveKindsOfTheirOwn() throws IOException {
        String text = write(
                Texts.map(
                        "from: a, to: b, type: met, confidence: 1", "from: a, to: b, type: met, id: x, confidence: 1"),
                Additions.NONE);
        assertThat(text).contains("kind=\"met\"").contains("kind=\"met 2\"");
    }

    @Test
    void scoresAreColumnsAndTheFirstIsTheSize() throws IOException {
        Additions additions = new Additions(
                List.of(new Additions.Scores("pagerank", false, Map.of("a", 0.75, "b", 0.25))),
                Map.of("a", new Additions.Point(10, 20)));
        String text = write(Texts.map("from: a, to: b, type: met, confidence: 1"), additions);
        assertThat(text)
                .contains("<attribute id=\"pagerank\" title=\"pagerank\" type=\"double\"/>")
                .contains("<attvalue for=\"pagerank\" value=\"0.75\"/>")
                .contains("<viz:position x=\"10\" y=\"20\"/>")
                .contains("<viz:size value=\"40\"/>")
                .contains("<viz:size value=\"10\"/>");
    }

    @Test
    void oldFilesOfOthersAreRead() {
        StakeholderMap map = read(V12 + """
                <graph defaultedgetype="directed" timeformat="date">
                <attributes class="node"><attribute id="0" title="party" type="string"><default>none</default></attribute>
                </attributes>
                <nodes><node id="N 1" label="Ada"><attvalues><attvalue for="0" value="left"/></attvalues>
                  <viz:position xmlns:viz="http://www.gexf.net/1.2draft/viz" x="1.5" y="2"/>
                  <nodes><node id="N 2" label="Bo"/></nodes></node></nodes>
                <edges><edge id="0" source="N 1" target="N 2" start="2019-05-01"/>
                <edge id="1" source="N 2" target="N 1" type="undirected" label="knows each other"/></edges>
                </graph></gexf>""", Optional.empty()).orThrow();
        assertThat(map.actors()).containsOnlyKeys("n-1", "n-2");
        assertThat(map.actor("n-1").attributes())
                .containsEntry("party", "left")
                .containsEntry("originalId", "N 1")
                .containsEntry("x", "1.5");
        assertThat(map.actor("n-2").attributes()).containsEntry("party", "none");
        assertThat(map.ties()).hasSize(2);
        assertThat(map.ties().get(0).period().since().orElseThrow().text()).isEqualTo("2019-05-01");
        assertThat(map.declaredTypes().get("tie").access()).isEqualTo(new Conductance(1, 0));
        assertThat(map.declaredTypes().get("tie-both-ways").access()).isEqualTo(new Conductance(1, 1));
        assertThat(map.ties().get(1).attributes()).containsEntry("label", "knows each other");
        assertThat(map.graph()).isEqualTo("other");
    }

    @Test
    void aDefaultIsOfTheColumnBeforeItAndOfNoneWhereThereIsNone() {
        StakeholderMap map = read(V12 + """
                <graph><default>stray</default><attributes class="node"><attribute id="0" title="party"/>
                <attribute id="1" title="rank"><default>low</default></attribute></attributes>
                <attributes class="edge"><attribute id="0" title="since when"><default>ever</default></attribute></attributes>
                <nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges>
                </graph></gexf>""", Optional.empty()).orThrow();
        assertThat(map.actor("a").attributes()).isEqualTo(Map.of("rank", "low"));
        assertThat(map.ties().get(0).attributes()).isEqualTo(Map.of("since when", "ever"));
    }

    @Test
    void anEdgeWithTwoSpellsIsTwoTies() {
        StakeholderMap map = read(V12 + """
                <graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges>
                <edge id="e" source="a" target="b"><spells><spell start="2001-01-01" end="2002-01-01"/>
                <spell start="2005-01-01T10:00:00"/></spells></edge></edges></graph></gexf>""", Optional.empty()).orThrow();
        assertThat(map.ties().stream()
                        .map(tie -> tie.id() + " " + tie.period().since().orElseThrow()))
                .containsExactly("e 2001-01-01", "e-2 2005-01-01");
    }

    @Test
    void weightsNeedAMeaning() {
        String text = V12 + """
                <graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges>
                <edge id="e" source="a" target="b" weight="4"/><edge id="f" source="b" target="a" weight="1"/>
                </edges></graph></gexf>""";
        Reading.Refused refused = (Reading.Refused) read(text, Optional.empty());
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().get(0).toString())
                .startsWith("other.gexf:2:")
                .contains("say what they mean with --weights");
        StakeholderMap counted = read(text, Optional.of(WeightMeaning.COUNT)).orThrow();
        assertThat(counted.ties().get(0).strength()).isEqualTo(1);
        assertThat(counted.ties().get(1).strength()).isEqualTo(0.25);
        assertThat(read(text, Optional.of(WeightMeaning.LENGTH))
                        .orThrow()
                        .ties()
                        .get(0)
                        .length())
                .hasValue(4);
        assertThat(read(text, Optional.of(WeightMeaning.STRENGTH))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Reading.Accepted accepted = (Reading.Accepted) read(V12 + """
                <graph><attributes class="node"><attribute id="0" title="betweenness" type="double"/></attributes>
                <nodes><node id="a"><attvalues><attvalue for="0" value="3"/></attvalues></node><node id="b"/></nodes>
                <edges><edge source="a" target="a"/><edge source="a" target="b"/></edges></graph></gexf>""", Optional.empty());
        assertThat(accepted.warnings().stream().map(Problem::message))
                .anySatisfy(message -> assertThat(message).contains("leads from a node to itself"))
                .anySatisfy(message -> assertThat(message).contains("'betweenness' has the name of a score"))
                .anySatisfy(message -> assertThat(message).contains("'tie-both-ways' is none of the vocabulary"))
                .anySatisfy(message -> assertThat(message).contains("it is taken for certain"));
    }

    @Test
    void allProblemsAreReportedWithTheirPlaces() {
        Reading.Refused refused = (Reading.Refused) read(V12 + """
                <graph>
                <nodes><node id="ada" label="Ada"/><node label="no id"/></nodes>
                <edges>
                <edge source="ada" target="adda"/>
                <edge source="ada"/>
                <edge source="ada" target="ada"><attvalues><attvalue for="9" value="x"/></attvalues></edge>
                </edges></graph></gexf>""", Optional.empty());
        assertThat(refused.errors().stream().map(Problem::toString))
                .hasSize(4)
                .anySatisfy(text -> assertThat(text).startsWith("other.gexf:2:").contains("a node needs an id"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("other.gexf:4:1:")
                        .contains("'adda', which is not declared; did you mean 'ada'?"))
                .anySatisfy(
                        text -> assertThat(text).startsWith("other.gexf:5:").contains("needs a source and a target"))
                .anySatisfy(text -> assertThat(text).startsWith("other.gexf:6:").contains("attribute '9'"));
    }

    private static String write(StakeholderMap map, Additions additions) throws IOException {
        StringBuilder text = new StringBuilder();
        new GexfWriter().write(Network.of(map, additions), text);
        return text.toString();
    }

    private static Reading read(String text, Optional<WeightMeaning> weights) {
        return Texts.read("other.gexf", text, GraphFormat.GEXF, weights);
    }
}
