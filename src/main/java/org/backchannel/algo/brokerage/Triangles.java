package org.backchannel.algo.brokerage;

import java.util.Arrays;
import org.backchannel.progress.Progress;

/**
 * The triangles of a {@link MutualGraph}, each once, from its first corner: fewer ties come before more, and lower
 * numbers among equals. Only ties to later nodes are walked, and nobody has more than √2m of those, so that a hub of
 * 100,000 who do not know each other costs no more than they do: O(m √m) time at worst, O(n + m) memory.
 *
 * <p>Made once, visited as often as wanted, by one thread at a time.
 */
public final class Triangles {
    private static final int NODES_A_CHECK = 64;

    private final MutualGraph graph;
    private final int[] firstLater;
    private final int[] laterSlots;

    /** By place in {@link #laterSlots}: who is at the other end, so that most slots need not be looked up. */
    private final int[] laterNodes;

    /** By node: the slot from the corner in hand to it, if it is later, else −1. */
    private final int[] slotTo;

    /** Of this graph. */
    public Triangles(MutualGraph graph) {
        this.graph = graph;
        this.firstLater = new int[graph.nodeCount() + 1];
        this.laterSlots = laterSlots();
        this.laterNodes = new int[laterSlots.length];
        Arrays.setAll(laterNodes, place -> graph.neighbours[laterSlots[place]]);
        this.slotTo = new int[graph.nodeCount()];
        Arrays.fill(slotTo, -1);
    }

    /** Is shown a triangle a, b, c. */
    @FunctionalInterface
    public interface Visitor {
        /** Its first corner, and the slots from a to b, from a to c and from b to c. */
        void visit(int a, int ab, int ac, int bc);
    }

    /** The slots from each node to later ones, and in {@link #firstLater} where each node's begin. */
    private int[] laterSlots() {
        int[] slots = new int[graph.neighbours.length / 2];
        int count = 0;
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int slot = graph.first[node]; slot < graph.first[node + 1]; slot++) {
                if (comesBefore(node, graph.neighbours[slot])) {
                    slots[count++] = slot;
                }
            }
            firstLater[node + 1] = count;
        }
        return slots;
    }

    private boolean comesBefore(int a, int b) {
        int degreeOfA = graph.degree(a);
        int degreeOfB = graph.degree(b);
        return degreeOfA < degreeOfB || degreeOfA == degreeOfB && a < b;
    }

    /** Shows every triangle, by rising first corner; a step of progress is a node. */
    public void forEach(Progress progress, Visitor visitor) {
        for (int a = 0; a < graph.nodeCount(); a++) {
            if (a % NODES_A_CHECK == 0) {
                progress.check();
                progress.advance(Math.min(NODES_A_CHECK, graph.nodeCount() - a));
            }
            for (int later = firstLater[a]; later < firstLater[a + 1]; later++) {
                slotTo[laterNodes[later]] = laterSlots[later];
            }
            for (int later = firstLater[a]; later < firstLater[a + 1]; later++) {
                int ab = laterSlots[later];
                int b = laterNodes[later];
                for (int last = firstLater[b]; last < firstLater[b + 1]; last++) {
                    int ac = slotTo[laterNodes[last]];
                    if (ac >= 0) {
                        visitor.visit(a, ab, ac, laterSlots[last]);
                    }
                }
            }
            for (int later = firstLater[a]; later < firstLater[a + 1]; later++) {
                slotTo[laterNodes[later]] = -1;
            }
        }
    }
}
