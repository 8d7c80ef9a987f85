package org.backchannel.cli;

import picocli.CommandLine.Option;

/** How many threads may compute; no result depends on it. */
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many threads may compute. Default: as many as there are cores. It changes no result.")
    private Integer threads;

    /** As many as the user allows. */
    int value() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
