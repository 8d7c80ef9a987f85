package org.backchannel.algo.uncertainty;

import java.util.stream.IntStream;

/**
 * What of a graph is on some way from an origin to the target, after pruning. Whatever else it holds changes no answer.
 *
 * @param ties rising
 * @param nodes rising: those that requests pass, who may then go on or not
 */
public record OnTheWay(int[] ties, int[] nodes) {
    static OnTheWay of(WorldGraph graph) {
        return new OnTheWay(
                IntStream.range(0, graph.tieCount()).map(graph::wholeTie).toArray(),
                IntStream.range(WorldGraph.TARGET + 1, graph.nodeCount())
                        .filter(node -> graph.in()[node] < graph.in()[node + 1])
                        .map(graph::wholeNode)
                        .sorted()
                        .toArray());
    }
}
