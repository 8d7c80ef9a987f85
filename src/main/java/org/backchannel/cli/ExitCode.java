package org.backchannel.cli;

/** How a command ended, as the shell hears it; after BSD's sysexits where that has a number. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int BAD_DATA = 65;
    static final int NO_INPUT = 66;
    static final int NO_DATABASE = 69;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
