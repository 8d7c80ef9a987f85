package org.backchannel.model;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names that no attribute of an actor or a tie may have, because they are taken: by the keys of the graph file, by
 * the properties that the store gives to actors and ties, and by the scores that are written back to them.
 */
public final class AttributeNames {
    /** The attribute of an actor that holds what it was merged with, as the text of a graph file. */
    public static final String MERGED = "merged";

    private static final Set<String> KEYS_AND_PROPERTIES = Set.of(
            "graph",
            "id",
            "name",
            "kind",
            "side",
            "role",
            "aliases",
            "note",
            "passes-on",
            "passesOn",
            "attributes",
            "from",
            "to",
            "type",
            "strength",
            "confidence",
            "explicitConfidence",
            "since",
            "until",
            "valence",
            "length",
            "evidence",
            "sources");

    private static final Set<String> SCORES = Set.of(
            "degreeIn",
            "degreeOut",
            "degree",
            "strengthIn",
            "strengthOut",
            "betweenness",
            "closenessIn",
            "closenessOut",
            "harmonicIn",
            "harmonicOut",
            "decayIn",
            "decayOut",
            "eigenvector",
            "katz",
            "pagerank",
            "hub",
            "authority",
            "coreness",
            "clustering",
            "constraint",
            "effectiveSize",
            "efficiency",
            "hierarchy",
            "cutActor",
            "cutsOff",
            "soleDoorShare",
            "coordinator",
            "coordinatorZ",
            "gatekeeper",
            "gatekeeperZ",
            "representative",
            "representativeZ",
            "consultant",
            "consultantZ",
            "liaison",
            "liaisonZ",
            "community",
            "subsetBetweenness",
            "personalPagerank",
            "criticality",
            "criticalityLow",
            "criticalityHigh",
            "reach",
            "reachLow",
            "reachHigh",
            "scoredBy");

    private AttributeNames() {}

    /** Whether a name is taken. */
    public static boolean isReserved(String name) {
        return KEYS_AND_PROPERTIES.contains(name) || SCORES.contains(name);
    }

    /** Whether a name is a measure's, under which scores are written. */
    public static boolean isScore(String name) {
        return SCORES.contains(name);
    }

    /** All names that are taken. */
    public static SortedSet<String> reserved() {
        SortedSet<String> all = new TreeSet<>(KEYS_AND_PROPERTIES);
        all.addAll(SCORES);
        return all;
    }
}
