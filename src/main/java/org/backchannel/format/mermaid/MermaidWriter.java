package org.backchannel.format.mermaid;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.TooLargeForFormatException;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;

/**
 * Writes a flowchart for Markdown. Ids are made, since an actor may be called like a word of Mermaid's, such as
 * {@code end}; names and types are quoted, with everything that Mermaid would read as markup escaped. Ties that are
 * doubtful are dotted. More than {@value #MOST} ties would be a tangle that nobody can read, and are refused.
 */
public final class MermaidWriter implements NetworkWriter {
    /** How many ties a flowchart may have. */
    public static final int MOST = 100;

    private static final double DOUBTFUL_BELOW = 0.5;
    private static final String MARKUP = "\"#<>&`|\\*_[](){};%";

    @Override
    public void write(Network network, Appendable out) throws IOException {
        if (network.ties().size() > MOST) {
            throw new TooLargeForFormatException(
                    "a Mermaid flowchart of more than " + MOST + " ties cannot be read, and "
                            + network.map().graph() + " has " + network.ties().size() + "; write DOT or GEXF instead");
        }
        out.append("flowchart LR\n");
        Map<String, String> ids = new HashMap<>();
        for (Actor actor : network.actors()) {
            ids.put(actor.id(), "a" + (ids.size() + 1));
            out.append("  ").append(ids.get(actor.id())).append("[\"").append(escaped(actor.name()));
            out.append("\"]\n");
        }
        for (Tie tie : network.ties()) {
            boolean doubtful = network.confidence(tie) < DOUBTFUL_BELOW;
            out.append("  ").append(ids.get(tie.from()));
            out.append(doubtful ? " -.->|\"" : " -->|\"")
                    .append(escaped(tie.type()))
                    .append("\"| ");
            out.append(ids.get(tie.to())).append('\n');
        }
        colors(network, ids, out);
    }

    private static void colors(Network network, Map<String, String> ids, Appendable out) throws IOException {
        SortedMap<String, String> members = new TreeMap<>();
        for (Actor actor : network.actors()) {
            members.merge(network.look().color(actor).hex(), ids.get(actor.id()), (all, one) -> all + "," + one);
        }
        int number = 1;
        for (Map.Entry<String, String> color : members.entrySet()) {
            out.append("  classDef c" + number + " stroke:" + color.getKey() + ",stroke-width:2px\n");
            out.append("  class " + color.getValue() + " c" + number + "\n");
            number++;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < ' ') {
                escaped.append(' ');
            } else if (MARKUP.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
