package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.List;

/** What {@code backchannel --help} says. Written by hand, so that it costs no reading of all commands' options. */
final class Overview {
    private static final String HEAD = """
            Usage: backchannel COMMAND [arguments] [options]

            Who opens the door to X, how sure are we, and what happens without them?
            """;

    private static final String FOOT = """

            GRAPH is a file, or neo4j:NAME for a graph in the database (neo4j: alone when there is one).
            'backchannel COMMAND --help' tells more of a command, 'backchannel --version' which one this is.

            Exit codes:
                0  done
                1  failed: a full disk, or a bug
                2  wrong usage, an unknown actor or query included
               65  bad input data
               66  an input file or a named graph is not there
               69  the database is not reachable, refuses the password, or its store is in use
              130  interrupted
            """;

    private Overview() {}

    static void print(PrintWriter out) {
        out.print(HEAD);
        for (CommandGroup group : CommandGroup.values()) {
            List<Commands.Entry> commands = Commands.in(group);
            if (!commands.isEmpty()) {
                out.print("\n" + group.heading() + "\n");
                commands.forEach(command -> out.print(line(command)));
            }
        }
        out.print(FOOT);
    }

    private static String line(Commands.Entry command) {
        String padding = " ".repeat(Math.max(2, 14 - command.name().length()));
        return "  " + command.name() + padding + command.sentence() + "\n";
    }
}
