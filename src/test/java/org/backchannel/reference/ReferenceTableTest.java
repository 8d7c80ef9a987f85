package org.backchannel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.Golden;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.junit.jupiter.api.Test;

/**
 * The tables of all reference cases, used or not, and why. The tests named in them assert how many cases they compare;
 * those of {@code algo.centrality} hold their own list against {@link ReferenceUse}.
 */
class ReferenceTableTest {
    private static final List<String> FILES = List.of(
            "betweenness",
            "closeness",
            "current_flow",
            "cutpoints_bridges_cores",
            "degree",
            "dominators",
            "efficiency_clustering",
            "flow_cut",
            "group",
            "paths",
            "spectral",
            "structural_holes",
            "trophic",
            "voterank");

    @Test
    void everyCaseInTheProjectIsUsedOrSaysWhyNot() {
        StringBuilder table = new StringBuilder();
        table.append("# Reference values, and what becomes of them\n\nWritten by ReferenceTableTest.\n");
        appendNetworkx(table);
        table.append("\n## The 20 random graphs of oracle/\n\nEach row stands for all graphs that have the entry.\n\n");
        appendOracle(table, ReferenceCases.oracle());
        table.append("\n## Other files\n\n| entry | compared by | reason if not |\n| --- | --- | --- |\n");
        ReferenceCases.published().forEach(entry -> {
            String id = entry.get("id").asText();
            appendRow(table, "published.share: " + id, ReferenceUse.ofPublished(id));
        });
        appendIds(table, "gould_fernandez.random.json", ReferenceUse.by("BrokerageRolesReferenceTest"));
        appendIds(table, "k_shortest_paths.share.json", ReferenceUse.by("AccessReferenceTest"));
        appendIds(table, "directed_two_terminal.share.json", ReferenceUse.by("TwoTerminalReferenceTest"));
        ReferenceCases.resource("k_terminal_undirected.share.json")
                .forEach(entry -> appendRow(
                        table,
                        "k_terminal_undirected.share: " + entry.get("id").asText(),
                        ReferenceUse.ofTerminals(entry)));

        Golden.assertSame("reference/values.md", table.toString());
    }

    @Test
    void everyCaseInPlaceIsUsedOrSaysWhyNot() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        StringBuilder table = new StringBuilder();
        table.append("# Reference values in place, and what becomes of them\n\nWritten by ReferenceTableTest.\n");
        table.append("\n## oracle/\n\nEach row stands for the networks named.\n\n");
        appendOracle(table, ReferenceCases.oracleInPlace());
        table.append("\n## Other files\n\n| entry | compared by | reason if not |\n| --- | --- | --- |\n");
        appendIds(
                table,
                ReferenceCases.resourceInPlace("gould_fernandez.share.json"),
                "gould_fernandez.share",
                "BrokerageRolesReferenceTest");
        appendIds(table, ReferenceCases.resourceInPlace("kpp.share.json"), "kpp.share", "KeyPlayersReferenceTest");

        Golden.assertSame("reference/in-place.md", table.toString());
    }

    @Test
    void noReasonIsThatValuesDiffer() {
        assertThat(FILES.stream().flatMap(file -> ReferenceCases.networkx(file).stream()))
                .hasSize(451)
                .extracting(ReferenceUse::of)
                .allSatisfy(use -> {
                    assertThat(use.test().isEmpty()).isNotEqualTo(use.reason().isEmpty());
                    assertThat(use.reason()).doesNotContain("differ");
                });
    }

    private static void appendNetworkx(StringBuilder table) {
        table.append("\n## NetworkX\n\n| case | function | compared by | reason if not |\n| --- | --- | --- | --- |\n");
        int used = 0;
        for (String file : FILES) {
            for (NetworkxCase each : ReferenceCases.networkx(file)) {
                ReferenceUse use = ReferenceUse.of(each);
                used += use.isUsed() ? 1 : 0;
                table.append("| ").append(each.id()).append(" | ").append(each.function());
                table.append(" | ")
                        .append(use.test())
                        .append(" | ")
                        .append(use.reason())
                        .append(" |\n");
            }
        }
        table.append("\n").append(used).append(" of 451 are compared.\n");
    }

    private static void appendOracle(StringBuilder table, List<OracleEntry> entries) {
        Map<String, TreeSet<String>> graphs = new TreeMap<>();
        for (OracleEntry entry : entries) {
            ReferenceUse use = ReferenceUse.of(entry);
            String row = measure(entry) + " | " + use.test() + " | " + use.reason();
            graphs.computeIfAbsent(row, key -> new TreeSet<>()).add(entry.graphId());
        }
        table.append("| entry | compared by | reason if not | graphs |\n| --- | --- | --- | --- |\n");
        graphs.forEach((row, names) -> table.append("| ")
                .append(row)
                .append(" | ")
                .append(shown(names))
                .append(" |\n"));
        table.append("\n").append(entries.size()).append(" entries, ");
        table.append(entries.stream()
                .filter(entry -> ReferenceUse.of(entry).isUsed())
                .count());
        table.append(" of them compared.\n");
    }

    private static String measure(OracleEntry entry) {
        List<String> parts = new ArrayList<>(List.of(entry.measure()));
        for (String convention : List.of("cost", "weight", "direction", "normalisation")) {
            if (!entry.text(convention).isEmpty()) {
                parts.add(convention + " " + entry.text(convention).replace('|', '/'));
            }
        }
        return String.join("; ", parts);
    }

    private static String shown(TreeSet<String> names) {
        boolean allRandom = names.size() == 20 && names.first().equals("random_0001");
        return allRandom ? names.first() + " to " + names.last() : String.join(", ", names);
    }

    private static void appendIds(StringBuilder table, String file, ReferenceUse use) {
        appendIds(table, ReferenceCases.resource(file), file.replace(".json", ""), use.test());
    }

    private static void appendIds(StringBuilder table, JsonNode entries, String file, String test) {
        entries.forEach(entry -> appendRow(table, file + ": " + entry.get("id").asText(), ReferenceUse.by(test)));
    }

    private static void appendRow(StringBuilder table, String entry, ReferenceUse use) {
        table.append("| ").append(entry).append(" | ").append(use.test());
        table.append(" | ").append(use.reason()).append(" |\n");
    }
}
