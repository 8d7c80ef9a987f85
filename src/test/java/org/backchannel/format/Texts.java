package org.backchannel.format;

import java.util.List;
import org.backchannel.model.StakeholderMap;

/** Graph files as short texts. */
final class Texts {
    /** Two actors, to which tests add what they are about. */
    static final String TWO_ACTORS = """
            graph: g
            actors:
              ada: {name: Ada Chair}
              bo: {name: Bo Clerk}
            """;

    private Texts() {}

    /** Two actors and a tie from the second to the first, with some more lines in it. */
    static String tie(String... lines) {
        return TWO_ACTORS + "ties:\n  - from: bo\n    to: ada\n    type: met\n"
                + (lines.length == 0 ? "" : "    " + String.join("\n    ", lines) + "\n");
    }

    static Reading read(String yaml) {
        return GraphFiles.readText("map.yaml", yaml);
    }

    static StakeholderMap map(String yaml) {
        return read(yaml).orThrow();
    }

    /** Errors as they are printed. */
    static List<String> errors(String yaml) {
        return read(yaml) instanceof Reading.Refused refused
                ? refused.errors().stream().map(Problem::toString).toList()
                : List.of();
    }

    /** Warnings as they are printed. */
    static List<String> warnings(String yaml) {
        return read(yaml) instanceof Reading.Accepted accepted
                ? accepted.warnings().stream().map(Problem::toString).toList()
                : List.of("refused: " + errors(yaml));
    }
}
