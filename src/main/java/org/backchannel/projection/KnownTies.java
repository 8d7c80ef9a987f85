package org.backchannel.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.model.Tie;

/**
 * A reading of a map if one knew which of its ties exist: those that do carry with {@code strength × conductance}, parallel
 * ones by noisy-or; the others are gone. What the evidence says has been decided, so confidences are 1.
 */
public final class KnownTies {
    private KnownTies() {}

    /** The same reading, of those ties only that exist. */
    public static ProjectedGraph of(ProjectedGraph reading, Predicate<Tie> exists) {
        CsrGraph before = reading.graph();
        int nodes = before.nodeCount();
        List<List<Contribution>> contributions = new ArrayList<>();
        List<Integer> arcs = new ArrayList<>();
        for (int arc = 0; arc < before.arcCount(); arc++) {
            List<Contribution> left = reading.contributions().get(arc).stream()
                    .filter(part -> exists.test(part.tie()))
                    .map(part -> new Contribution(part.tie(), part.carries(), 1))
                    .toList();
            if (!left.isEmpty()) {
                contributions.add(left);
                arcs.add(arc);
            }
        }
        double[] strengths = contributions.stream().mapToDouble(KnownTies::some).toArray();
        ArcCosts costs = ArcCosts.of(reading.projection().cost(), strengths, contributions, nodes);
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        for (int place = 0; place < strengths.length; place++) {
            int arc = arcs.get(place);
            builder.arc(before.tails()[arc], before.heads()[arc], strengths[place], costs.costs()[place]);
        }
        return new ProjectedGraph(
                reading.projection(),
                reading.map(),
                builder.build(),
                reading.actors(),
                contributions,
                costs.perUnit(),
                costs.rounded(),
                reading.tally(),
                reading.edgeList());
    }

    /** That one at least carries. */
    private static double some(List<Contribution> arc) {
        double some = 0;
        for (Contribution part : arc) {
            some += (1 - some) * part.carries();
        }
        return some;
    }
}
