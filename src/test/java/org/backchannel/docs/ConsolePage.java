package org.backchannel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page with blocks of {@code ```console}: a line that begins with {@code $} is a command, the lines after it, up to the
 * next one or the end of the block, are what it prints. A command goes on in the next line where a line ends in a
 * backslash or a single quote is open.
 */
final class ConsolePage {
    private static final String OPENING = "```console";
    private static final String CLOSING = "```";
    private static final String PROMPT = "$ ";

    private final List<Part> parts = new ArrayList<>();

    /** What a page is made of. */
    private sealed interface Part {}

    /** Lines of prose, fences included. */
    private record Prose(List<String> lines) implements Part {}

    /**
     * A command and what the page says it prints.
     *
     * @param line in which it stands, from 1
     * @param typed as it stands on the page, one line or several
     * @param printed line by line
     */
    record Command(int line, List<String> typed, List<String> printed) implements Part {
        Command {
            typed = List.copyOf(typed);
            printed = List.copyOf(printed);
        }

        /** What a shell is given. */
        String text() {
            return String.join("\n", typed).substring(PROMPT.length());
        }
    }

    private ConsolePage() {}

    /** Takes a page apart. */
    static ConsolePage parse(String text) {
        ConsolePage page = new ConsolePage();
        List<String> lines = List.of(text.split("\n", -1));
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).equals(OPENING) ? page.block(lines, at) : page.prose(lines, at);
        }
        return page;
    }

    private int prose(List<String> lines, int from) {
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).equals(OPENING)) {
            to++;
        }
        parts.add(new Prose(lines.subList(from, to)));
        return to;
    }

    private int block(List<String> lines, int from) {
        parts.add(new Prose(lines.subList(from, from + 1)));
        int at = from + 1;
        while (!lines.get(at).equals(CLOSING)) {
            if (!lines.get(at).startsWith(PROMPT)) {
                throw new IllegalArgumentException("line " + (at + 1) + ": a console block begins with a command");
            }
            at = command(lines, at);
        }
        parts.add(new Prose(lines.subList(at, at + 1)));
        return at + 1;
    }

    private int command(List<String> lines, int from) {
        int output = from + 1;
        while (isUnfinished(lines.subList(from, output))) {
            output++;
        }
        int to = output;
        while (!lines.get(to).equals(CLOSING) && !lines.get(to).startsWith(PROMPT)) {
            to++;
        }
        parts.add(new Command(from + 1, lines.subList(from, output), lines.subList(output, to)));
        return to;
    }

    private static boolean isUnfinished(List<String> typed) {
        long quotes = String.join("", typed).chars().filter(c -> c == '\'').count();
        return quotes % 2 == 1 || typed.get(typed.size() - 1).endsWith("\\");
    }

    /** Its commands, in the order of the page. */
    List<Command> commands() {
        return parts.stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
    }

    /** The page with other outputs. */
    String with(Function<Command, List<String>> outputs) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Command command) {
                lines.addAll(command.typed());
                lines.addAll(outputs.apply(command));
            } else {
                lines.addAll(((Prose) part).lines());
            }
        }
        return String.join("\n", lines);
    }
}
