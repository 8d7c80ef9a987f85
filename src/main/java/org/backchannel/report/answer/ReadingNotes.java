package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.model.ArcList;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.WeightMeaning;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Tally;
import org.backchannel.report.Block;
import org.backchannel.report.JsonValue;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** How a map was read, for readers and for programs: no result stands without it. */
public final class ReadingNotes {
    private static final int DIGITS = 4;

    private final ProjectedGraph reading;

    /** Of a reading. */
    public ReadingNotes(ProjectedGraph reading) {
        this.reading = reading;
    }

    /** As key and value, for the end of a report. */
    public Block.KeyValues block() {
        Projection projection = reading.projection();
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue("projection", projection.lens().word() + " (" + arcs() + ")"));
        reading.edgeList().ifPresentOrElse(list -> entries.addAll(ofAnEdgeList(list)), () -> entries.addAll(ofAMap()));
        entries.add(new Block.KeyValue("cost of an arc", cost()));
        entries.add(new Block.KeyValue(
                "size",
                Counted.of(reading.graph().nodeCount(), "actor") + ", "
                        + Counted.of(reading.graph().arcCount(), "arc")));
        entries.add(new Block.KeyValue("ties", ties()));
        return new Block.KeyValues(entries);
    }

    private List<Block.KeyValue> ofAMap() {
        return List.of(
                new Block.KeyValue("date", date()),
                new Block.KeyValue(
                        "strength of an arc",
                        "the probability that some tie of it exists and carries, shared sources counted once"));
    }

    private static List<Block.KeyValue> ofAnEdgeList(ArcList list) {
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue(
                "weights", list.meaning().map(WeightMeaning::reading).orElse("none: every arc has strength 1")));
        if (!list.ignoredColumns().isEmpty()) {
            entries.add(new Block.KeyValue("columns not read", String.join(", ", list.ignoredColumns())));
        }
        return entries;
    }

    /** In one line, for the foot of a table. */
    public String line() {
        return reading.projection().lens().word() + ", " + date() + ", cost " + cost() + "; " + ties() + ".";
    }

    /** As an object. */
    public JsonValue.Fields json() {
        Projection projection = reading.projection();
        Tally tally = reading.tally();
        JsonValue.FieldsBuilder fields = JsonValue.fields()
                .put("lens", projection.lens().word())
                .put("asOf", projection.asOf().map(CalendarDate::text))
                .put("minConfidence", projection.minConfidence())
                .put("undirected", projection.undirected())
                .put("cost", projection.cost().word())
                .put("unit", projection.cost().unit())
                .put("costsRounded", reading.costsRounded())
                .put("actors", reading.graph().nodeCount())
                .put("arcs", reading.graph().arcCount())
                .put("tiesCounted", tally.counted())
                .put("tiesNotOnDate", tally.notOnDate())
                .put("tiesTooDoubtful", tally.tooDoubtful())
                .put("tiesNotConducting", tally.notConducting())
                .put("arcsApproximated", tally.approximated());
        reading.edgeList()
                .ifPresent(list -> fields.put(
                        "weights", list.meaning().map(WeightMeaning::word).orElse("none")));
        return fields.end();
    }

    private String arcs() {
        return reading.projection().lens().meaning()
                + (reading.projection().undirected() ? "; every arc read both ways" : "");
    }

    private String date() {
        return reading.projection().asOf().map(date -> "as of " + date).orElse("any date: all ties count");
    }

    private String cost() {
        CostModel cost = reading.projection().cost();
        return cost.word() + ", " + cost.reading() + ", in " + cost.unit();
    }

    private String ties() {
        Tally tally = reading.tally();
        List<String> parts = new ArrayList<>();
        parts.add(tally.counted() + " of " + tally.ties() + " ties counted");
        leftOut(parts, tally.notOnDate(), "not on this date");
        leftOut(
                parts,
                tally.tooDoubtful(),
                "below confidence " + Decimals.significant(reading.projection().minConfidence(), DIGITS));
        leftOut(
                parts,
                tally.notConducting(),
                "conducting no " + reading.projection().lens().word());
        if (tally.approximated() > 0) {
            parts.add(tally.approximated() + " arcs share too many sources and were taken as independent");
        }
        return String.join("; ", parts);
    }

    private static void leftOut(List<String> parts, int ties, String why) {
        if (ties > 0) {
            parts.add(ties + " left out as " + why);
        }
    }
}
