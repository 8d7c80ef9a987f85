package org.backchannel.draw.plot;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.draw.look.Theme;

/** The lines of a timeline beside that of reach, and what is said of them. */
interface LineChoice {
    /** All there are, those that matter most first. */
    List<Series> all();

    /** How many of them can be told apart. */
    int most();

    /** The headline, up to its dates. */
    String question();

    /** What a line means. */
    String meaning();

    /**
     * What the plot does not show; empty where it shows all.
     *
     * @param count how many lines are beyond {@link #most()}
     */
    String leftOut(int count);

    /** Each with a colour of its own, and with signs in turn. */
    static List<Series> toldApart(List<Series> all, List<Marker> markers, Theme theme) {
        List<Series> lines = new ArrayList<>();
        for (Series series : all) {
            int place = lines.size();
            lines.add(
                    new Series(series.name(), theme.side(place), markers.get(place % markers.size()), series.values()));
        }
        return lines;
    }
}
