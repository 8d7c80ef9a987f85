package org.backchannel.algo.brokerage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Without whom does the network fall apart, and what falls off?
 *
 * <p>The articulation points of the undirected simple graph under the directed one: direction and weights play no
 * part. For each, the pieces its component falls into: the largest remains, the others are cut off. Components stand
 * apart; an isolate is no cut actor.
 *
 * <p>A node v other than the start of its component is a cut actor if a child c of it in the search has a low point
 * not above v: then c's subtree is a piece. What is not in such subtrees is the piece towards the start, and comes
 * first in the order found; the children follow in preorder. The start is a cut actor if it has two children.
 *
 * <p>O(n + m) time and memory, sizes included; who is in a piece is gathered when asked. Hopcroft and Tarjan 1973.
 *
 * <p>Example: on 0–1–2–3, node 1 cuts off 0 from {2, 3}, and node 2 cuts off 3 from {0, 1}.
 */
public final class CutActors {
    private CutActors() {}

    /** Finds the cut actors and what each cuts off. */
    public static CutActorsResult of(CsrGraph graph, Progress progress) {
        progress.begin("cut actors", 0);
        LowPoints search = LowPoints.of(graph, progress);
        List<List<Integer>> separable = separableChildren(search);
        List<CutActor> actors = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            int place = search.places[node];
            List<Piece> pieces = pieces(search, place, separable.get(place));
            if (pieces.size() > 1) {
                actors.add(new CutActor(node, pieces.get(0), pieces.subList(1, pieces.size())));
            }
        }
        return new CutActorsResult(actors);
    }

    /** By place: the children whose subtrees hang on it alone, rising. */
    private static List<List<Integer>> separableChildren(LowPoints search) {
        List<List<Integer>> children = new ArrayList<>();
        for (int place = 0; place < search.nodes.length; place++) {
            children.add(List.of());
            int parent = search.parent[place];
            if (parent >= 0 && search.low[place] >= parent) {
                if (children.get(parent).isEmpty()) {
                    children.set(parent, new ArrayList<>(1));
                }
                children.get(parent).add(place);
            }
        }
        return children;
    }

    /** What the component falls into without a place, the largest first. */
    private static List<Piece> pieces(LowPoints search, int place, List<Integer> children) {
        List<Piece> pieces = new ArrayList<>(children.size() + 1);
        if (search.parent[place] >= 0) {
            pieces.add(towardsTheStart(search, place, children));
        }
        for (int child : children) {
            pieces.add(new Piece(search, child, search.end[child]));
        }
        pieces.sort(Comparator.comparingInt(Piece::size).reversed());
        return pieces;
    }

    private static Piece towardsTheStart(LowPoints search, int place, List<Integer> children) {
        int[] gaps = new int[2 * children.size() + 2];
        gaps[0] = place;
        gaps[1] = place + 1;
        for (int child = 0; child < children.size(); child++) {
            gaps[2 * child + 2] = children.get(child);
            gaps[2 * child + 3] = search.end[children.get(child)];
        }
        int root = search.root[place];
        return new Piece(search, root, search.end[root], gaps);
    }
}
