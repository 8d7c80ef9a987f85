package org.backchannel.draw.door;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.analysis.doors.Route;
import org.backchannel.analysis.doors.Step;

/** In which column everybody stands, by steps to the target, and whether there is room for more rows in it. */
final class DoorRows {
    /** With seventeen rows, as a hundred origins of whom many know the target gave, letters were 4 units high. */
    private static final int MOST_ROWS = 8;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();

    DoorRows(String target, List<String> doors) {
        put(Map.of(target, 0));
        Map<String, Integer> first = new LinkedHashMap<>();
        doors.forEach(door -> first.put(door, 1));
        put(first);
    }

    /** Takes a route, unless somebody on it who is not there yet would have no room. */
    boolean take(Route route) {
        Map<String, Integer> fresh = fresh(route);
        Map<Integer, Integer> more = new HashMap<>(rows);
        fresh.values().forEach(column -> more.merge(column, 1, Integer::sum));
        boolean hasRoom = fresh.values().stream().allMatch(column -> more.get(column) <= MOST_ROWS);
        if (hasRoom) {
            put(fresh);
        }
        return hasRoom;
    }

    private Map<String, Integer> fresh(Route route) {
        Map<String, Integer> fresh = new LinkedHashMap<>();
        List<Step> steps = route.steps();
        for (int step = steps.size() - 1; step >= 0; step--) {
            String from = steps.get(step).from().id();
            String to = steps.get(step).to().id();
            int beyond = columns.containsKey(to) ? columns.get(to) : fresh.get(to);
            if (!columns.containsKey(from)) {
                fresh.putIfAbsent(from, beyond + 1);
            }
        }
        return fresh;
    }

    private void put(Map<String, Integer> found) {
        columns.putAll(found);
        found.values().forEach(column -> rows.merge(column, 1, Integer::sum));
    }

    /** By id: steps to the target, along strongest routes, and 1 for every door. */
    Map<String, Integer> columns() {
        return columns;
    }
}
