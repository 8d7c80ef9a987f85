package org.backchannel.analysis.doors;

import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.Contribution;

/** What the links of a way rest on, in sentences. */
final class Grounds {
    private final Provenance provenance;

    Grounds(StakeholderMap map) {
        this.provenance = new Provenance(map);
    }

    /** Of the link from a door to the target. */
    String into(Actor target, Door door) {
        return "Into " + target.name() + ", " + rests(List.of(door.step())) + ".";
    }

    /** Of a route up to its door; the link behind it is the door's own. */
    String upTo(Route route, String best) {
        List<Step> links = route.steps().subList(0, route.steps().size() - 1);
        int more = links.size() - Words.NAMED;
        return "The " + best + " route through " + route.door().name() + " starts from "
                + route.origin().name() + ": "
                + rests(links.stream().limit(Words.NAMED).toList())
                + (more > 0 ? "; and " + more + Words.either(more, " link more.", " links more.") : ".");
    }

    private String rests(List<Step> links) {
        return links.stream()
                .flatMap(link -> link.ties().stream())
                .map(Contribution::tie)
                .map(tie -> provenance.phrase(tie) + " " + provenance.of(tie))
                .collect(Collectors.joining("; "));
    }
}
