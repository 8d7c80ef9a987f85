package org.backchannel.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class StandardOptions {
    /** The name by which the handler of failures finds it. */
    static final String VERBOSE = "--verbose";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = VERBOSE, description = "On failure, show where it happened.")
    private boolean verbose;
}
