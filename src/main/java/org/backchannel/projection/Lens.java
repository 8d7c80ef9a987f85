package org.backchannel.projection;

import java.util.Locale;
import org.backchannel.model.Conductance;
import org.backchannel.model.TieType;

/** What travels along the arcs. */
public enum Lens {
    /** An arc from a to b means: a can get a request to b. */
    ACCESS,
    /** An arc from a to b means: a shapes what b does. */
    INFLUENCE;

    /** How well a type of tie conducts what travels here. */
    public Conductance conductance(TieType type) {
        return this == ACCESS ? type.access() : type.influence();
    }

    /** What an arc from a to b means, in words. */
    public String meaning() {
        return this == ACCESS ? "a → b: a can get a request to b" : "a → b: a shapes what b does";
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
