package org.backchannel.format.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.backchannel.format.Problems;
import org.backchannel.text.Folding;

/** The rules for ids, names and texts. Each check gives the text back if it keeps them, and reports it if not. */
final class Names {
    /** Ids of graphs, actors, sources and ties. */
    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Names of tie types. */
    static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** One line, neither empty nor too long, with nothing in it that a reader cannot see. */
    static Optional<String> check(YamlNode.Scalar scalar, String what, int longest, Problems problems) {
        String text = scalar.text();
        OptionalInt refused = Characters.refusedInName(text);
        if (refused.isPresent()) {
            problems.error(scalar.at(), what + " holds " + Characters.describe(refused.getAsInt()) + "; a name cannot");
        } else if (text.isBlank()) {
            problems.error(scalar.at(), what + " is empty");
        } else if (Characters.isLonger(text, longest)) {
            problems.error(
                    scalar.at(), what + " has " + Characters.count(text) + " characters; the limit is " + longest);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** Any number of lines, nothing in it that a terminal would obey. */
    static Optional<String> checkText(YamlNode.Scalar scalar, String what, Problems problems) {
        String text = scalar.text().replace("\r\n", "\n");
        OptionalInt refused = Characters.refusedInText(text);
        if (refused.isPresent()) {
            problems.error(scalar.at(), what + " holds " + Characters.describe(refused.getAsInt()) + "; a text cannot");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** An id of its shape; the report proposes one that has it. */
    static Optional<String> checkId(YamlNode.Scalar scalar, String what, Pattern shape, Problems problems) {
        String id = scalar.text();
        if (!shape.matcher(id).matches()) {
            String first = shape == ID ? "a letter or digit" : "a letter";
            problems.error(
                    scalar.at(),
                    () -> what + " " + Characters.quoted(id)
                            + " is not made of a to z, 0 to 9 and hyphens, beginning with " + first
                            + proposal(id, shape));
            return Optional.empty();
        }
        if (id.length() > Characters.LONGEST_ID) {
            problems.error(
                    scalar.at(), what + " has " + id.length() + " characters; the limit is " + Characters.LONGEST_ID);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static String proposal(String id, Pattern shape) {
        if (id.length() > Characters.LONGEST_ID) {
            return "";
        }
        String proposed = NOT_IN_AN_ID.matcher(Folding.key(id)).replaceAll("-").replaceAll("^-|-$", "");
        return shape.matcher(proposed).matches() ? "; '" + proposed + "' would do" : "";
    }
}
