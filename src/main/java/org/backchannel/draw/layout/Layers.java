package org.backchannel.draw.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/**
 * A graph to be laid out in layers.
 *
 * @param flow whether layers are columns or rows
 * @param boxes what stands in them
 * @param links between boxes, each to a later layer or within one
 * @param groups how wide the frame of each group is at least, by name
 * @param boxGap how far the boxes of a layer are apart at least
 * @param layerGap how far layers are apart at least
 */
public record Layers(
        Flow flow, List<Box> boxes, List<Link> links, Map<String, Double> groups, double boxGap, double layerGap) {

    /**
     * What takes up room, with the place where links meet it.
     *
     * @param id its name
     * @param width of the whole
     * @param height of the whole
     * @param anchor where links meet, from its upper left corner
     * @param layer from the left or the top, from 0
     * @param group boxes of one group stand together in one frame; empty for those that stand alone
     */
    public record Box(String id, double width, double height, Point anchor, int layer, Optional<String> group) {}

    /**
     * What joins two boxes.
     *
     * @param id its name
     * @param from the box of the earlier layer
     * @param to the box of the later layer
     * @param width of the line
     * @param label room for what is written at it; a rectangle of that size
     */
    public record Link(String id, String from, String to, double width, Optional<Rectangle> label) {}

    /**
     * Where everything stands.
     *
     * @param anchors by box: where its links meet
     * @param boxes by id
     * @param groups by name: the frames of groups
     * @param links by id: from anchor to anchor
     * @param labels by link
     * @param extent what all of it covers
     */
    public record Places(
            Map<String, Point> anchors,
            Map<String, Rectangle> boxes,
            Map<String, Rectangle> groups,
            Map<String, Outline> links,
            Map<String, Rectangle> labels,
            Rectangle extent) {}
}
