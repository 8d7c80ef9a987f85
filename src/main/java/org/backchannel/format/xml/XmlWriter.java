package org.backchannel.format.xml;

import java.io.IOException;

/**
 * Writes XML, an element a line. Whatever a text holds comes back as it was: line ends and tabs in attributes too, which
 * the JDK's own writer leaves to be read as spaces. Characters that no XML may hold become U+FFFD.
 */
public final class XmlWriter {
    private static final String INDENT = "  ";

    private final Appendable out;
    private int depth;

    /** Begins a document. */
    public XmlWriter(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * Opens an element that holds others.
     *
     * @param attributes names and values by turns
     */
    public void open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append(">\n");
        depth++;
    }

    /** Closes it. */
    public void close(String name) throws IOException {
        depth--;
        indent();
        out.append("</").append(name).append(">\n");
    }

    /** An element that holds nothing. */
    public void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append("/>\n");
    }

    /** An element that holds text. */
    public void text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void indent() throws IOException {
        for (int i = 0; i < depth; i++) {
            out.append(INDENT);
        }
    }

    private void escape(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text, i);
            if (escape != null) {
                out.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static String escape(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> isPossible(text, at, c) ? null : "\uFFFD";
        };
    }

    private static boolean isPossible(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
    }
}
