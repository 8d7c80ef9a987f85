package org.backchannel.algo.uncertainty;

/**
 * Draws of which those of evidence are held fast, in all 64 worlds alike, while those of carriage vary from world to world.
 * A state of the evidence is one world of the draws it is taken from. The outcomes of carriage are kept, for they are the
 * same in every state. Not for several threads at once.
 */
final class GivenEvidence implements LaneDraws {
    private final LaneDraws states;
    private final int[] evidence;

    /** By draw of evidence: −1 if it succeeds in the state at hand, else 0; 0 for the others. */
    private final long[] held;

    /** By block, then by draw: the outcomes of carriage; 0 for the others. */
    private final long[][] carried;

    private int block;

    /**
     * Of the draws of a foundation.
     *
     * @param states where states come from: state s is world s % 64 of block s / 64
     * @param evidence the draws that are held
     * @param carriages where the outcomes of the others come from
     * @param carriage those others
     * @param blocks how many blocks of them are looked at in each state
     */
    GivenEvidence(
            Foundation foundation, LaneDraws states, int[] evidence, LaneDraws carriages, int[] carriage, int blocks) {
        this.states = states;
        this.evidence = evidence;
        held = new long[foundation.probabilities().length];
        carried = new long[blocks][held.length];
        for (int number = 0; number < blocks; number++) {
            carriages.turnTo(number);
            for (int draw : carriage) {
                carried[number][draw] = carriages.of(draw);
            }
        }
    }

    /** Holds the evidence as it is in a state. */
    void turnToState(int state) {
        states.turnTo(state / Long.SIZE);
        for (int draw : evidence) {
            held[draw] = -(states.of(draw) >>> state % Long.SIZE & 1);
        }
    }

    /** How many blocks of carriage there are. */
    int blocks() {
        return carried.length;
    }

    @Override
    public void turnTo(long newBlock) {
        block = (int) newBlock;
    }

    @Override
    public long of(int draw) {
        return draw < 0 ? -1L : held[draw] | carried[block][draw];
    }
}
