package org.backchannel.draw.plot;

import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.draw.look.Theme;

/** Whose lines a timeline has beside that of reach. */
public enum TimelineLines {
    /** What is lost without each door. */
    DOORS {
        @Override
        LineChoice of(DoorsOverTime result, Theme theme) {
            return new DoorLines(result, theme);
        }
    },
    /** How surely each origin gets through. */
    ORIGINS {
        @Override
        LineChoice of(DoorsOverTime result, Theme theme) {
            return new OriginLines(result, theme);
        }
    };

    abstract LineChoice of(DoorsOverTime result, Theme theme);
}
