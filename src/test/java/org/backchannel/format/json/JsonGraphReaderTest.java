package org.backchannel.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.network.Texts;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGraphReaderTest {
    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"CYTOSCAPE", "CYJS", "GRAPHOLOGY", "NODE_LINK"})
    void everyKindOfJsonIsKnownByWhatItSays(GraphFormat format) {
        StakeholderMap map = Texts.map("from: a, to: b, type: met, confidence: 0.5");
        assertThat(read(Texts.of(map, format))).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"directed\": true, \"nodes\": [{\"id\": 1, \"name\": \"Ada\"}, {\"id\": 2}],"
                        + " \"links\": [{\"source\": 1, \"target\": 2, \"key\": 0}]}",
                "{\"nodes\": [{\"id\": 1, \"name\": \"Ada\"}, {\"id\": 2}], \"directed\": true,"
                        + " \"edges\": [{\"source\": 1, \"target\": 2, \"weight\": 1.0}]}",
                "{\"nodes\": [{\"key\": \"1\", \"attributes\": {\"label\": \"Ada\"}}, {\"key\": \"2\"}],"
                        + " \"edges\": [{\"source\": \"1\", \"target\": \"2\"}]}",
                "{\"elements\": [{\"data\": {\"id\": \"1\", \"name\": \"Ada\"}}, {\"data\": {\"id\": \"2\"}},"
                        + " {\"data\": {\"id\": \"e\", \"source\": \"1\", \"target\": \"2\"}, \"classes\": \"x\"}]}",
                "{\"graph\": \"g\", \"actors\": {\"1\": {\"name\": \"Ada\"}, \"2\": {\"name\": \"2\"}},"
                        + " \"tie-types\": {\"tie\": {\"access\": {\"forward\": 1,"
                        + " \"backward\": 0}, \"influence\": {\"forward\": 1, \"backward\": 0}}}, \"ties\": [{\"from\": \"1\","
                        + " \"to\": \"2\", \"type\": \"tie\", \"confidence\": 1}]}"
            })
    void othersWriteItInTheirWays(String json) {
        StakeholderMap map = read(json);
        assertThat(map.actor("1").name()).isEqualTo("Ada");
        assertThat(map.ties()).hasSize(1);
        assertThat(map.ties().get(0).type()).isEqualTo("tie");
        assertThat(map.ties().get(0).strength()).isEqualTo(1);
    }

    @Test
    void anUndirectedGraphHasTiesBothWays() {
        StakeholderMap map = Texts.read(
                        "f.json",
                        "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"edges\": [{\"source\": \"a\", \"target\": \"b\","
                                + " \"weight\": 3}], \"multigraph\": false}",
                        GraphFormat.JSON,
                        Optional.of(WeightMeaning.LENGTH))
                .orThrow();
        assertThat(map.ties().get(0).type()).isEqualTo("tie-both-ways");
        assertThat(map.ties().get(0).length()).hasValue(3);
    }

    private static StakeholderMap read(String json) {
        return GraphFiles.readText("f.json", json).orThrow();
    }
}
