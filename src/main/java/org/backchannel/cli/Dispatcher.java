package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import org.backchannel.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Finds the command that is called, runs it, and sees to its end. */
final class Dispatcher {
    private static final int HELP_WIDTH = 100;

    private final Session session;
    private final Failures failures;

    private Dispatcher(Session session) {
        this.session = session;
        this.failures = new Failures(session);
    }

    /** Runs one command line and says how it ended. */
    static int run(Session session, List<String> arguments) {
        return new Dispatcher(session).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            return failures.handle(failure, arguments);
        } finally {
            session.endProgress();
            session.out().flush();
            session.err().flush();
        }
    }

    private int dispatch(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw CommandFailure.usage("which command? 'backchannel --help' lists them");
        }
        String first = arguments.get(0);
        switch (first) {
            case "-h", "--help", "help" -> {
                return arguments.size() > 1 ? execute(List.of(arguments.get(1), "--help")) : overview();
            }
            case "-V", "--version" -> {
                session.out().println("backchannel " + Version.current());
                return ExitCode.DONE;
            }
            default -> {
                return execute(arguments);
            }
        }
    }

    private int overview() {
        Overview.print(session.out());
        return ExitCode.DONE;
    }

    private int execute(List<String> arguments) {
        Optional<CommandLine> parser = Commands.parser(arguments.get(0), session);
        session.cancellation().listen();
        return parser.orElseThrow(() -> unknown(arguments.get(0)))
                .setOut(session.out())
                .setErr(session.err())
                .setUsageHelpWidth(Math.min(HELP_WIDTH, session.style().width()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(session.style().ansi() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .execute(arguments.toArray(new String[0]));
    }

    private static CommandFailure unknown(String name) {
        String what = name.startsWith("-")
                ? "a command comes first, not '" + name + "'"
                : "there is no command '" + name + "'";
        String nearest = Nearest.of(name, Commands.names())
                .map(command -> "; did you mean '" + command + "'?")
                .orElse("; 'backchannel --help' lists the commands");
        return CommandFailure.usage(what + nearest);
    }
}
