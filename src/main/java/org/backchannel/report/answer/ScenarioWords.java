package org.backchannel.report.answer;

import java.util.List;
import org.backchannel.model.MapChange;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.report.JsonValue;
import org.backchannel.text.Decimals;

/** Changes of a map in words, and for programs. */
public final class ScenarioWords {
    private final StakeholderMap map;

    /** Of a map as it is. */
    public ScenarioWords(StakeholderMap map) {
        this.map = map;
    }

    /** A change a line. */
    public List<String> lines(Scenario scenario) {
        return scenario.changes().stream().map(this::line).toList();
    }

    private String line(MapChange change) {
        if (change instanceof MapChange.WithoutActor gone) {
            return "without " + name(gone.actor());
        } else if (change instanceof MapChange.WithoutTie gone) {
            return "without the tie " + tie(gone.tie());
        } else if (change instanceof MapChange.OtherStrength other) {
            return "the tie " + tie(other.tie()) + " has strength " + number(other.strength()) + ", not "
                    + number(map.tie(other.tie()).strength());
        } else if (change instanceof MapChange.Introduction meeting) {
            return name(meeting.from()) + " is introduced to " + name(meeting.to()) + ", strength "
                    + number(meeting.strength());
        } else if (change instanceof MapChange.Disbelief disbelief) {
            return "nothing counts that " + map.source(disbelief.source()).title() + " (" + disbelief.source()
                    + ") says";
        }
        return "the tie " + tie(((MapChange.Confirmation) change).tie()) + " is there for certain";
    }

    private String name(String actor) {
        return map.actor(actor).name();
    }

    private String tie(String id) {
        Tie tie = map.tie(id);
        return name(tie.from()) + " " + tie.type() + " " + name(tie.to());
    }

    private static String number(double value) {
        return Decimals.shortest(value);
    }

    /** The changes as objects. */
    static List<JsonValue.Fields> json(Scenario scenario) {
        return scenario.changes().stream().map(ScenarioWords::json).toList();
    }

    private static JsonValue.Fields json(MapChange change) {
        if (change instanceof MapChange.WithoutActor gone) {
            return kind("without").put("actor", gone.actor()).end();
        } else if (change instanceof MapChange.WithoutTie gone) {
            return kind("without-tie").put("tie", gone.tie()).end();
        } else if (change instanceof MapChange.OtherStrength other) {
            return kind("weaken")
                    .put("tie", other.tie())
                    .put("strength", other.strength())
                    .end();
        } else if (change instanceof MapChange.Introduction meeting) {
            return kind("introduce")
                    .put("from", meeting.from())
                    .put("to", meeting.to())
                    .put("strength", meeting.strength())
                    .end();
        } else if (change instanceof MapChange.Disbelief disbelief) {
            return kind("disbelieve").put("source", disbelief.source()).end();
        }
        return kind("confirm")
                .put("tie", ((MapChange.Confirmation) change).tie())
                .end();
    }

    private static JsonValue.FieldsBuilder kind(String change) {
        return JsonValue.fields().put("change", change);
    }
}
