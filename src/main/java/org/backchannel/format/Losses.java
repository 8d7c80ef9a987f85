package org.backchannel.format;

import java.util.EnumSet;
import java.util.Set;

/** What formats, and families of them, cannot hold. */
final class Losses {
    static final Set<Part> NONE = EnumSet.noneOf(Part.class);

    static final Set<Part> OF_GEXF = EnumSet.of(
            Part.NAME,
            Part.AS_OF,
            Part.TARGET,
            Part.ORIGINS,
            Part.SOURCES,
            Part.EVIDENCE,
            Part.DENIED,
            Part.TIE_TYPES,
            Part.GRADES);

    static final Set<Part> OF_GEPHI_TABLES = with(OF_GEXF, Part.TITLE);

    static final Set<Part> OF_DATABASES =
            EnumSet.of(Part.TITLE, Part.AS_OF, Part.TARGET, Part.ORIGINS, Part.TIE_TYPES, Part.GRADES);

    static final Set<Part> OF_PICTURES =
            Part.allBut(Part.ACTOR_IDS, Part.ACTOR_NAMES, Part.UNTIED, Part.TYPES, Part.PARALLEL, Part.TITLE);

    static final Set<Part> OF_PAJEK =
            Part.allBut(Part.ACTOR_NAMES, Part.UNTIED, Part.TYPES, Part.STRENGTHS, Part.PARALLEL);

    static final Set<Part> OF_EDGE_LISTS = Part.allBut(Part.ACTOR_IDS, Part.STRENGTHS);

    static final Set<Part> OF_FTM = Part.allBut(
            Part.ACTOR_IDS,
            Part.ACTOR_NAMES,
            Part.KINDS,
            Part.SIDES,
            Part.ROLES,
            Part.ALIASES,
            Part.NOTES,
            Part.UNTIED,
            Part.TIE_IDS,
            Part.TYPES,
            Part.DATES,
            Part.PARALLEL);

    private Losses() {}

    private static Set<Part> with(Set<Part> some, Part one) {
        Set<Part> all = EnumSet.copyOf(some);
        all.add(one);
        return all;
    }
}
