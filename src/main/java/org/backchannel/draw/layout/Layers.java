package org.backchannel.draw.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;

/**
 * A graph to be laid out in columns.
 *
 * @param boxes what stands in them
 * @param links between boxes, each to a later column or within one
 * @param rowGap how far the boxes of a column are apart at least
 * @param columnGap how far columns are apart at least
 */
public record Layers(List<Box> boxes, List<Link> links, double rowGap, double columnGap) {

    /**
     * What takes up room, with the place where links meet it.
     *
     * @param id its name
     * @param width of the whole
     * @param height of the whole
     * @param anchor where links meet, from its upper left corner
     * @param column from the left, from 0
     * @param group boxes of one group stand together in one frame; empty for those that stand alone
     */
    public record Box(String id, double width, double height, Point anchor, int column, Optional<String> group) {}

    /**
     * What joins two boxes.
     *
     * @param id its name
     * @param from the box on the left
     * @param to the box on the right
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
