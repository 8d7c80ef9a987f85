package org.backchannel.algo.uncertainty;

/**
 * What was counted in sampled worlds, as whole numbers: so that two ways to the same worlds can be compared exactly, and
 * the order of adding blocks up plays no part.
 */
final class CountedWorlds implements WorldSums {
    private final WorldGraph graph;
    private long worlds;

    // By origin of the question.
    private final long[] reached;
    private final long[] early;

    private long connected;
    private double connectedSquares;
    private long someConnected;
    private long allConnected;

    // By node.
    private final long[] lost;
    private final double[] lostSquares;
    private final long[] losing;

    // By tie.
    private final long[] tieLost;
    private final double[] tieLostSquares;
    private final long[] tieLosing;

    // By source of the foundation.
    private final long[] soundWorlds;
    private final long[] connectedIfSound;

    CountedWorlds(WorldGraph graph, int sources) {
        this.graph = graph;
        reached = new long[graph.origins().length];
        early = new long[reached.length];
        lost = new long[graph.nodeCount()];
        lostSquares = new double[lost.length];
        losing = new long[lost.length];
        tieLost = new long[graph.tieCount()];
        tieLostSquares = new double[tieLost.length];
        tieLosing = new long[tieLost.length];
        soundWorlds = new long[sources];
        connectedIfSound = new long[sources];
    }

    /** So many worlds more were told of, in which these sources were sound. */
    void addWorlds(long which, long[] sound) {
        worlds += Long.bitCount(which);
        for (int source = 0; source < sound.length; source++) {
            soundWorlds[source] += Long.bitCount(sound[source] & which);
        }
    }

    @Override
    public void reached(int origin, long inWorlds, long earlyIn) {
        reached[origin] += Long.bitCount(inWorlds);
        early[origin] += Long.bitCount(earlyIn);
    }

    @Override
    public void connected(int world, int origins, long[] sound) {
        connected += origins;
        connectedSquares += (double) origins * origins;
        someConnected++;
        allConnected += origins == reached.length ? 1 : 0;
        for (int source = 0; source < sound.length; source++) {
            connectedIfSound[source] += (sound[source] >>> world & 1) * origins;
        }
    }

    @Override
    public void lostWithoutNode(int world, int node, int origins) {
        lost[node] += origins;
        lostSquares[node] += (double) origins * origins;
        losing[node]++;
    }

    @Override
    public void lostWithoutTie(int world, int tie, int origins) {
        tieLost[tie] += origins;
        tieLostSquares[tie] += (double) origins * origins;
        tieLosing[tie]++;
    }

    /** Moves all that another counted here: adds it and forgets it there. Sums of squares are whole, below 2⁵³. */
    void take(CountedWorlds other) {
        worlds += other.worlds;
        connected += other.connected;
        connectedSquares += other.connectedSquares;
        someConnected += other.someConnected;
        allConnected += other.allConnected;
        other.worlds = 0;
        other.connected = 0;
        other.connectedSquares = 0;
        other.someConnected = 0;
        other.allConnected = 0;
        move(other.reached, reached);
        move(other.early, early);
        move(other.lost, lost);
        move(other.lostSquares, lostSquares);
        move(other.losing, losing);
        move(other.tieLost, tieLost);
        move(other.tieLostSquares, tieLostSquares);
        move(other.tieLosing, tieLosing);
        move(other.soundWorlds, soundWorlds);
        move(other.connectedIfSound, connectedIfSound);
    }

    private static void move(long[] from, long[] to) {
        for (int place = 0; place < to.length; place++) {
            to[place] += from[place];
            from[place] = 0;
        }
    }

    private static void move(double[] from, double[] to) {
        for (int place = 0; place < to.length; place++) {
            to[place] += from[place];
            from[place] = 0;
        }
    }

    long worlds() {
        return worlds;
    }

    long reached(int origin) {
        return reached[origin];
    }

    long early(int origin) {
        return early[origin];
    }

    /** Over worlds, the origins that reach the target. */
    long connected() {
        return connected;
    }

    long lost(int node) {
        return lost[node];
    }

    long tieLost(int tie) {
        return tieLost[tie];
    }

    /** Of the share of worlds in which an origin reaches the target; exactly 0 where it is too far away. */
    Estimate reach(int origin) {
        return within(origin, graph.question().maxHops().orElse(Integer.MAX_VALUE), reached);
    }

    Estimate earlyReach(int origin) {
        int most = graph.question().maxHops().orElse(Integer.MAX_VALUE);
        return within(origin, Math.min(WorldBlock.FEW_HOPS, most), early);
    }

    private Estimate within(int origin, int hops, long[] counts) {
        return graph.isWithin(origin, hops) ? Intervals.ofShare(counts[origin], worlds) : Estimate.ZERO;
    }

    Estimate meanReach() {
        return graph.connectedOrigins() == 0
                ? Estimate.ZERO
                : Intervals.ofReach(connected, connectedSquares, someConnected, allConnected, reached.length, worlds);
    }

    /** Of what is lost without each node of the whole graph. */
    Estimates criticality() {
        return Estimates.ofNodes(
                graph,
                node -> mean(lost[node], graph.originsBeside(node)),
                node -> criticality(node, graph.originsBeside(node)));
    }

    Estimate criticality(int node, int others) {
        return Intervals.ofMean(lost[node], lostSquares[node], losing[node], others, worlds);
    }

    /** Of what is lost without each tie of the whole graph. */
    Estimates tieCriticality() {
        return Estimates.ofTies(graph, tie -> mean(tieLost[tie], reached.length), this::tieCriticality);
    }

    Estimate tieCriticality(int tie) {
        return Intervals.ofMean(tieLost[tie], tieLostSquares[tie], tieLosing[tie], reached.length, worlds);
    }

    /** As {@link Intervals#ofMean} has it, without the interval. */
    private double mean(long sum, int origins) {
        return origins == 0 ? 0 : (double) sum / worlds / origins;
    }

    /** Mean reach in the worlds where a source is sound; NaN where there are none. */
    double reachIfSound(int source) {
        return (double) connectedIfSound[source] / soundWorlds[source] / reached.length;
    }

    /** Mean reach in the worlds where a source is not sound; NaN where there are none. */
    double reachIfUnsound(int source) {
        return (double) (connected - connectedIfSound[source]) / (worlds - soundWorlds[source]) / reached.length;
    }
}
