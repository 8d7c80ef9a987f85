package org.backchannel.draw.door;

import java.util.List;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Sides;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Stroke;
import org.backchannel.model.Actor;

/** What the marks of the picture of a door mean. */
final class DoorLegend {
    private static final double WEAK = 0.2;
    private static final double MIDDLING = 0.5;
    private static final double STRONG = 0.9;
    private static final double SMALL = 3.5;
    private static final double MIDDLE = 6.5;
    private static final double LARGE = 9;

    private DoorLegend() {}

    private static String most(DoorGraph graph) {
        return graph.mostCritical() == 0
                ? "with its 95 % interval as a ring"
                : DoorRemark.digits(graph.mostCritical()) + " at most; ring: 95 % interval";
    }

    static Legend of(DoorGraph graph, Sides sides) {
        Theme theme = sides.theme();
        Legend legend = new Legend(theme);
        legend.part("Routes")
                .line(Stroke.solid(theme.highlight(), TieLook.width(MIDDLING)), "the strongest route")
                .line(Stroke.solid(theme.used(), TieLook.width(MIDDLING)), "others’ strongest routes")
                .line(Stroke.solid(theme.other(), TieLook.width(MIDDLING)), "other ties of access");
        legend.part("Width: how surely a tie carries")
                .line(Stroke.solid(theme.text(), TieLook.width(STRONG)), "strength 0.9")
                .line(Stroke.solid(theme.text(), TieLook.width(MIDDLING)), "0.5")
                .line(Stroke.solid(theme.text(), TieLook.width(WEAK)), "0.2");
        legend.part("Dashes: how sure the tie is")
                .line(TieLook.stroke(theme.text(), WEAK, TieLook.KNOWN, 1), "known: 0.8 or more")
                .line(TieLook.stroke(theme.text(), WEAK, TieLook.DOUBTFUL, 1), "likely: 0.5 to 0.8")
                .line(TieLook.stroke(theme.text(), WEAK, 0, 1), "doubtful: below 0.5");
        legend.part("Size: criticality")
                .disc(SMALL, theme.sideless(), "0: nobody needs it")
                .sign(at -> Keyhole.disc(at, MIDDLE, LARGE, theme.sideless()), most(graph))
                .sign(at -> Keyhole.marks(at, MIDDLE, MIDDLE, theme.sideless(), theme), "sole door: no way around");
        List<Actor> actors = graph.actors().stream().map(DoorActor::actor).toList();
        if (sides.among(actors).isEmpty()) {
            return legend;
        }
        legend.part("Colour: side");
        sides.among(actors).forEach(side -> legend.disc(MIDDLE, sides.ink(side), side));
        if (actors.stream().anyMatch(actor -> actor.side().isEmpty())) {
            legend.disc(MIDDLE, theme.sideless(), "no side");
        }
        return legend;
    }
}
