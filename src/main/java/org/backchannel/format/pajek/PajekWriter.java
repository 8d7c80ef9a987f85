package org.backchannel.format.pajek;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/**
 * Writes Pajek's {@code .net}: the names as labels of numbered vertices, with places from 0 to 1, and the ties as arcs with
 * their strengths, each labelled by its type. Two actors of one name are told apart by their ids. The format knows no
 * escapes: a double quote becomes a single one, a backslash a slash.
 */
public final class PajekWriter implements NetworkWriter {
    @Override
    public void write(Network network, Appendable out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, String> labels = labels(network);
        out.append("*Vertices ")
                .append(Integer.toString(network.actors().size()))
                .append('\n');
        double side = side(network);
        for (Actor actor : network.actors()) {
            numbers.put(actor.id(), numbers.size() + 1);
            out.append(Integer.toString(numbers.size())).append(' ').append(quoted(labels.get(actor.id())));
            Optional<Point> place = network.position(actor);
            if (place.isPresent()) {
                out.append(' ').append(share(place.get().x(), side));
                out.append(' ').append(share(place.get().y(), side));
            }
            out.append('\n');
        }
        out.append("*Arcs\n");
        for (Tie tie : network.ties()) {
            out.append(Integer.toString(numbers.get(tie.from())))
                    .append(' ')
                    .append(Integer.toString(numbers.get(tie.to())))
                    .append(' ')
                    .append(Decimals.shortest(tie.strength()))
                    .append(" l ")
                    .append(quoted(tie.type()))
                    .append('\n');
        }
    }

    private static Map<String, String> labels(Network network) {
        Set<String> used = new HashSet<>();
        Map<String, String> labels = new HashMap<>();
        for (Actor actor : network.actors()) {
            String label = used.add(actor.name()) ? actor.name() : actor.name() + " (" + actor.id() + ")";
            used.add(label);
            labels.put(actor.id(), label);
        }
        return labels;
    }

    private static double side(Network network) {
        return network.actors().stream()
                .flatMap(actor -> network.position(actor).stream())
                .mapToDouble(place -> Math.max(place.x(), place.y()))
                .reduce(1, Math::max);
    }

    private static String share(double coordinate, double side) {
        return Decimals.significant(Math.max(0, coordinate / side), 4);
    }

    private static String quoted(String text) {
        return '"' + text.replace('"', '\'').replace('\\', '/') + '"';
    }
}
