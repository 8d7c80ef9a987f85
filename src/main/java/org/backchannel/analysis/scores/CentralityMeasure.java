package org.backchannel.analysis.scores;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** Who points at authorities. */
    HUB("hub", "Hub", Score.Kind.REAL),
    /** Who is pointed at by hubs. */
    AUTHORITY("authority", "Authority", Score.Kind.REAL),
    /** How deep in the core. */
    CORENESS("coreness", "Coreness", Score.Kind.COUNT),
    /** How many of the contacts know each other. */
    CLUSTERING("clustering", "Clustering", Score.Kind.REAL);

    /** All of them. */
    public static final Set<CentralityMeasure> ALL =
            Collections.unmodifiableSet(EnumSet.allOf(CentralityMeasure.class));

    private final String key;
    private final String title;
    private final Score.Kind kind;

    CentralityMeasure(String key, String title, Score.Kind kind) {
        this.key = key;
        this.title = title;
        this.kind = kind;
    }

    /** Its name in JSON, CSV and Neo4j, and on the command line. */
    public String key() {
        return key;
    }

    /** Its name in tables. */
    String title() {
        return title;
    }

    /** What its values are. */
    Score.Kind kind() {
        return kind;
    }

    /** The measure of a key, whatever its case. */
    public static Optional<CentralityMeasure> of(String key) {
        return Stream.of(values())
                .filter(measure -> measure.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /**
     * The measure that a user names.
     *
     * @throws UnknownNameException if there is none of that key
     */
    public static CentralityMeasure named(String key) {
        return of(key).orElseThrow(() -> {
            List<String> known = ALL.stream().map(CentralityMeasure::key).toList();
            String nearest = Nearest.of(key, known)
                    .map(found -> "did you mean '" + found + "'?")
                    .orElse("there are " + String.join(", ", known));
            return new UnknownNameException("there is no measure '" + key + "' of centrality; " + nearest);
        });
    }
}
