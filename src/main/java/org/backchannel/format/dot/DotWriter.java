package org.backchannel.format.dot;

import java.io.IOException;
import java.util.Optional;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.backchannel.text.Decimals;

/**
 * Writes DOT, which {@code dot} and {@code neato} of Graphviz draw: names in boxes of the colour of their side, ties with
 * their types, as thick as they are strong, dashed where it is doubtful that they exist, hostile ones in another colour.
 * Everything is quoted, and quotes and backslashes within are escaped, so that nothing in a map is read as DOT.
 */
public final class DotWriter implements NetworkWriter {
    private static final double DOUBTFUL_BELOW = 0.5;
    private static final double POINTS_AN_INCH = 72;

    @Override
    public void write(Network network, Appendable out) throws IOException {
        out.append("digraph ").append(quoted(network.map().graph())).append(" {\n");
        out.append("  graph [rankdir=LR, overlap=false, splines=true");
        Optional<String> title = network.map().title();
        if (title.isPresent()) {
            out.append(", labelloc=t, label=").append(quoted(title.get()));
        }
        out.append("];\n");
        out.append("  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\"];\n");
        out.append("  edge [fontname=\"Helvetica\", fontsize=9];\n");
        for (Actor actor : network.actors()) {
            node(actor, network, out);
        }
        for (Tie tie : network.ties()) {
            edge(tie, network, out);
        }
        out.append("}\n");
    }

    private static void node(Actor actor, Network network, Appendable out) throws IOException {
        out.append("  ").append(quoted(actor.id())).append(" [label=").append(quoted(actor.name()));
        out.append(", fillcolor=\"").append(network.look().color(actor).hex()).append("55\"");
        Optional<Point> place = network.position(actor);
        if (place.isPresent()) {
            out.append(", pos=\"")
                    .append(inches(place.get().x()))
                    .append(',')
                    .append(inches(-place.get().y()))
                    .append("!\"");
        }
        out.append("];\n");
    }

    private static String inches(double points) {
        return Decimals.significant(points / POINTS_AN_INCH, 5);
    }

    private static void edge(Tie tie, Network network, Appendable out) throws IOException {
        out.append("  ").append(quoted(tie.from())).append(" -> ").append(quoted(tie.to()));
        out.append(" [label=").append(quoted(tie.type()));
        out.append(", penwidth=").append(Decimals.significant(0.5 + 2.5 * tie.strength(), 3));
        out.append(", weight=").append(Decimals.shortest(Math.rint(1 + 9 * tie.strength())));
        Look.Color color = tie.valence() == Valence.NEGATIVE ? Look.HOSTILE : Look.TIE;
        out.append(", color=\"").append(color.hex()).append('"');
        out.append(network.confidence(tie) < DOUBTFUL_BELOW ? ", style=dashed];\n" : "];\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                // Within a quoted text Graphviz reads entities as HTML has them.
                case '&' -> quoted.append("&amp;");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
