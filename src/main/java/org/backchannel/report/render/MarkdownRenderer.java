package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** GitHub's Markdown. */
final class MarkdownRenderer implements Renderer {
    /** What means something anywhere in a line. */
    private static final String MARKUP = "\\`*_[]<>|~$&!";

    @Override
    public void render(Report report, Writer out) throws IOException {
        boolean first = true;
        for (Block block : report.document().blocks()) {
            if (!first) {
                out.write('\n');
            }
            first = false;
            write(block, out);
        }
    }

    private void write(Block block, Writer out) throws IOException {
        if (block instanceof Block.Heading heading) {
            out.write("#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.write((line(paragraph.text()) + " " + citations(paragraph.cites())).strip() + "\n");
        } else if (block instanceof Block.Verbatim verbatim) {
            write(verbatim, out);
        } else if (block instanceof Block.Bullets bullets) {
            write(bullets.items(), "", out);
        } else if (block instanceof Block.KeyValues keyValues) {
            for (Block.KeyValue entry : keyValues.entries()) {
                out.write("- **" + escaped(entry.key()) + "**: "
                        + (escaped(entry.value()) + " " + citations(entry.cites())).strip() + "\n");
            }
        } else if (block instanceof Block.Picture picture) {
            out.write(picture.file()
                    .map(file -> "![" + escaped(picture.title()) + "](<" + file + ">)\n")
                    .orElse("*A picture is written beside the file with `-o`.*\n"));
        } else if (block instanceof Table table) {
            write(table, out);
        }
    }

    /** Between fences that no line of it can be taken for. */
    private void write(Block.Verbatim verbatim, Writer out) throws IOException {
        String fence = "```";
        while (String.join("\n", verbatim.lines()).contains(fence)) {
            fence += "`";
        }
        out.write(fence + "\n");
        for (String line : verbatim.lines()) {
            out.write(VisibleText.of(line) + "\n");
        }
        out.write(fence + "\n");
    }

    /** With another mark than names and values have, or the two lists would become one. */
    private void write(List<Block.Bullet> items, String indent, Writer out) throws IOException {
        for (Block.Bullet item : items) {
            out.write(indent + "* " + point(item) + "\n");
            write(item.below(), indent + "  ", out);
        }
    }

    private static String point(Block.Bullet item) {
        return item.cites().isEmpty() ? line(item.text()) : citations(item.cites()) + " " + escaped(item.text());
    }

    private void write(Table table, Writer out) throws IOException {
        if (table.title().isPresent()) {
            out.write("**" + escaped(table.title().get()) + "**\n\n");
        }
        out.write(row(table.columns().stream()
                .map(Column::title)
                .map(MarkdownRenderer::escaped)
                .toList()));
        out.write(table.columns().stream()
                .map(column -> column.kind().isNumber() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (List<Cell> cells : table.rows()) {
            out.write(row(IntStream.range(0, cells.size())
                    .mapToObj(i -> text(table.columns().get(i), cells.get(i)))
                    .toList()));
        }
        if (table.note().isPresent()) {
            out.write("\n" + line(table.note().get()) + "\n");
        }
    }

    private static String text(Column column, Cell cell) {
        String text = escaped(CellText.of(cell));
        if (cell instanceof Cell.Cited cited) {
            return (escaped(cited.text()) + " " + citations(cited.cites())).strip();
        } else if (column.kind() == Column.Kind.NOTE && cell instanceof Cell.Whole note) {
            return "<a id=\"" + Citations.place(note.number()) + "\"></a>" + text;
        } else if (column.kind() == Column.Kind.ADDRESS) {
            return WebAddress.of(CellText.of(cell))
                    .map(address -> "[" + text + "](<" + destination(address) + ">)")
                    .orElse(text);
        }
        return text;
    }

    private static String citations(List<Long> notes) {
        return Citations.of(notes, note -> "[\\[" + note + "\\]](#" + Citations.place(note) + ")");
    }

    /** Within angle brackets, where references to characters and escapes still count; GitHub looks for formulas anywhere. */
    private static String destination(String address) {
        return address.replace("&", "&amp;").replace("$", "\\$");
    }

    private static String row(List<String> texts) {
        return texts.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Escaped, also against what means something at the start of a line. */
    private static String line(String text) {
        String escaped = escaped(text);
        return escaped.isEmpty() || "#-+=:".indexOf(escaped.charAt(0)) < 0
                ? escaped.replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                : "\\" + escaped;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        VisibleText.of(text).strip().codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
