package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.backchannel.report.Block;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Text for a terminal; the same text, bold and width apart, wherever it goes. */
final class TerminalRenderer implements Renderer {
    private static final int LONGEST_KEY = 30;

    private final TerminalStyle style;

    TerminalRenderer(TerminalStyle style) {
        this.style = style;
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        boolean first = true;
        for (Block block : report.document().blocks()) {
            if (block instanceof Block.Picture) {
                // A terminal shows none.
                continue;
            }
            if (!first) {
                out.write('\n');
            }
            first = false;
            write(block, out);
        }
    }

    private void write(Block block, Writer out) throws IOException {
        if (block instanceof Block.Heading heading) {
            write(heading, out);
        } else if (block instanceof Block.Paragraph paragraph) {
            writeIndented("", "", Citations.after(paragraph.text(), paragraph.cites()), out);
        } else if (block instanceof Block.Verbatim verbatim) {
            for (String line : verbatim.lines()) {
                out.write(VisibleText.of(line) + "\n");
            }
        } else if (block instanceof Block.Bullets bullets) {
            write(bullets.items(), "", out);
        } else if (block instanceof Block.KeyValues keyValues) {
            write(keyValues, out);
        } else if (block instanceof Table table) {
            new TerminalTable(table, style).write(out);
        }
    }

    private void write(Block.Heading heading, Writer out) throws IOException {
        List<String> lines = TextWrap.lines(VisibleText.of(heading.text()), style.width());
        for (String line : lines) {
            out.write(style.bold(line) + "\n");
        }
        if (heading.level() <= 2) {
            int width = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
            out.write((heading.level() == 1 ? "=" : "-").repeat(width) + "\n");
        }
    }

    private void write(List<Block.Bullet> items, String indent, Writer out) throws IOException {
        for (Block.Bullet item : items) {
            writeIndented(indent + "- ", indent + "  ", Citations.before(item), out);
            write(item.below(), indent + "  ", out);
        }
    }

    private void write(Block.KeyValues keyValues, Writer out) throws IOException {
        int keyWidth = keyValues.entries().stream()
                .mapToInt(entry -> DisplayWidth.of(VisibleText.of(entry.key())))
                .max()
                .orElse(0);
        int column = Math.min(LONGEST_KEY, keyWidth) + 2;
        for (Block.KeyValue entry : keyValues.entries()) {
            String key = VisibleText.of(entry.key());
            String padding = " ".repeat(Math.max(2, column - DisplayWidth.of(key)));
            writeIndented(key + padding, " ".repeat(column), Citations.after(entry.value(), entry.cites()), out);
        }
    }

    private void writeIndented(String first, String next, String text, Writer out) throws IOException {
        int width = Math.max(20, style.width() - Math.max(DisplayWidth.of(first), next.length()));
        String indent = first;
        for (String line : TextWrap.lines(VisibleText.of(text), width)) {
            out.write((indent + line).stripTrailing() + "\n");
            indent = next;
        }
    }
}
