package org.backchannel.format.network;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.TieVocabulary;
import org.backchannel.format.yaml.MapAssembly;
import org.backchannel.format.yaml.YamlNode;

/**
 * The types of a file's edges. One that neither the vocabulary nor the file itself knows is declared, as one that carries
 * everything, forward, and backward too where the edge has no direction: an edge list is read the same way. A warning
 * says so, for whoever knows better.
 */
final class TieTypes {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,180}");
    private static final Pattern NUMBERED = Pattern.compile(" [0-9]{1,9}$");
    private static final String UNTYPED = "tie";
    private static final String BOTH_WAYS = "-both-ways";

    private final Problems problems;
    private final MapAssembly assembly;
    private final Set<String> known = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    TieTypes(Problems problems, MapAssembly assembly) {
        this.problems = problems;
        this.assembly = assembly;
        known.addAll(TieVocabulary.builtIn().types().keySet());
    }

    /** The file declares a type itself. */
    void declare(YamlNode.Entry type) {
        known.add(type.key().text());
        assembly.tieType(type.key(), type.value());
    }

    /** The type of an edge. */
    Cell of(Element edge) {
        Optional<Cell> given = edge.firstOf("tieType", "interaction", Element.KIND, "type", "relationship", "relation");
        Position at = given.map(Cell::at).orElse(edge.at());
        String name = given.map(cell -> name(cell.text())).orElse(UNTYPED);
        if (known.contains(name)) {
            return new Cell(at, name);
        }
        boolean bothWays = edge.cell(Element.DIRECTED)
                .filter(cell -> cell.text().equals("false"))
                .isPresent();
        String declared = bothWays ? name + BOTH_WAYS : name;
        if (made.add(declared)) {
            declare(declared, bothWays, at);
        }
        return new Cell(at, declared);
    }

    private String name(String text) {
        if (known.contains(text) || NAME.matcher(text).matches()) {
            return text;
        }
        String plain = Ids.plain(NUMBERED.matcher(text).replaceFirst(""), UNTYPED);
        String lower = plain.toLowerCase(Locale.ROOT);
        return Character.isDigit(lower.charAt(0)) ? UNTYPED + "-" + lower : lower;
    }

    private void declare(String name, boolean bothWays, Position at) {
        YamlNode conductance = new Entries(at)
                .put("forward", new Cell(at, "1"))
                .put("backward", new Cell(at, bothWays ? "1" : "0"))
                .node();
        assembly.tieType(
                new YamlNode.Scalar(at, name, false),
                new Entries(at)
                        .put("access", conductance)
                        .put("influence", conductance)
                        .node());
        problems.warning(
                at,
                "tie type '" + name + "' is none of the vocabulary; it is declared as one that carries everything "
                        + (bothWays ? "both ways" : "forward and nothing backward"));
    }
}
