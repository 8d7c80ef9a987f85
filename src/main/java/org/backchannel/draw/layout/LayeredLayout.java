package org.backchannel.draw.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Layers from left to right or from top to bottom, few crossings, lines that go around what stands in their way: ELK's
 * layered algorithm after Sugiyama, Tagawa and Toda (1981). Its random numbers begin from a fixed seed.
 */
public final class LayeredLayout {
    private static final int SEED = 1;
    private static final int THOROUGHNESS = 30;
    private static final double LEVEL = 0.01;
    private static final double GROUP_PADDING = 14;
    private static final double GROUP_HEADING = 34;

    private final Layers layers;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> groups = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

    private LayeredLayout(Layers layers) {
        this.layers = layers;
    }

    /** Finds a place for everything. */
    public static Layers.Places of(Layers layers) {
        LayeredLayout layout = new LayeredLayout(layers);
        layout.describe(layout.root);
        layers.boxes().forEach(layout::add);
        layers.links().forEach(layout::add);
        Elk.layout(layout.root);
        return layout.places();
    }

    private void describe(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, layers.flow() == Flow.ACROSS ? Direction.RIGHT : Direction.DOWN);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, graph == root);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, layers.boxGap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, layers.boxGap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, layers.layerGap() / 2);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, layers.layerGap());
    }

    private void add(Layers.Box box) {
        ElkNode parent = box.group().map(name -> group(name, box.layer())).orElse(root);
        ElkNode node = ElkGraphUtil.createNode(parent);
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        if (parent == root) {
            node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.layer());
        }
        if (layers.flow() == Flow.ACROSS) {
            port(node, PortSide.WEST, 0, box.anchor().y());
            port(node, PortSide.EAST, box.width(), box.anchor().y());
        } else {
            port(node, PortSide.NORTH, box.anchor().x(), 0);
            port(node, PortSide.SOUTH, box.anchor().x(), box.height());
        }
        nodes.put(box.id(), node);
    }

    private ElkNode group(String name, int layer) {
        return groups.computeIfAbsent(name, key -> {
            ElkNode group = ElkGraphUtil.createNode(root);
            describe(group);
            group.setProperty(
                    CoreOptions.PADDING, new ElkPadding(GROUP_HEADING, GROUP_PADDING, GROUP_PADDING, GROUP_PADDING));
            group.setProperty(LayeredOptions.PARTITIONING_PARTITION, layer);
            group.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            group.setProperty(
                    CoreOptions.NODE_SIZE_MINIMUM, leastSize(layers.groups().get(name)));
            return group;
        });
    }

    /** ELK 0.11 turns a graph that is read downwards, and does not turn this with it. */
    private KVector leastSize(double width) {
        return layers.flow() == Flow.ACROSS ? new KVector(width, 0) : new KVector(0, width);
    }

    private static void port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(x, y);
    }

    private void add(Layers.Link link) {
        ElkPort from = nodes.get(link.from()).getPorts().get(1);
        ElkPort to = nodes.get(link.to()).getPorts().get(0);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        edge.setProperty(CoreOptions.EDGE_THICKNESS, link.width());
        link.label().ifPresent(room -> {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText(link.id());
            label.setDimensions(room.width(), room.height());
        });
        edges.put(link.id(), edge);
    }

    private Layers.Places places() {
        Map<String, Rectangle> boxes = new LinkedHashMap<>();
        nodes.forEach((id, node) -> boxes.put(id, place(node)));
        Map<String, Point> anchors = new LinkedHashMap<>();
        layers.boxes().forEach(box -> anchors.put(box.id(), anchor(box, boxes.get(box.id()))));
        Map<String, Rectangle> frames = new LinkedHashMap<>();
        groups.forEach((name, group) -> frames.put(name, place(group)));
        Map<String, Outline> links = new LinkedHashMap<>();
        Map<String, Rectangle> labels = new LinkedHashMap<>();
        edges.forEach((id, edge) -> {
            links.put(id, outline(edge));
            edge.getLabels().forEach(label -> labels.put(id, place(edge, label)));
        });
        return new Layers.Places(
                anchors, boxes, frames, links, labels, new Rectangle(0, 0, root.getWidth(), root.getHeight()));
    }

    private static Point anchor(Layers.Box box, Rectangle place) {
        return new Point(place.x(), place.y())
                .plus(box.anchor().x(), box.anchor().y());
    }

    private static Rectangle place(ElkNode node) {
        Point corner = absolute(node.getParent(), new Point(node.getX(), node.getY()));
        return new Rectangle(corner.x(), corner.y(), node.getWidth(), node.getHeight());
    }

    private static Rectangle place(ElkEdge edge, ElkLabel label) {
        Point corner = absolute(edge.getContainingNode(), new Point(label.getX(), label.getY()));
        return new Rectangle(corner.x(), corner.y(), label.getWidth(), label.getHeight());
    }

    private static Point absolute(ElkNode parent, Point point) {
        return parent == null || parent.getParent() == null
                ? point
                : absolute(parent.getParent(), point.plus(parent.getX(), parent.getY()));
    }

    /** Where the way slopes, between two layers, it is drawn as a curve that leaves and arrives straight on. */
    private Outline outline(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(bend.getX(), bend.getY()));
        }
        points.add(new Point(section.getEndX(), section.getEndY()));
        Point start = new Point(section.getStartX(), section.getStartY());
        List<Outline.Piece> pieces = new ArrayList<>();
        Point at = start;
        for (Point next : points) {
            pieces.add(piece(at, next));
            at = next;
        }
        return new Outline(start, pieces, false).moved(place -> absolute(edge.getContainingNode(), place));
    }

    private Outline.Piece piece(Point from, Point to) {
        Flow flow = layers.flow();
        double middle = (flow.along(from) + flow.along(to)) / 2;
        return Math.abs(flow.aside(from) - flow.aside(to)) < LEVEL
                ? new Outline.Straight(to)
                : new Outline.Curve(flow.point(middle, flow.aside(from)), flow.point(middle, flow.aside(to)), to);
    }
}
