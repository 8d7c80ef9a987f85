package org.backchannel.format.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.text.Nearest;

/**
 * The names of one kind that a file declares, and what refers to them. A name may be used above its declaration, so
 * what refers to a name not yet known is kept until the file ends.
 */
final class Declarations {
    private final String kind;
    private final Problems problems;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, String> otherNames = new LinkedHashMap<>();
    private final List<Reference> pending = new ArrayList<>();
    private Nearest<String> nearest;

    private record Declared(String name, Position at) {}

    /** {@code who} names the one that refers, and how: {@code tie refers to}. */
    private record Reference(String who, String name, Position at) {}

    /**
     * Of one kind.
     *
     * @param kind as messages speak of it: {@code actor}
     */
    Declarations(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** Declares a name; a second time is reported and gives false. */
    boolean declare(String name, Position at) {
        Declared first = declared.putIfAbsent(name, new Declared(name, at));
        if (first != null) {
            problems.error(
                    at,
                    kind + " '" + name + "' is declared a second time; the first is on line "
                            + first.at().line());
        }
        return first == null;
    }

    /** A name that needs no declaration. */
    void know(String name) {
        declared.putIfAbsent(name, new Declared(name, Position.START));
    }

    /** Something that people may write in place of a declared name. */
    void alsoKnownAs(String name, String otherName) {
        otherNames.putIfAbsent(otherName, name);
    }

    /**
     * Something refers to a name, which must be declared somewhere in the file.
     *
     * @return the name; where possible the string that was declared, so that many references share it
     */
    String refer(String who, YamlNode.Scalar to) {
        Declared known = declared.get(to.text());
        if (known != null) {
            return known.name();
        }
        pending.add(new Reference(who, to.text(), to.at()));
        return to.text();
    }

    /** Whether a name is declared. */
    boolean has(String name) {
        return declared.containsKey(name);
    }

    /** Where a declared name stands. */
    Position position(String name) {
        return declared.get(name).at();
    }

    /** At the end of the file: reports every reference to a name that it does not declare. */
    void reportUndeclared() {
        for (Reference reference : pending) {
            if (!has(reference.name())) {
                problems.error(reference.at(), () -> undeclared(reference));
            }
        }
    }

    private String undeclared(Reference reference) {
        String proposal = nearest()
                .to(reference.name())
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
        return reference.who() + " " + kind + " " + Characters.quoted(reference.name()) + ", which is not declared"
                + proposal;
    }

    /** Made when the first name turns out unknown: most files have none. */
    private Nearest<String> nearest() {
        if (nearest == null) {
            Map<String, String> known = new LinkedHashMap<>();
            declared.keySet().stream().sorted().forEach(name -> known.put(name, name));
            otherNames.forEach(known::putIfAbsent);
            nearest = Nearest.amongWords(known);
        }
        return nearest;
    }
}
