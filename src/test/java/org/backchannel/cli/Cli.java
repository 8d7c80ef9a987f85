package org.backchannel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.store.Connection;

/** The command line in this process, with everything it says caught. */
final class Cli {
    private final Map<String, String> environment = new HashMap<>();
    private Terminal terminal = Terminal.NONE;
    private Cancellation cancellation = new Cancellation(signal -> {});

    /** What a command said, and how it ended. */
    record Outcome(int code, String out, String err) {}

    /** Runs a command in an empty environment, away from any terminal. */
    static Outcome run(String... arguments) {
        return new Cli().with(arguments);
    }

    Cli variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Cli onTerminal(String secretToType) {
        terminal = new Terminal(true, true, true, prompt -> Optional.of(secretToType));
        return this;
    }

    Cli cancelledBy(Cancellation newCancellation) {
        cancellation = newCancellation;
        return this;
    }

    Connection connection(ConnectionOptions options) {
        return options.connection(session(new StringWriter(), new StringWriter()));
    }

    Outcome with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Dispatcher.run(session(out, err), List.of(arguments));
        return new Outcome(code, out.toString(), err.toString());
    }

    private Session session(StringWriter out, StringWriter err) {
        return new Session(
                new PrintWriter(out),
                new PrintWriter(err),
                terminal,
                environment,
                cancellation,
                new SilentProgress(new PrintWriter(err), cancellation));
    }
}
