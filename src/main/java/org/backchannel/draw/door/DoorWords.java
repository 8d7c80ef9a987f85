package org.backchannel.draw.door;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.Grading;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.look.Documents;
import org.backchannel.text.Decimals;

/** What the picture of a door says in words. */
final class DoorWords {
    private static final int NAMED = 3;
    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    private final DoorsResult result;
    private final DoorGraph graph;

    DoorWords(DoorsResult result, DoorGraph graph) {
        this.result = result;
        this.graph = graph;
    }

    Caption caption() {
        return new Caption(headline(), explanation(), source());
    }

    private List<Door> openers() {
        return result.doors().stream().filter(Door::isFirst).toList();
    }

    String headline() {
        List<Door> openers = openers();
        String target = result.target().name();
        if (openers.isEmpty()) {
            return "Who opens the door to " + target + "?";
        }
        String names =
                openers.stream().limit(NAMED).map(door -> door.actor().name()).collect(Collectors.joining(", "));
        String more = openers.size() > NAMED ? " and " + (openers.size() - NAMED) + " more" : "";
        return names + more + (openers.size() == 1 ? " opens" : " open") + " the door to " + target;
    }

    private String explanation() {
        List<String> parts = new ArrayList<>();
        result.reading().projection().asOf().ifPresent(date -> parts.add("As of " + date));
        if (openers().size() == 1) {
            parts.add(share(openers().get(0)));
        } else if (openers().isEmpty()) {
            parts.add("No origin’s strongest route comes in through somebody else");
        }
        result.reading().map().title().ifPresent(title -> parts.add(title));
        String text = String.join("  ·  ", parts);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String share(Door door) {
        int all = (int) result.reaching();
        int sole = door.soleDoorFor().size();
        if (all == 1) {
            return "the strongest route of the one origin that gets there comes in this way"
                    + (sole == 0 ? ", and it has another" : "; there is no other");
        }
        String some = door.share() < 1 - ROUNDING
                ? Decimals.significant(door.share() * PERCENT, 2) + " % of the " + all
                : all == 2 ? "both" : "all " + all;
        return "the strongest routes of " + some + " origins that get there come in this way"
                + (sole == 0
                        ? ", and all have another"
                        : "; for " + (sole < all ? sole : all == 2 ? "both" : "all") + " of them there is no other");
    }

    private String source() {
        List<String> parts = new ArrayList<>();
        Documents.of(result.reading().map()).ifPresent(parts::add);
        parts.add("graph " + result.reading().map().graph());
        if (!graph.leftOut().isEmpty()) {
            parts.add("not shown: " + String.join(", ", graph.leftOut()));
        }
        return String.join("  ·  ", parts);
    }

    /** What is written at a tie. */
    List<String> label(DoorTie tie) {
        String grade = Grading.best(tie.step(), result.reading().map())
                .map(best -> " (" + best.code() + ")")
                .orElse("");
        return List.of(
                tie.step().mainTie().tie().type().replace('-', ' '),
                Decimals.significant(tie.step().strength(), 2) + grade);
    }
}
