package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.scores.BetweennessChoice.Exact;
import org.backchannel.analysis.scores.BetweennessChoice.WithinBudget;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;

/**
 * What {@link Centrality} will take, measure by measure; those that one search serves together. A
 * computation of several tasks would be forecast only as far as its first.
 */
public final class CentralityEstimate {
    private static final String BETWEENNESS = "betweenness";
    private static final String CLOSENESS = "closeness";
    private static final String DECAY = "decay";
    private static final Map<String, Set<CentralityMeasure>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("degrees", EnumSet.range(CentralityMeasure.DEGREE_IN, CentralityMeasure.STRENGTH_OUT));
        PARTS.put(BETWEENNESS, EnumSet.of(CentralityMeasure.BETWEENNESS));
        PARTS.put("subset betweenness", EnumSet.of(CentralityMeasure.SUBSET_BETWEENNESS));
        PARTS.put("current-flow betweenness", EnumSet.of(CentralityMeasure.CURRENT_FLOW_BETWEENNESS));
        PARTS.put("current-flow closeness", EnumSet.of(CentralityMeasure.CURRENT_FLOW_CLOSENESS));
        PARTS.put(CLOSENESS, EnumSet.of(CentralityMeasure.CLOSENESS_IN, CentralityMeasure.CLOSENESS_OUT));
        PARTS.put(DECAY, EnumSet.of(CentralityMeasure.DECAY_IN, CentralityMeasure.DECAY_OUT));
        PARTS.put("harmonic", EnumSet.of(CentralityMeasure.HARMONIC_IN, CentralityMeasure.HARMONIC_OUT));
        PARTS.put("eigenvector", EnumSet.of(CentralityMeasure.EIGENVECTOR));
        PARTS.put("Katz", EnumSet.of(CentralityMeasure.KATZ));
        PARTS.put("PageRank", EnumSet.of(CentralityMeasure.PAGERANK, CentralityMeasure.PERSONAL_PAGERANK));
        PARTS.put("hubs and authorities", EnumSet.of(CentralityMeasure.HUB, CentralityMeasure.AUTHORITY));
        PARTS.put("coreness and clustering", EnumSet.of(CentralityMeasure.CORENESS, CentralityMeasure.CLUSTERING));
    }

    private final ProjectedGraph reading;
    private final CentralityParameters parameters;
    private final Estimate estimate;

    private CentralityEstimate(ProjectedGraph reading, CentralityParameters parameters, Estimate estimate) {
        this.reading = reading;
        this.parameters = parameters;
        this.estimate = estimate;
    }

    /** Part by part, in the order in which they are computed. */
    public static List<PartEstimate> of(ProjectedGraph reading, CentralityParameters parameters, Estimate estimate) {
        return new CentralityEstimate(reading, parameters, estimate).parts();
    }

    private List<PartEstimate> parts() {
        Map<String, Set<CentralityMeasure>> asked = new LinkedHashMap<>();
        PARTS.forEach((name, measures) -> {
            EnumSet<CentralityMeasure> some = EnumSet.copyOf(measures);
            some.retainAll(parameters.measures());
            if (!some.isEmpty()) {
                asked.put(name, some);
            }
        });
        joinWhatOneSearchServes(asked);
        List<PartEstimate> parts = new ArrayList<>();
        asked.forEach((name, measures) -> {
            CentralityParameters some = parameters.only(measures);
            parts.add(name.equals(BETWEENNESS) ? betweenness(some) : part(name, some));
        });
        return parts;
    }

    /** Closeness and decay, if routes of least cost are those of most strength. */
    private void joinWhatOneSearchServes(Map<String, Set<CentralityMeasure>> asked) {
        if (reading.projection().cost() == CostModel.RELIABILITY
                && asked.containsKey(CLOSENESS)
                && asked.containsKey(DECAY)) {
            EnumSet<CentralityMeasure> both = EnumSet.copyOf(asked.remove(CLOSENESS));
            both.addAll(asked.remove(DECAY));
            asked.put("closeness and decay", both);
        }
    }

    private PartEstimate part(String name, CentralityParameters some) {
        return estimate.of(name, progress -> Centrality.of(reading, some, progress));
    }

    /** Exact within the budget, else estimated: then the other is of no use but to say so. */
    private PartEstimate betweenness(CentralityParameters some) {
        if (!(some.betweenness() instanceof WithinBudget budget)) {
            return part(BETWEENNESS, some);
        }
        PartEstimate exact = part(BETWEENNESS, some.with(new Exact()));
        if (exact.work().seconds() <= budget.seconds()
                || !BetweennessScores.isSoonerEstimated(reading.graph(), budget.otherwise())) {
            return exact;
        }
        return part("betweenness, estimated", some.with(budget.otherwise()))
                .noting("exact would take about " + Math.round(exact.work().seconds()) + " s, more than the budget of "
                        + Math.round(budget.seconds()) + " s");
    }
}
