package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.draw.layout.Layers;
import org.backchannel.draw.look.Lines;
import org.backchannel.draw.scene.Flow;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Typeface;

/**
 * The room an actor takes in the picture of a door: its disc and its label, where no line comes by. Read across, the label
 * is below the disc, or to the left of an origin; read downwards, to its right, or above an origin.
 *
 * @param flow which way the picture is read
 * @param shown the actor
 * @param radius of its disc
 * @param halo the radius at the upper end of the interval of what the disc stands for
 * @param name its name, in lines
 * @param remark what is said of it
 * @param zoom of all sizes
 */
record DoorBox(
        Flow flow, DoorActor shown, double radius, double halo, List<String> name, List<String> remark, double zoom) {
    private static final double NAME = 15.5;
    private static final double REMARK = 13;
    private static final double LEADING = 1.22;
    private static final double LABEL_WIDTH = 132;
    private static final double ORIGIN_WIDTH = 210;
    private static final double TARGET_RADIUS = 30;
    private static final double LEAST_RADIUS = 9;
    private static final double MORE_RADIUS = 21;
    private static final double GAP = 7;

    /** How large the disc of somebody is who is so indispensable, of the most there is. */
    static double radius(double criticality, double most) {
        return most == 0 ? LEAST_RADIUS : LEAST_RADIUS + MORE_RADIUS * Math.sqrt(criticality / most);
    }

    static DoorBox of(Flow flow, DoorActor shown, int origins, double most, double zoom) {
        boolean origin = shown.part() == DoorActor.Part.ORIGIN;
        double radius = shown.part() == DoorActor.Part.TARGET
                ? TARGET_RADIUS
                : radius(shown.criticality().map(Chance::value).orElse(0.0), most);
        double halo = Math.max(
                radius,
                shown.criticality().map(found -> radius(found.high(), most)).orElse(0.0));
        double room = (origin && flow == Flow.ACROSS ? ORIGIN_WIDTH : LABEL_WIDTH) * zoom;
        List<String> name = Lines.of(shown.actor().name(), room, 3, NAME * zoom, isBold(shown));
        List<String> remark = DoorRemark.of(shown, origins).stream()
                .flatMap(text -> Lines.of(text, room, 2, REMARK * zoom, false).stream())
                .toList();
        return new DoorBox(flow, shown, radius * zoom, halo * zoom, name, remark, zoom);
    }

    private static boolean isBold(DoorActor shown) {
        return shown.part() == DoorActor.Part.TARGET || shown.part() == DoorActor.Part.DOOR || shown.soleDoorFor() > 0;
    }

    boolean isBold() {
        return isBold(shown);
    }

    /** Whether something is drawn around its disc. */
    boolean isRinged() {
        return shown.part() == DoorActor.Part.TARGET || shown.soleDoorFor() > 0;
    }

    boolean isOrigin() {
        return shown.part() == DoorActor.Part.ORIGIN;
    }

    LabelSide labelSide() {
        return LabelSide.of(flow, isOrigin());
    }

    double nameSize() {
        return NAME * zoom;
    }

    double remarkSize() {
        return REMARK * zoom;
    }

    /** The baselines of the label's lines, from its upper side. */
    List<Double> baselines() {
        List<Double> baselines = new ArrayList<>();
        double y = 0;
        for (int line = 0; line < name.size() + remark.size(); line++) {
            double size = line < name.size() ? nameSize() : remarkSize();
            baselines.add(y + size * 0.85);
            y += size * LEADING;
        }
        return baselines;
    }

    private double labelHeight() {
        return (name.size() * NAME + remark.size() * REMARK) * LEADING * zoom;
    }

    private double labelWidth() {
        return Math.max(widest(name, nameSize(), isBold()), widest(remark, remarkSize(), false));
    }

    private static double widest(List<String> lines, double size, boolean bold) {
        return lines.stream()
                .mapToDouble(line -> Typeface.of(bold).width(line, size))
                .max()
                .orElse(0);
    }

    private double gap() {
        return GAP * zoom;
    }

    /** The half of the disc with what is drawn around it. */
    double reach() {
        return halo + (isRinged() ? 5 : 2) * zoom;
    }

    /** The room of the label, the centre of the disc at 0, 0. */
    Rectangle label() {
        return labelSide().label(reach(), gap(), labelWidth(), labelHeight());
    }

    /** The room of disc and label, the centre of the disc at 0, 0. */
    Rectangle room() {
        return new Rectangle(-reach(), -reach(), 2 * reach(), 2 * reach()).with(label());
    }

    /** Its room in the layout. */
    Layers.Box box(int layer, Optional<String> group) {
        Rectangle room = room();
        return new Layers.Box(shown.id(), room.width(), room.height(), new Point(-room.x(), -room.y()), layer, group);
    }
}
