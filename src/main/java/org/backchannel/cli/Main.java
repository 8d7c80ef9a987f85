package org.backchannel.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.progress.Progress;

/** The process: its streams, its signals, its end. */
public final class Main {
    private static final int PROGRESS_WIDTH = 78;

    private Main() {}

    /** Runs one command and ends the process with its code. */
    public static void main(String[] arguments) {
        int code = run(
                List.of(arguments),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess(),
                System.getenv());
        System.exit(code);
    }

    /** Runs one command as in a process of its own. */
    static int run(
            List<String> arguments,
            OutputStream stdout,
            OutputStream stderr,
            Terminal terminal,
            Map<String, String> environment) {
        StandardOutput results = new StandardOutput(stdout);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(stderr, StandardCharsets.UTF_8), true);
        Cancellation cancellation = new Cancellation(InterruptSignal::handledBy);
        Session session = new Session(
                new PrintWriter(new BufferedWriter(results)),
                err,
                terminal,
                environment,
                cancellation,
                progress(terminal, err, cancellation));
        int code = Dispatcher.run(session, arguments);
        Optional<IOException> lost = results.failure();
        lost.ifPresent(failure -> session.say("backchannel: cannot write to stdout: " + failure.getMessage()));
        return lost.isPresent() && code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    private static Progress progress(Terminal terminal, PrintWriter err, Cancellation cancellation) {
        if (!terminal.isError()) {
            return new SilentProgress(err, cancellation);
        }
        TerminalProgress line = new TerminalProgress(err, cancellation, PROGRESS_WIDTH, System::nanoTime);
        line.startDrawing();
        return line;
    }
}
