package org.backchannel.draw.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.layout.ForceLayout;
import org.backchannel.algo.layout.ForceLayoutResult;
import org.backchannel.draw.scene.Point;
import org.backchannel.graph.CsrGraphBuilder;
import org.backchannel.progress.Progress;

/**
 * Places for a network of any size: by stress where that is quick, by forces where it is not. ELK's stress compares every
 * node with every other until nothing moves: on a loaded machine 250 nodes took it ten seconds,
 * 2,000 more than ten minutes, and forces half a minute.
 */
public final class NetworkLayout {
    private static final int FEW = 150;
    private static final double EDGE = 10;

    private NetworkLayout() {}

    /** A place for each node. */
    public static List<Point> of(int nodes, List<StressLayout.Pair> pairs, Progress progress) {
        return nodes <= FEW ? StressLayout.of(nodes, pairs) : byForces(nodes, pairs, progress);
    }

    private static List<Point> byForces(int nodes, List<StressLayout.Pair> pairs, Progress progress) {
        CsrGraphBuilder builder = new CsrGraphBuilder(nodes);
        pairs.forEach(pair -> builder.arc(pair.one(), pair.other(), 1, 1));
        ForceLayoutResult places = ForceLayout.of(builder.build(), progress);
        Point middle = new Point(median(places.x()), median(places.y()));
        return IntStream.range(0, nodes)
                .mapToObj(node -> drawnIn(middle, new Point(places.x()[node], places.y()[node])))
                .toList();
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElse(0);
    }

    /** By the root of the distance: forces leave a dense middle, and pieces that drift away. */
    private static Point drawnIn(Point middle, Point place) {
        double away = middle.to(place);
        return away == 0 ? middle : middle.towards(place, EDGE / Math.sqrt(away));
    }
}
