package org.backchannel.graph;

/**
 * A directed graph of which only probabilities are known, immutable: what worlds are drawn from.
 *
 * <p>Everything rests on <em>draws</em>: independent events {@code 0 … d−1}, each with a probability and a name
 * ({@link DrawName}). A <em>tie</em> exists if some supporting item of evidence is true and no denying one is; an item
 * is true if its own draw succeeds and its source is sound, another draw; or a tie has one draw of its own, or always
 * exists. A <em>strand</em> is one direction of a tie: it leads from its tail to its head if the tie exists and the
 * strand's own draw succeeds. A node passes on what others ask of it if its draw succeeds. {@link #ALWAYS} in place of
 * a draw is what needs none.
 *
 * <p>Strands are numbered by tail, then head, then tie; several may join the same two nodes. Unlike {@link CsrGraph},
 * which holds one arc with the probability that some tie of it carries, this keeps apart what stands or falls together.
 *
 * <p>The accessors hand out the graph's own arrays, not copies; nobody may write to them.
 */
public final class UncertainGraph {
    /** In place of a draw: certain. */
    public static final int ALWAYS = -1;

    /** In place of a tie's draw: it exists as its items say. */
    public static final int BY_EVIDENCE = -2;

    private final Draws draws;
    private final int[] passes;
    private final Ties ties;
    private final Strands strands;

    /**
     * Independent events.
     *
     * @param probabilities by draw, in [0, 1]
     * @param names by draw, all different
     */
    public record Draws(double[] probabilities, long[] names) {
        /** How many there are. */
        public int count() {
            return names.length;
        }
    }

    /**
     * When ties exist.
     *
     * @param draws by tie: its draw, {@link #ALWAYS} or {@link #BY_EVIDENCE}
     * @param items {@code t + 1} entries, never falling: the items of tie t are {@code items[t] … items[t + 1] − 1}
     * @param sources by item: the draw of its source's soundness, or {@link #ALWAYS}
     * @param truths by item: the draw of its truth, or {@link #ALWAYS}
     * @param denials by item: whether it speaks against the tie
     */
    public record Ties(int[] draws, int[] items, int[] sources, int[] truths, boolean[] denials) {
        /** How many there are. */
        public int count() {
            return draws.length;
        }
    }

    /**
     * Directions of ties.
     *
     * @param tails by strand: where it starts
     * @param heads by strand: where it ends
     * @param ties by strand: the tie it is a direction of
     * @param draws by strand: the draw of its carrying, if the tie exists, or {@link #ALWAYS}
     */
    public record Strands(int[] tails, int[] heads, int[] ties, int[] draws) {
        /** How many there are. */
        public int count() {
            return tails.length;
        }
    }

    /** Takes the arrays as they are. {@code passes} by node: the draw of its passing on, or {@link #ALWAYS}. */
    UncertainGraph(Draws draws, int[] passes, Ties ties, Strands strands) {
        this.draws = draws;
        this.passes = passes;
        this.ties = ties;
        this.strands = strands;
    }

    /** The number of nodes. */
    public int nodeCount() {
        return passes.length;
    }

    /** What everything rests on. */
    public Draws draws() {
        return draws;
    }

    /** By node: the draw that decides whether it passes on what others ask, or {@link #ALWAYS}. */
    public int[] passes() {
        return passes;
    }

    /** When ties exist. */
    public Ties ties() {
        return ties;
    }

    /** Directions of ties. */
    public Strands strands() {
        return strands;
    }

    /** The probability of a draw; 1 for {@link #ALWAYS}. */
    public double probability(int draw) {
        return draw == ALWAYS ? 1 : draws.probabilities()[draw];
    }

    /** Whether a tie exists with any probability: by its own draw, or since some item that speaks for it may be true. */
    public boolean mayExist(int tie) {
        if (ties.draws()[tie] != BY_EVIDENCE) {
            return probability(ties.draws()[tie]) > 0;
        }
        for (int item = ties.items()[tie]; item < ties.items()[tie + 1]; item++) {
            double trueWith = probability(ties.sources()[item]) * probability(ties.truths()[item]);
            if (!ties.denials()[item] && trueWith > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return nodeCount() + " nodes, " + strands.count() + " strands of " + ties.count() + " ties, " + draws.count()
                + " draws";
    }
}
