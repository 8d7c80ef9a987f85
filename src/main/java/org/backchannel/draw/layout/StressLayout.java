package org.backchannel.draw.layout;

import java.util.List;
import org.backchannel.draw.scene.Point;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places for which distance on paper is distance in the network, as far as that can be: ELK's stress majorization after
 * Gansner, Koren and North (2004). Pieces that nothing joins are packed side by side.
 */
public final class StressLayout {
    private static final double EDGE = 100;
    private static final int ITERATIONS = 300;

    private StressLayout() {}

    /**
     * A pair of nodes that are joined.
     *
     * @param one the index of a node
     * @param other the index of another
     */
    public record Pair(int one, int other) {}

    /** A place for each node. */
    public static List<Point> of(int nodes, List<Pair> pairs) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, StressOptions.ALGORITHM_ID);
        root.setProperty(StressOptions.DESIRED_EDGE_LENGTH, EDGE);
        root.setProperty(StressOptions.ITERATION_LIMIT, ITERATIONS);
        root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, EDGE);
        for (int node = 0; node < nodes; node++) {
            ElkGraphUtil.createNode(root).setDimensions(1, 1);
        }
        List<ElkNode> all = List.copyOf(root.getChildren());
        pairs.forEach(pair -> ElkGraphUtil.createSimpleEdge(all.get(pair.one()), all.get(pair.other())));
        Elk.layout(root);
        return all.stream().map(node -> new Point(node.getX(), node.getY())).toList();
    }
}
