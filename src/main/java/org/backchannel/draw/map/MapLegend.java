package org.backchannel.draw.map;

import java.util.stream.Collectors;
import org.backchannel.draw.look.Colours;
import org.backchannel.draw.look.Legend;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.look.TieLook;
import org.backchannel.draw.scene.Stroke;

/** What the marks of a map mean. */
final class MapLegend {
    private static final double STRONG = 0.9;
    private static final double MIDDLING = 0.5;
    private static final double WEAK = 0.2;
    private static final double SMALL = 3.5;
    private static final double LARGE = 9;

    private MapLegend() {}

    static Legend of(Colours colours, MapGraph graph) {
        Theme theme = colours.theme();
        Legend legend = new Legend(theme);
        legend.part("Ties").line(Stroke.solid(theme.used(), TieLook.width(MIDDLING)), "friendly or neutral");
        if (graph.ties().stream().anyMatch(MapTie::hostile)) {
            legend.line(Stroke.solid(theme.hostile(), TieLook.width(MIDDLING)), "one against the other");
        }
        legend.part("Width: how surely a tie carries")
                .line(Stroke.solid(theme.used(), TieLook.width(STRONG)), "strength 0.9")
                .line(Stroke.solid(theme.used(), TieLook.width(WEAK)), "0.2");
        legend.part("Dashes: how sure the tie is")
                .line(TieLook.stroke(theme.used(), WEAK, TieLook.KNOWN, 1), "known: 0.8 or more")
                .line(TieLook.stroke(theme.used(), WEAK, TieLook.DOUBTFUL, 1), "likely: 0.5 to 0.8")
                .line(TieLook.stroke(theme.used(), WEAK, 0, 1), "doubtful: below 0.5");
        legend.part("Size: strength of ties, added up")
                .disc(SMALL, theme.sideless(), "little")
                .disc(LARGE, theme.sideless(), "much");
        return legend.colours(
                colours, graph.actors().stream().map(MapActor::ink).collect(Collectors.toSet()));
    }
}
