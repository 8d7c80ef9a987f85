package org.backchannel.report.render;

/**
 * What a terminal can show.
 *
 * @param width in columns
 * @param ansi whether it understands escape sequences, and is wanted to
 */
public record TerminalStyle(int width, boolean ansi) {
    /** For output that is no terminal. */
    public static final TerminalStyle PLAIN = new TerminalStyle(100, false);

    private static final int NARROWEST = 40;

    /** Takes a width below 40 for 40: nothing can be read in less. */
    public TerminalStyle {
        width = Math.max(NARROWEST, width);
    }

    /** Text that stands out, where the terminal can do that. */
    String bold(String text) {
        return ansi ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
