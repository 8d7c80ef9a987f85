package org.backchannel.algo.uncertainty;

/** What is told of the worlds of a block, one after the other, and adds it up. Not for several threads at once. */
interface WorldSums {
    /**
     * In which worlds an origin reaches the target.
     *
     * @param origin its place among the origins of the question
     * @param worlds those in which it does
     * @param early those in which it does within {@link WorldBlock#FEW_HOPS} hops
     */
    void reached(int origin, long worlds, long early);

    /** How many origins reach the target in a world, if any does. */
    void connected(int world, int origins, long[] sound);

    /** How many origins other than itself cannot do without a node in a world, if any. */
    void lostWithoutNode(int world, int node, int origins);

    /** How many origins cannot do without a tie in a world, if any. */
    void lostWithoutTie(int world, int tie, int origins);
}
