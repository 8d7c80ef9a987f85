package org.backchannel.report.render;

import java.util.Locale;

/** The formats a report can be written in. */
public enum OutputFormat {
    /** Text for a terminal. */
    TABLE,
    /** GitHub's Markdown. */
    MARKDOWN,
    /** The main table as RFC 4180 has it. */
    CSV,
    /** One object. */
    JSON,
    /** One row a line. */
    JSONL,
    /** One self-contained page. */
    HTML;

    /** What writes this format; the style is a terminal's and matters to nothing else. */
    public Renderer renderer(TerminalStyle style) {
        return switch (this) {
            case TABLE -> new TerminalRenderer(style);
            case MARKDOWN -> new MarkdownRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
            case JSONL -> new JsonLinesRenderer();
            case HTML -> new HtmlRenderer();
        };
    }

    /** As users write it: {@code table}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
