package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.backchannel.progress.Progress;
import org.backchannel.report.render.TerminalStyle;
import org.backchannel.report.render.VisibleText;

/**
 * What surrounds one run of a command: where it writes, what it may ask, when it must stop.
 *
 * @param out results
 * @param err messages and progress
 * @param terminal what is a terminal, and how wide
 * @param environment variables by name
 * @param cancellation whether the user pressed Ctrl-C
 * @param progress told by long work how far it is
 */
record Session(
        PrintWriter out,
        PrintWriter err,
        Terminal terminal,
        Map<String, String> environment,
        Cancellation cancellation,
        Progress progress) {

    private static final int WIDEST = 1000;

    /** A variable of the environment that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** How results look on stdout. */
    TerminalStyle style() {
        boolean ansi = terminal.isOutput()
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals(Optional.of("dumb"));
        return new TerminalStyle(width(), ansi);
    }

    private int width() {
        return variable("COLUMNS")
                .filter(columns -> columns.matches("[1-9]\\d{0,3}"))
                .map(columns -> Math.min(WIDEST, Integer.parseInt(columns)))
                .orElse(TerminalStyle.PLAIN.width());
    }

    /** Takes the progress line away, so that what comes next has the terminal for itself. */
    void endProgress() {
        if (progress instanceof TerminalProgress line) {
            line.clear();
        }
    }

    /** How a command ends that has written what it found, perhaps broken off before all of it was found. */
    int done(boolean interrupted) {
        if (interrupted) {
            say("Interrupted; what was found until then is above.");
        }
        return interrupted ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    /** Tells the user something that is no result, in a line of its own, after the results written so far. */
    void say(String message) {
        endProgress();
        out.flush();
        message.lines().map(VisibleText::of).forEach(err::println);
        err.flush();
    }
}
