package org.backchannel.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.analysis.BadQueryException;

/**
 * A query of the folder {@code cypher/}. The comments at the head of its file say what it does and which parameters it
 * takes:
 *
 * <pre>
 * // One line that says what it answers.
 * // param graph (text): the name of the graph
 * // param top (whole, default 10): how many actors
 * </pre>
 *
 * @param name of the file, without its ending
 * @param description its first line
 * @param parameters in the order of the file
 * @param text the statement, comments included: Neo4j Browser and cypher-shell run it as it is
 */
public record SavedQuery(String name, String description, List<Parameter> parameters, String text) {
    /** The parameter that names the graph; the caller fills it in where nobody does and there is only one. */
    public static final String GRAPH = "graph";

    private static final Pattern PARAMETER =
            Pattern.compile("// param (\\w+) \\((text|whole|number)(?:, default ([^)]*))?\\): (.+)");

    /** What the text of a parameter is read as. */
    public enum Type {
        /** As it is. */
        TEXT {
            @Override
            Object read(String text) {
                return text;
            }
        },
        /** A whole number. */
        WHOLE {
            @Override
            Object read(String text) {
                return Long.valueOf(text);
            }
        },
        /** A number. */
        NUMBER {
            @Override
            Object read(String text) {
                return Double.valueOf(text);
            }
        };

        abstract Object read(String text);
    }

    /**
     * A parameter of a query.
     *
     * @param name without the dollar sign
     * @param type what its text is read as
     * @param byDefault its text where none is given; without one it is required
     * @param meaning in a few words
     */
    public record Parameter(String name, Type type, Optional<String> byDefault, String meaning) {
        Object read(String text) {
            try {
                return type.read(text);
            } catch (NumberFormatException none) {
                throw new BadQueryException(
                        "parameter " + name + " must be a " + (type == Type.WHOLE ? "whole " : "") + "number, not '"
                                + text + "'",
                        none);
            }
        }
    }

    /** Keeps a copy that cannot change. */
    public SavedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * The query that a file holds.
     *
     * @throws IllegalArgumentException if its head is not as described
     */
    static SavedQuery parse(String name, String text) {
        List<String> head =
                text.lines().takeWhile(line -> line.startsWith("//")).toList();
        if (head.isEmpty() || head.get(0).startsWith("// param ")) {
            throw new IllegalArgumentException(
                    "query " + name + " must begin with a line that says what it does: // …");
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String line : head) {
            if (line.startsWith("// param ")) {
                parameters.add(parameter(name, line));
            }
        }
        return new SavedQuery(name, head.get(0).substring(2).strip(), parameters, text);
    }

    private static Parameter parameter(String query, String line) {
        Matcher parts = PARAMETER.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("query " + query
                    + ": a parameter must look like '// param top (whole, default 10): how many', not: " + line);
        }
        return new Parameter(
                parts.group(1),
                Type.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(parts.group(3)),
                parts.group(4));
    }

    /** Whether it asks for the name of a graph. */
    public boolean takesGraph() {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(GRAPH));
    }

    /**
     * The values of all parameters.
     *
     * @param given texts by the name of the parameter
     * @throws BadQueryException if one is unknown, missing or no number
     */
    public Map<String, Object> bind(Map<String, String> given) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        given.keySet().stream().filter(key -> !names.contains(key)).findFirst().ifPresent(unknown -> {
            throw new BadQueryException(
                    "query " + name + " has no parameter '" + unknown + "'; it has " + String.join(", ", names), null);
        });
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String text = Optional.ofNullable(given.get(parameter.name()))
                    .or(parameter::byDefault)
                    .orElseThrow(() -> new BadQueryException(
                            "query " + name + " needs " + parameter.name() + " (" + parameter.meaning() + "): -P "
                                    + parameter.name() + "=…",
                            null));
            values.put(parameter.name(), parameter.read(text));
        }
        return values;
    }
}
