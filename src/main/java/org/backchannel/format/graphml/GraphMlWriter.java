package org.backchannel.format.graphml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.format.network.Value;
import org.backchannel.format.xml.XmlWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;

/**
 * Writes GraphML. Every key is declared, with its type, before it is used. Gephi takes {@code label}, {@code weight},
 * {@code x}, {@code y}, {@code r}, {@code g}, {@code b} and {@code size}, Cytoscape {@code name} and {@code interaction}. What
 * belongs to the map as a whole is data of the graph, so that nothing is lost.
 */
public final class GraphMlWriter implements NetworkWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String FRAME_KEY = "g0";

    @Override
    public void write(Network network, Appendable out) throws IOException {
        List<Column<Actor>> ofActors = columnsOfActors(network);
        List<Column<Tie>> ofTies = columnsOfTies(network);
        XmlWriter xml = new XmlWriter(out);
        xml.open(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        xml.empty("key", "id", FRAME_KEY, "for", "graph", "attr.name", Frame.NAME, "attr.type", "string");
        keys("node", "n", ofActors, xml);
        keys("edge", "e", ofTies, xml);
        xml.open("graph", "id", network.map().graph(), "edgedefault", "directed");
        xml.text("data", network.frame(), "key", FRAME_KEY);
        for (Actor actor : network.actors()) {
            xml.open("node", "id", actor.id());
            values(actor, "n", ofActors, xml);
            xml.close("node");
        }
        for (Tie tie : network.ties()) {
            xml.open("edge", "id", tie.id(), "source", tie.from(), "target", tie.to());
            values(tie, "e", ofTies, xml);
            xml.close("edge");
        }
        xml.close("graph");
        xml.close("graphml");
    }

    private static List<Column<Actor>> columnsOfActors(Network network) {
        List<Column<Actor>> columns = new ArrayList<>();
        columns.add(text("label", Actor::name));
        columns.add(text("name", Actor::name));
        columns.addAll(network.columnsOfActors());
        columns.addAll(network.columnsOfPlaces());
        columns.add(part("r", network, Look.Color::red));
        columns.add(part("g", network, Look.Color::green));
        columns.add(part("b", network, Look.Color::blue));
        columns.add(new Column<>(
                "size",
                Value.Kind.REAL,
                actor -> Optional.of(new Value.Real(network.look().size(actor)))));
        return columns;
    }

    private static Column<Actor> part(String name, Network network, ToIntFunction<Look.Color> part) {
        return new Column<>(
                name,
                Value.Kind.WHOLE,
                actor -> Optional.of(
                        new Value.Whole(part.applyAsInt(network.look().color(actor)))));
    }

    private static List<Column<Tie>> columnsOfTies(Network network) {
        List<Column<Tie>> columns = new ArrayList<>();
        columns.add(text("label", Tie::type));
        columns.add(text("interaction", Tie::type));
        columns.add(new Column<>("weight", Value.Kind.REAL, tie -> Optional.of(new Value.Real(tie.strength()))));
        columns.addAll(network.columnsOfTies());
        columns.addAll(network.evidenceOfTies());
        return columns;
    }

    private static <T> Column<T> text(String name, java.util.function.Function<T, String> text) {
        return new Column<>(name, Value.Kind.TEXT, element -> Optional.of(new Value.Text(text.apply(element))));
    }

    private static void keys(String of, String letter, List<? extends Column<?>> columns, XmlWriter xml)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            xml.empty("key", "id", letter + i, "for", of, "attr.name", column.name(), "attr.type", type(column.kind()));
        }
    }

    private static String type(Value.Kind kind) {
        return switch (kind) {
            case REAL -> "double";
            case WHOLE -> "long";
            case TRUTH -> "boolean";
            case TEXT, LIST -> "string";
        };
    }

    private static <T> void values(T element, String letter, List<Column<T>> columns, XmlWriter xml)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Optional<Value> value = columns.get(i).of(element);
            if (value.isPresent()) {
                xml.text("data", value.get().cell(), "key", letter + i);
            }
        }
    }
}
