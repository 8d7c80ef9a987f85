package org.backchannel.algo.uncertainty;

/** The outcomes of draws in a block of 64 worlds, one a bit. Not for several threads at once. */
interface LaneDraws {
    /** Turns to a block of worlds. */
    void turnTo(long block);

    /** In which worlds of the block a draw succeeds. */
    long of(int draw);
}
