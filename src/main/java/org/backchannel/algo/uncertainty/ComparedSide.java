package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * One side of a comparison: tells its own counter of a block of worlds, and keeps by world what the other side is to be
 * compared with. Made once a thread and reused.
 */
final class ComparedSide implements WorldSums {
    private final WorldGraph graph;
    private final CountedWorlds counted;
    private final WorldBlock block;
    private final long[] reached;
    private final long[] early;
    private final int[] connected = new int[Long.SIZE];

    /** By node of the whole graph and world. */
    private final int[] lost;

    /** By tie of the whole graph: its number in common with the other side; empty: ties are not compared. */
    private final int[] commonTies;

    private final TieLosses tiesLost = new TieLosses();

    ComparedSide(
            WorldGraph graph, CountedWorlds counted, int[] commonTies, WorldsParameters parameters, Progress progress) {
        this.commonTies = commonTies;
        this.graph = graph;
        this.counted = counted;
        Foundation foundation = Foundation.of(graph);
        SampledDraws draws = new SampledDraws(foundation.probabilities(), foundation.names(), parameters.seed());
        block = new WorldBlock(graph, new Openings(graph, foundation, draws), progress);
        reached = new long[graph.origins().length];
        early = new long[reached.length];
        lost = new int[graph.question().graph().nodeCount() * Long.SIZE];
    }

    /** Goes through some worlds of a block. */
    void go(int number, long which) {
        Arrays.fill(connected, 0);
        Arrays.fill(lost, 0);
        tiesLost.clear();
        block.tell(number, which, this);
        counted.addWorlds(which, block.openings().sound());
    }

    @Override
    public void reached(int origin, long worlds, long earlyIn) {
        reached[origin] = worlds;
        early[origin] = earlyIn;
        counted.reached(origin, worlds, earlyIn);
    }

    @Override
    public void connected(int world, int origins, long[] sound) {
        connected[world] = origins;
        counted.connected(world, origins, sound);
    }

    @Override
    public void lostWithoutNode(int world, int node, int origins) {
        lost[graph.wholeNode(node) * Long.SIZE + world] = origins;
        counted.lostWithoutNode(world, node, origins);
    }

    @Override
    public void lostWithoutTie(int world, int tie, int origins) {
        if (commonTies.length > 0) {
            tiesLost.add(commonTies[graph.wholeTie(tie)], world, origins);
        }
        counted.lostWithoutTie(world, tie, origins);
    }

    /** By origin: in which of the last block's worlds it reaches the target. Not to be written to. */
    long[] reached() {
        return reached;
    }

    /** By origin: the same within a few hops. Not to be written to. */
    long[] early() {
        return early;
    }

    /** By world of the last block: how many origins reach the target. Not to be written to. */
    int[] connected() {
        return connected;
    }

    /** By node of the whole graph and world, 64 a node: how many origins cannot do without it. Not to be written to. */
    int[] lost() {
        return lost;
    }

    /** By common tie and world of the last block: how many origins cannot do without it. */
    TieLosses tiesLost() {
        return tiesLost;
    }
}
