package org.backchannel.analysis.introductions;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.projection.ProjectedGraph;

/** Who knows whom, and who could be introduced to whom by somebody who knows both. */
final class Acquaintances {
    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final int target;
    private final boolean anyone;
    private final OptionalDouble passesOn;

    /** By node: whether somebody may be introduced to it at all. */
    private final boolean[] open;

    private Acquaintances(ProjectedGraph reading, BestIntroductionsParameters parameters) {
        this.reading = reading;
        graph = reading.graph();
        target = reading.node(parameters.target());
        anyone = parameters.anyone();
        passesOn = parameters.sample().passesOn();
        open = new boolean[graph.nodeCount()];
        for (int node = 0; node < open.length; node++) {
            open[node] = parameters.candidates().isEmpty()
                    || parameters.candidates().contains(reading.actor(node).id());
        }
        open[target] &= parameters.direct();
    }

    static Acquaintances of(ProjectedGraph reading, BestIntroductionsParameters parameters) {
        return new Acquaintances(reading, parameters);
    }

    /** Those whom a node does not know and may be introduced to, rising. */
    int[] possible(int from) {
        boolean[] known = new boolean[open.length];
        known[from] = true;
        heads(from).forEach(head -> known[head] = true);
        boolean[] found = anyone ? open : met(from);
        return IntStream.range(0, open.length)
                .filter(to -> open[to] && found[to] && !known[to])
                .toArray();
    }

    private boolean[] met(int from) {
        boolean[] met = new boolean[open.length];
        heads(from).filter(this::introduces).flatMap(this::heads).forEach(head -> met[head] = true);
        return met;
    }

    private IntStream heads(int node) {
        return IntStream.range(graph.out()[node], graph.out()[node + 1]).map(arc -> graph.heads()[arc]);
    }

    /** Whoever is to be reached introduces nobody, and neither does who never does others a service. */
    private boolean introduces(int node) {
        return node != target && passesOn.orElse(reading.actor(node).passesOn()) > 0;
    }

    /** Who could make an introduction best, by the strengths of the two ties together; of equals the first by id. */
    OptionalInt introducer(int from, int to) {
        OptionalInt best = OptionalInt.empty();
        double strongest = 0;
        for (int between : heads(from).filter(this::introduces).toArray()) {
            int onward = graph.arc(between, to);
            double strength = onward < 0 ? 0 : graph.strengths()[onward] * strength(from, between);
            if (strength > strongest) {
                strongest = strength;
                best = OptionalInt.of(between);
            }
        }
        return best;
    }

    private double strength(int tail, int head) {
        return graph.strengths()[graph.arc(tail, head)];
    }
}
