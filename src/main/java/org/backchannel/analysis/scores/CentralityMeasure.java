package org.backchannel.analysis.scores;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.text.Nearest;

/** The measures of centrality, in the order of their columns. */
public enum CentralityMeasure {
    /** How many arcs come in. */
    DEGREE_IN("degreeIn", "Degree in", Score.Kind.COUNT),
    /** How many arcs go out. */
    DEGREE_OUT("degreeOut", "Degree out", Score.Kind.COUNT),
    /** How many arcs there are, in and out. */
    DEGREE("degree", "Degree", Score.Kind.COUNT),
    /** The strengths of arcs that come in. */
    STRENGTH_IN("strengthIn", "Strength in", Score.Kind.REAL),
    /** The strengths of arcs that go out. */
    STRENGTH_OUT("strengthOut", "Strength out", Score.Kind.REAL),
    /** The share of cheapest routes between others. */
    BETWEENNESS("betweenness", "Betweenness", Score.Kind.REAL),
    /** If betweenness is estimated: what it is at least. */
    BETWEENNESS_LOW("betweennessLow", "At least", Score.Kind.REAL, Offer.WITH_ESTIMATE),
    /** If betweenness is estimated: what it is at most. */
    BETWEENNESS_HIGH("betweennessHigh", "At most", Score.Kind.REAL, Offer.WITH_ESTIMATE),
    /** The number of cheapest routes between some, not all. */
    SUBSET_BETWEENNESS("subsetBetweenness", "Subset betweenness", Score.Kind.REAL, Offer.IF_ASKED),
    /** The share of all that passes if it takes every way. */
    CURRENT_FLOW_BETWEENNESS("currentFlowBetweenness", "Flow betweenness", Score.Kind.REAL, Offer.IF_ASKED),
    /** How well connected over all ways together. */
    CURRENT_FLOW_CLOSENESS("currentFlowCloseness", "Flow closeness", Score.Kind.REAL, Offer.IF_ASKED),
    /** How cheaply others get here. */
    CLOSENESS_IN("closenessIn", "Closeness in", Score.Kind.REAL),
    /** How cheaply others are reached. */
    CLOSENESS_OUT("closenessOut", "Closeness out", Score.Kind.REAL),
    /** In how few hops others get here. */
    HARMONIC_IN("harmonicIn", "Harmonic in", Score.Kind.REAL),
    /** In how few hops others are reached. */
    HARMONIC_OUT("harmonicOut", "Harmonic out", Score.Kind.REAL),
    /** How strong the strongest routes of others to here are. */
    DECAY_IN("decayIn", "Decay in", Score.Kind.REAL),
    /** How strong the strongest routes from here are. */
    DECAY_OUT("decayOut", "Decay out", Score.Kind.REAL),
    /** Who is looked to by those who are looked to. */
    EIGENVECTOR("eigenvector", "Eigenvector", Score.Kind.REAL),
    /** The same with a share for everybody. */
    KATZ("katz", "Katz", Score.Kind.REAL),
    /** Where a request that is passed on at random is found. */
    PAGERANK("pagerank", "PageRank", Score.Kind.REAL),
    /** The same where it begins with some, and comes back to them. */
    PERSONAL_PAGERANK("personalPagerank", "Personal PageRank", Score.Kind.REAL, Offer.IF_ASKED),
    /** Who points at authorities. */
    HUB("hub", "Hub", Score.Kind.REAL),
    /** Who is pointed at by hubs. */
    AUTHORITY("authority", "Authority", Score.Kind.REAL),
    /** How deep in the core. */
    CORENESS("coreness", "Coreness", Score.Kind.COUNT),
    /** How many of the contacts know each other. */
    CLUSTERING("clustering", "Clustering", Score.Kind.REAL);

    /** What everybody gets who selects nothing. */
    public static final Set<CentralityMeasure> STANDARD = offered(Offer.ALWAYS);

    /** What can be selected. */
    public static final Set<CentralityMeasure> SELECTABLE = offered(Offer.ALWAYS, Offer.IF_ASKED);

    private final String key;
    private final String title;
    private final Score.Kind kind;
    private final Offer offer;

    /** When a measure is computed. */
    private enum Offer {
        ALWAYS,
        IF_ASKED,
        WITH_ESTIMATE
    }

    CentralityMeasure(String key, String title, Score.Kind kind) {
        this(key, title, kind, Offer.ALWAYS);
    }

    CentralityMeasure(String key, String title, Score.Kind kind, Offer offer) {
        this.key = key;
        this.title = title;
        this.kind = kind;
        this.offer = offer;
    }

    private static Set<CentralityMeasure> offered(Offer... offers) {
        return Stream.of(values())
                .filter(measure -> Stream.of(offers).anyMatch(measure.offer::equals))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(CentralityMeasure.class)),
                        Collections::unmodifiableSet));
    }

    /** Its name in JSON, CSV and Neo4j, and on the command line. */
    public String key() {
        return key;
    }

    /** Its name in tables. */
    public String title() {
        return title;
    }

    /** What its values are. */
    Score.Kind kind() {
        return kind;
    }

    /** The measure of a key, whatever its case, if it can be selected. */
    public static Optional<CentralityMeasure> of(String key) {
        return SELECTABLE.stream()
                .filter(measure -> measure.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /**
     * The measure that a user names.
     *
     * @throws UnknownNameException if there is none of that key that can be selected
     */
    public static CentralityMeasure named(String key) {
        return named(key, SELECTABLE);
    }

    /**
     * The measure that a user names, who cannot say between whom, or from whom.
     *
     * @throws UnknownNameException if there is none of that key among the standard ones
     */
    public static CentralityMeasure standardNamed(String key) {
        return named(key, STANDARD);
    }

    private static CentralityMeasure named(String key, Set<CentralityMeasure> offered) {
        return of(key).filter(offered::contains).orElseThrow(() -> {
            List<String> known = offered.stream().map(CentralityMeasure::key).toList();
            String nearest = Nearest.of(key, known)
                    .map(found -> "did you mean '" + found + "'?")
                    .orElse("there are " + String.join(", ", known));
            return new UnknownNameException("there is no measure '" + key + "' of centrality; " + nearest);
        });
    }
}
