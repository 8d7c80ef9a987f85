package org.backchannel.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many rows are wanted. */
final class TopOption {
    @Option(
            names = "--top",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Show the first N rows only.")
    private Integer top;

    /** As many as the user asked for; empty if that was not said. */
    Optional<Integer> asked() {
        return Optional.ofNullable(top);
    }
}
