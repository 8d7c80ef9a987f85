package org.backchannel.draw.write;

/** Text of strangers among markup. */
public final class Markup {
    private Markup() {}

    /** A text as SVG and HTML read it as text, in elements and in attributes. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
