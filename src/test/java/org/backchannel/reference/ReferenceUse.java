package org.backchannel.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.reference.ReferenceCases.NetworkxCase;
import org.backchannel.reference.ReferenceCases.OracleEntry;

/**
 * What becomes of every reference case: the test that compares it, or the reason why none does. A reason is a measure,
 * or a reading of one, that is not offered, or an entry that says that libraries differ.
 *
 * @param test the class that compares it, and the empty string if none does
 * @param reason why not, and the empty string if one does
 */
public record ReferenceUse(String test, String reason) {
    private static final String CENTRALITY = "NetworkxReferenceTest";
    private static final String ACCESS = "AccessReferenceTest";

    /** Compared by a test. */
    static ReferenceUse by(String test) {
        return new ReferenceUse(test, "");
    }

    private static ReferenceUse not(String reason) {
        return new ReferenceUse("", reason);
    }

    private static ReferenceUse byIf(boolean used, String test, String reason) {
        return used ? by(test) : not(reason);
    }

    /** Whether a test compares it. */
    public boolean isUsed() {
        return !test.isEmpty();
    }

    /** Of a NetworkX case. */
    public static ReferenceUse of(NetworkxCase each) {
        boolean directed = each.graph().directed();
        return switch (each.function()) {
            case "betweenness_centrality" ->
                byIf(each.lacks("k"), CENTRALITY, "not offered from sources drawn with NetworkX's seed");
            case "betweenness_centrality_subset",
                    "edge_betweenness_centrality",
                    "edge_betweenness_centrality_subset",
                    "closeness_centrality",
                    "degree_centrality",
                    "in_degree_centrality",
                    "eigenvector_centrality",
                    "eigenvector_centrality_numpy",
                    "katz_centrality",
                    "katz_centrality_numpy",
                    "pagerank",
                    "core_number" -> by(CENTRALITY);
            case "harmonic_centrality" ->
                byIf(
                        each.lacks("distance") && each.lacks("sources"),
                        CENTRALITY,
                        "harmonic centrality is offered by hops and over everybody only");
            case "clustering" ->
                byIf(
                        each.lacks("weight") && !directed,
                        CENTRALITY,
                        "clustering is offered undirected, unweighted only");
            case "current_flow_betweenness_centrality", "current_flow_closeness_centrality" -> by("CurrentFlowTest");
            case "group_betweenness_centrality", "group_closeness_centrality" -> by("GroupMeasuresTest");
            case "constraint", "effective_size" -> by("StructuralHolesReferenceTest");
            case "articulation_points", "bridges", "is_biconnected" -> by("CutReferenceTest");
            case "has_bridges" ->
                byIf(!each.multigraph(), "CutReferenceTest", "bridges among parallel edges are not offered");
            case "immediate_dominators" -> by("DominatorsReferenceTest");
            case "single_source_dijkstra", "single_source_dijkstra_path_length" ->
                byIf(each.dropped().isEmpty(), "DistancesReferenceTest", "costs by a function are not offered");
            case "all_shortest_paths", "shortest_simple_paths" -> pathsBetweenTwo(each);
            case "dijkstra_path",
                    "dijkstra_path_length",
                    "shortest_path",
                    "shortest_path_length",
                    "bidirectional_dijkstra" ->
                each.dropped().isEmpty() && (each.lacks("source") || each.lacks("target"))
                        ? by("DistancesReferenceTest")
                        : pathsBetweenTwo(each);
            case "node_connectivity", "minimum_st_node_cut", "node_disjoint_paths" -> cutBetweenTwo(each);
            case "all_pairs_node_connectivity" -> by(ACCESS);
            default -> not("not offered");
        };
    }

    private static ReferenceUse pathsBetweenTwo(NetworkxCase each) {
        if (!each.dropped().isEmpty()) {
            return not("costs by a function are not offered");
        }
        boolean positive = each.graph().edges().stream().allMatch(edge -> edge.weight() > 0);
        return byIf(each.lacks("weight") || positive, ACCESS, "costs of 0 and below are not offered");
    }

    /** Who is tied to the target is set aside: see measures.md, "Cut". */
    private static ReferenceUse cutBetweenTwo(NetworkxCase each) {
        if (each.lacks("s") || each.lacks("t")) {
            return not("cuts between any two are not offered");
        }
        if (!each.lacks("cutoff")) {
            return not("ways up to a number are not offered");
        }
        String source = each.params().get("s").asText();
        String target = each.params().get("t").asText();
        boolean tied = each.graph().edges().stream()
                .anyMatch(edge -> edge.tail().equals(source) && edge.head().equals(target)
                        || !each.graph().directed()
                                && edge.tail().equals(target)
                                && edge.head().equals(source));
        return byIf(!tied, ACCESS, "cuts between two that are tied are not offered");
    }

    /** Of an entry of the oracle files, in the project or in place. */
    public static ReferenceUse of(OracleEntry entry) {
        // Of the random graphs we have the values of all, also of one where libraries add up floats and differ.
        if (!entry.agree().orElse(true) && !entry.graphId().startsWith("random_")) {
            return not("agree: false");
        }
        return switch (entry.measure()) {
            case "burt_constraint", "effective_size" -> by("StructuralHolesReferenceTest");
            case "articulation_points", "bridges" -> by("CutReferenceTest");
            case "immediate_dominators" -> by("DominatorsReferenceTest");
            case "st_pairs" -> by(ACCESS);
            case "current_flow_betweenness", "current_flow_closeness" -> by("CurrentFlowTest");
            case "weak_components", "strong_components" -> by("ComponentsReferenceTest");
            case "harmonic" ->
                byIf(
                        entry.text("cost").equals("hop"),
                        "OracleReferenceTest",
                        "harmonic centrality is offered by hops only");
            default -> by("OracleReferenceTest");
        };
    }

    /** Of an entry of {@code k_terminal_undirected.share.json}. */
    public static ReferenceUse ofTerminals(JsonNode entry) {
        int terminals = entry.get("terminals").size();
        if (terminals > 2) {
            return not("whether " + terminals + " reach each other is not asked");
        }
        int draws = entry.get("edges").size();
        return byIf(
                draws <= Worlds.MOST_DRAWS,
                "TwoTerminalReferenceTest",
                draws + " draws matter, and exact goes to " + Worlds.MOST_DRAWS
                        + "; TwoTerminalReferenceTest samples it");
    }

    /** Of an entry of {@code published.share.json}. */
    static ReferenceUse ofPublished(String id) {
        if (Set.of("flo-influenceR-bridging", "coleman-centralization").contains(id)) {
            return not("not offered");
        }
        boolean holes = List.of("flo-influenceR-constraint", "flo-influenceR-ens", "coleman-constraint")
                .contains(id);
        return by(holes ? "StructuralHolesReferenceTest" : "PublishedValuesTest");
    }
}
