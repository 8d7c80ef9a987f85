package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.backchannel.format.network.Texts;
import org.backchannel.model.Redaction;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a confidential source nothing but its grade leaves, in whichever format. */
class RedactedFormatsTest {
    private static final StakeholderMap MAP = GraphFiles.readText("g.yaml", """
            graph: g
            sources:
              mole-in-ministry: {title: THE MOLE, publisher: MOLE PRESS, date: 1999-09-09, url: "https://mole.example",
                reliability: B, confidential: true}
              paper: {title: A paper, within: mole-in-ministry, reliability: A}
            actors: {a: {name: Ada}, b: {name: Bo}}
            ties:
              - {from: a, to: b, type: met, evidence: [{source: mole-in-ministry, credibility: 2, at: MOLE PLACE,
                  says: MOLE WORDS}, {source: paper, credibility: 1}]}
            """).orThrow();

    private static final List<String> SECRETS = List.of("MOLE", "mole", "1999-09-09", "PRESS");

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void nothingOfItIsInTheFile(GraphFormat format) {
        for (String file : format.files().keySet()) {
            assertThat(Texts.of(Redaction.of(MAP), format, file)).doesNotContain(SECRETS);
        }
    }

    @Test
    void nothingOfItIsInTheWorkbook() throws IOException {
        assertThat(unpacked(Redaction.of(MAP))).doesNotContain(SECRETS).contains("Ada", "B2");
        assertThat(unpacked(MAP)).contains("THE MOLE", "MOLE WORDS", "https://mole.example", "1999-09-09");
    }

    private static String unpacked(StakeholderMap map) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Texts.bytes(map, GraphFormat.XLSX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"YAML", "GRAPHML", "GRAPHOLOGY", "NODE_LINK", "CYJS", "CYTOSCAPE"})
    void withoutRedactionItIsThereSoThatTheTestCanFail(GraphFormat format) {
        assertThat(Texts.of(MAP, format)).contains("THE MOLE", "MOLE WORDS", "https://mole.example", "1999-09-09");
    }

    @ParameterizedTest
    @EnumSource(
            value = GraphFormat.class,
            names = {"YAML", "GRAPHML", "GRAPHOLOGY", "NODE_LINK", "CYJS", "CYTOSCAPE"})
    void theGradeIsThere(GraphFormat format) {
        StakeholderMap back = Texts.read("f", Texts.of(Redaction.of(MAP), format), format, java.util.Optional.empty())
                .orThrow();
        assertThat(back.source("confidential-1").reliability().name()).isEqualTo("B");
        assertThat(back.ties().get(0).evidence().get(0).credibility().digit()).isEqualTo(2);
    }
}
