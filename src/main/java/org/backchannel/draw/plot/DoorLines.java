package org.backchannel.draw.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.timeline.DoorsOverTime;
import org.backchannel.draw.look.Theme;
import org.backchannel.model.Actor;
import org.backchannel.text.Counted;

/** A line a door: what is lost without it, while it is one. */
final class DoorLines implements LineChoice {
    private final DoorsOverTime result;
    private final Theme theme;

    DoorLines(DoorsOverTime result, Theme theme) {
        this.result = result;
        this.theme = theme;
    }

    /** Those without whom most is lost on some date first. */
    @Override
    public List<Series> all() {
        List<Series> doors = critical().values().stream()
                .map(actor -> new Series(actor.name(), theme.text(), Marker.DISC, values(actor)))
                .sorted(Comparator.comparingDouble((Series series) -> -series.most()))
                .toList();
        return LineChoice.toldApart(doors, Marker.OF_LINES, theme);
    }

    @Override
    public int most() {
        return Marker.OF_LINES.size();
    }

    @Override
    public String question() {
        return "Who opens the door to " + result.target().name();
    }

    @Override
    public String meaning() {
        return "a door: what of the others’ reach is lost without it; a gap where it is no door";
    }

    @Override
    public String leftOut(int count) {
        Set<String> idle = doors().map(door -> door.actor().id()).collect(Collectors.toSet());
        critical().keySet().forEach(idle::remove);
        String more = count == 0 ? "" : Counted.of(count, "more door") + " on which less hangs";
        String none = idle.isEmpty() ? "" : Counted.of(idle.size(), "door") + " on which nothing hangs";
        return more.isEmpty() || none.isEmpty() ? more + none : more + ", and " + none;
    }

    private Stream<Door> doors() {
        return result.timeline().moments().stream().flatMap(moment -> moment.answer().doors().stream());
    }

    /** Those on whom anything ever hangs, by id. */
    private SortedMap<String, Actor> critical() {
        SortedMap<String, Actor> found = new TreeMap<>();
        doors().filter(door -> criticality(door).value() > 0)
                .forEach(door -> found.put(door.actor().id(), door.actor()));
        return found;
    }

    private List<Optional<Chance>> values(Actor actor) {
        return result.timeline().moments().stream()
                .map(moment -> moment.answer().doors().stream()
                        .filter(door -> door.actor().equals(actor))
                        .map(DoorLines::criticality)
                        .findFirst())
                .toList();
    }

    private static Chance criticality(Door door) {
        return door.importance().criticality();
    }
}
