package org.backchannel.procedure;

import java.util.OptionalDouble;
import java.util.Set;
import org.neo4j.graphdb.Relationship;

/**
 * A number that every tie has: the same for all, or one of its properties.
 *
 * @param option that says so, for messages
 * @param property its name; empty where the number is the same for all
 * @param otherwise the number where there is no property
 * @param most the largest it may be
 */
record TieNumber(String option, String property, OptionalDouble otherwise, double most) {
    private static final Set<String> KEYS = Set.of("property", "otherwise");

    /**
     * As an option says: a number, the name of a property, or {@code {property: 'weight', otherwise: 0.5}}.
     *
     * @param standard where there is no such option
     */
    static TieNumber of(Options options, String option, double standard, double most) {
        Object value = options.value(option).orElse(standard);
        if (value instanceof Number number) {
            return new TieNumber(option, "", OptionalDouble.of(inRange(option, number, most)), most);
        } else if (value instanceof String property) {
            return new TieNumber(option, property, OptionalDouble.empty(), most);
        }
        Options parts = options.within(option, KEYS);
        String property = parts.text("property")
                .orElseThrow(() ->
                        Options.bad(option, value, "a number, the name of a property, or {property: …, otherwise: …}"));
        return new TieNumber(
                option,
                property,
                parts.value("otherwise")
                        .map(given -> OptionalDouble.of(inRange(option, given, most)))
                        .orElse(OptionalDouble.empty()),
                most);
    }

    private static double inRange(String option, Object value, double most) {
        if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw Options.bad(option, value, requirement(most));
    }

    private static String requirement(double most) {
        return most == 1 ? "above 0 and at most 1" : "a number above 0";
    }

    /** The number of one tie. */
    double of(Relationship tie) {
        Object value = property.isEmpty() ? null : tie.getProperty(property, null);
        if (value == null) {
            return otherwise.orElseThrow(() -> new ProcedureFailure(OwnGraph.describe(tie) + ", has no property '"
                    + property + "'; say what it is then: {" + option + ": {property: '" + property
                    + "', otherwise: 0.5}}"));
        }
        if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw new ProcedureFailure("property '" + property + "' of " + OwnGraph.describe(tie) + ", must be "
                + requirement(most) + " to be its " + option + ", not " + value);
    }
}
