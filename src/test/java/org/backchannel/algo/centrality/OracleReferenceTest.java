package org.backchannel.algo.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.reference.ReferenceCases;
import org.backchannel.reference.ReferenceCases.OracleEntry;
import org.backchannel.reference.ReferenceUse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 20 random graphs and the networks in place: every entry is compared here, or listed with how many there are. */
class OracleReferenceTest {
    /** Not centrality; compared elsewhere. */
    private static final Map<String, Integer> OF_OTHER_PACKAGES = Map.of(
            "burt_constraint", 20,
            "burt_constraint; weight weight", 20,
            "weak_components", 20,
            "strong_components", 20,
            "articulation_points", 20,
            "bridges", 20,
            "st_pairs", 20,
            "immediate_dominators", 20);

    /** Ours counts hops; measures.md offers no harmonic centrality by distance. */
    private static final Map<String, Integer> NOT_OFFERED = Map.of(
            "harmonic; cost weight (distance); direction in", 20,
            "harmonic; cost weight (distance); direction out", 20);

    /** What the networks in place have beyond that. */
    private static final Map<String, Integer> NOT_OFFERED_IN_PLACE = Map.of(
            "harmonic; cost weight (distance); direction all", 2,
            "current_flow_closeness", 8,
            "current_flow_betweenness", 8,
            "effective_size", 11,
            "burt_constraint", 14,
            "burt_constraint; weight weight", 3,
            "weak_components", 14,
            "articulation_points", 14,
            "bridges", 14,
            "st_pairs", 14);

    static Stream<OracleEntry> offered() {
        return ReferenceCases.oracle().stream().filter(OracleMeasures::offers);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void ourValueIsTheirs(OracleEntry entry) {
        OracleMeasures.compare(entry);
    }

    @Test
    void everyEntryIsComparedOrListed() {
        Map<String, Integer> expected = new TreeMap<>(OF_OTHER_PACKAGES);
        expected.putAll(NOT_OFFERED);

        assertThat(notOffered(ReferenceCases.oracle())).isEqualTo(expected);
        assertThat(offered()).hasSize(844 - 8 * 20 - 2 * 20);
    }

    @Test
    void theTableOfAllEntriesSaysWhatIsComparedHere() {
        assertThat(ReferenceCases.oracle())
                .allSatisfy(entry -> assertThat(ReferenceUse.of(entry).test().equals("OracleReferenceTest"))
                        .as(entry.toString())
                        .isEqualTo(OracleMeasures.offers(entry)));
    }

    @Test
    void theTableOfAllEntriesInPlaceSaysWhatIsComparedHere() {
        assertThat(entriesInPlace())
                .allSatisfy(entry -> assertThat(ReferenceUse.of(entry).test().equals("OracleReferenceTest"))
                        .as(entry.toString())
                        .isEqualTo(entry.agree().orElse(true) && OracleMeasures.offers(entry)));
    }

    @Test
    void theNetworksInPlaceHaveOurValues() {
        List<OracleEntry> entries = entriesInPlace();

        entries.stream()
                .filter(entry -> entry.agree().orElse(true))
                .filter(OracleMeasures::offers)
                .forEach(OracleMeasures::compare);
    }

    @Test
    void everyEntryInPlaceIsComparedOrListed() {
        List<OracleEntry> entries = entriesInPlace();
        Map<String, Integer> expected = new TreeMap<>(NOT_OFFERED_IN_PLACE);
        expected.put("strong_components", 3);
        expected.put("immediate_dominators", 3);

        assertThat(notOffered(entries.stream()
                        .filter(entry -> entry.agree().orElse(true))
                        .toList()))
                .isEqualTo(expected);
        assertThat(entries.stream().filter(entry -> !entry.agree().orElse(true)).map(OracleEntry::toString))
                .as("libraries differ where float costs tie, as the entry says")
                .hasSize(2)
                .allMatch(entry -> entry.contains(" betweenness "));
    }

    private static List<OracleEntry> entriesInPlace() {
        Assumptions.assumeTrue(
                ReferenceCases.inPlace().isPresent(), "the networks in ../shared/reference/in-place are not here");
        return ReferenceCases.oracleInPlace();
    }

    private static Map<String, Integer> notOffered(List<OracleEntry> entries) {
        return entries.stream()
                .filter(entry -> !OracleMeasures.offers(entry))
                .collect(Collectors.toMap(OracleMeasures::key, entry -> 1, Integer::sum, TreeMap::new));
    }
}
