package org.backchannel.format.gexf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.format.network.Value;
import org.backchannel.format.xml.XmlWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Period;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.backchannel.text.Decimals;

/**
 * Writes GEXF 1.3: labels, colours, sizes and positions for Gephi, dates as spells, and a {@code kind} for each tie, since
 * Gephi makes one edge of parallel ones of the same kind. The dates stand in columns too, as they were written: a month
 * has no place in a spell but as its first and last day.
 */
public final class GexfWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(Network network, Appendable out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.open("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3");
        xml.open("meta");
        xml.text("creator", "Backchannel");
        Optional<String> title = network.map().title();
        if (title.isPresent()) {
            xml.text("description", title.get());
        }
        xml.close("meta");
        graph(network, xml);
        xml.close("gexf");
    }

    private static void graph(Network network, XmlWriter xml) throws IOException {
        boolean dated = network.ties().stream().anyMatch(tie -> !tie.period().isAlways());
        if (dated) {
            xml.open(
                    "graph",
                    "defaultedgetype",
                    "directed",
                    "mode",
                    "dynamic",
                    "timeformat",
                    "date",
                    "timerepresentation",
                    "interval");
        } else {
            xml.open("graph", "defaultedgetype", "directed", "mode", "static");
        }
        columns("node", network.columnsOfActors(), xml);
        columns("edge", network.columnsOfTies(), xml);
        xml.open("nodes", "count", Integer.toString(network.actors().size()));
        for (Actor actor : network.actors()) {
            node(actor, network, xml);
        }
        xml.close("nodes");
        xml.open("edges", "count", Integer.toString(network.ties().size()));
        for (Tie tie : network.ties()) {
            edge(tie, network, xml);
        }
        xml.close("edges");
        xml.close("graph");
    }

    private static void columns(String of, List<? extends Column<?>> columns, XmlWriter xml) throws IOException {
        xml.open("attributes", "class", of, "mode", "static");
        for (Column<?> column : columns) {
            xml.empty("attribute", "id", column.name(), "title", column.name(), "type", type(column.kind()));
        }
        xml.close("attributes");
    }

    private static String type(Value.Kind kind) {
        return switch (kind) {
            case REAL -> "double";
            case WHOLE -> "long";
            case TRUTH -> "boolean";
            case TEXT, LIST -> "string";
        };
    }

    private static void node(Actor actor, Network network, XmlWriter xml) throws IOException {
        xml.open("node", "id", actor.id(), "label", actor.name());
        values(actor, network.columnsOfActors(), xml);
        color(network.look().color(actor), xml);
        Optional<Point> position = network.position(actor);
        if (position.isPresent()) {
            xml.empty(
                    "viz:position",
                    "x",
                    Decimals.shortest(position.get().x()),
                    "y",
                    Decimals.shortest(position.get().y()));
        }
        xml.empty("viz:size", "value", Decimals.shortest(network.look().size(actor)));
        xml.close("node");
    }

    private static void edge(Tie tie, Network network, XmlWriter xml) throws IOException {
        xml.open(
                "edge",
                "id",
                tie.id(),
                "source",
                tie.from(),
                "target",
                tie.to(),
                "label",
                tie.type(),
                "kind",
                network.kind(tie),
                "weight",
                Decimals.shortest(tie.strength()));
        values(tie, network.columnsOfTies(), xml);
        if (!tie.period().isAlways()) {
            xml.open("spells");
            xml.empty("spell", days(tie.period()));
            xml.close("spells");
        }
        color(tie.valence() == Valence.NEGATIVE ? Look.HOSTILE : Look.TIE, xml);
        xml.close("edge");
    }

    private static String[] days(Period period) {
        List<String> days = new ArrayList<>();
        period.since().map(CalendarDate::firstDay).ifPresent(day -> days.addAll(List.of("start", day.toString())));
        period.until().map(CalendarDate::lastDay).ifPresent(day -> days.addAll(List.of("end", day.toString())));
        return days.toArray(new String[0]);
    }

    private static void color(Look.Color color, XmlWriter xml) throws IOException {
        xml.empty(
                "viz:color",
                "r",
                Integer.toString(color.red()),
                "g",
                Integer.toString(color.green()),
                "b",
                Integer.toString(color.blue()));
    }

    private static <T> void values(T element, List<Column<T>> columns, XmlWriter xml) throws IOException {
        xml.open("attvalues");
        for (Column<T> column : columns) {
            Optional<Value> value = column.of(element);
            if (value.isPresent()) {
                xml.empty("attvalue", "for", column.name(), "value", value.get().cell());
            }
        }
        xml.close("attvalues");
    }
}
