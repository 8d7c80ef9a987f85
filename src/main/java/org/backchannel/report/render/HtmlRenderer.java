package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/**
 * One page that needs nothing else: no script, nothing fetched; it prints on A4. Where a source's address is one of the web, it
 * is a link that a reader may follow, and that tells nobody where the reader came from.
 */
final class HtmlRenderer implements Renderer {
    /** Names a policy under which a browser runs and fetches nothing, whatever slipped through. */
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Backchannel %s">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 18mm; }
            body { font: 15px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; margin: 1rem 0; }
            caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
            th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #d8d8d8; }
            th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
            pre { white-space: pre-wrap; }
            figure { margin: 1rem 0; } figure svg { display: block; box-sizing: border-box; width: 100%%; height: auto; border: 1px solid #d8d8d8; }
            a { color: inherit; text-decoration-color: #888; text-underline-offset: .15em; } td a { overflow-wrap: anywhere; }
            tr:target { background: #fff3c4; }
            .note { color: #555; font-size: .9em; }
            @media screen { figure svg { max-height: 96vh; } }
            @media screen and (prefers-color-scheme: dark) { body { color: #eef1f5; background: #14181f; } th, td { border-color: #343c48; } figure svg { border-color: #343c48; } .note { color: #a9b3c0; } tr:target { background: #4d3d00; }%s }
            @media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; } table { font-size: 8.5pt; } th, td { padding-right: .4rem; } td:not(.n) { overflow-wrap: anywhere; hyphens: auto; } td:first-child { overflow-wrap: break-word; } tr, figure, dl > div, li { break-inside: avoid; } thead { display: table-header-group; } .note { break-before: avoid; } h2, h3 { break-after: avoid; } }
            </style>
            </head>
            <body>
            """;

    @Override
    public void render(Report report, Writer out) throws IOException {
        out.write(HEAD.formatted(escaped(report.version()), escaped(title(report)), darkInks(report)));
        int pictures = 0;
        for (Block block : report.document().blocks()) {
            if (block instanceof Block.Picture picture) {
                pictures++;
                out.write("<figure>\n" + element(picture.svg(), pictures) + "</figure>\n");
            } else {
                write(block, out);
            }
        }
        out.write("</body>\n</html>\n");
    }

    /** Pictures are drawn in light colours; on a dark page each is shown as its dark one. */
    private static String darkInks(Report report) {
        return report.document().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .flatMap(picture -> ((Block.Picture) picture).inDark().entrySet().stream())
                .distinct()
                .map(ink -> " figure svg [fill=\"%1$s\"] { fill: %2$s; } figure svg [stroke=\"%1$s\"] { stroke: %2$s; }"
                        .formatted(ink.getKey(), ink.getValue()))
                .collect(Collectors.joining());
    }

    private static String title(Report report) {
        return report.document().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).text())
                .findFirst()
                .orElse(report.command());
    }

    private void write(Block block, Writer out) throws IOException {
        if (block instanceof Block.Heading heading) {
            write("h" + heading.level(), heading.text(), out);
        } else if (block instanceof Block.Paragraph paragraph) {
            write("p", paragraph.text(), paragraph.cites(), out);
        } else if (block instanceof Block.Verbatim verbatim) {
            out.write("<pre>");
            for (String line : verbatim.lines()) {
                out.write(escaped(line) + "\n");
            }
            out.write("</pre>\n");
        } else if (block instanceof Block.Bullets bullets) {
            write(bullets.items(), out);
        } else if (block instanceof Block.KeyValues keyValues) {
            write(keyValues, out);
        } else if (block instanceof Table table) {
            write(table, out);
        }
    }

    /** Without what may stand only at the start of a file; with names of its own among the pictures of the page. */
    private static String element(String svg, int number) {
        return svg.substring(svg.indexOf("<svg"))
                .replaceFirst(
                        "aria-labelledby=\"title description\"",
                        "aria-labelledby=\"title-" + number + " description-" + number + "\"")
                .replaceFirst("id=\"title\"", "id=\"title-" + number + "\"")
                .replaceFirst("id=\"description\"", "id=\"description-" + number + "\"");
    }

    private void write(String element, String text, Writer out) throws IOException {
        write(element, text, List.of(), out);
    }

    private void write(String element, String text, List<Long> cites, Writer out) throws IOException {
        out.write("<" + element + ">" + (escaped(text) + " " + citations(cites)).strip() + "</" + element + ">\n");
    }

    private void write(List<Block.Bullet> items, Writer out) throws IOException {
        out.write("<ul>\n");
        for (Block.Bullet item : items) {
            out.write("<li>" + citations(item.cites()));
            out.write((item.cites().isEmpty() ? "" : " ") + escaped(item.text()));
            if (!item.below().isEmpty()) {
                out.write('\n');
                write(item.below(), out);
            }
            out.write("</li>\n");
        }
        out.write("</ul>\n");
    }

    private void write(Block.KeyValues keyValues, Writer out) throws IOException {
        out.write("<dl>\n");
        for (Block.KeyValue entry : keyValues.entries()) {
            write("dt", entry.key(), out);
            write("dd", entry.value(), entry.cites(), out);
        }
        out.write("</dl>\n");
    }

    private void write(Table table, Writer out) throws IOException {
        out.write("<div class=\"wide\">\n<table>\n");
        if (table.title().isPresent()) {
            write("caption", table.title().get(), out);
        }
        out.write("<thead>\n<tr>");
        for (Column column : table.columns()) {
            out.write("<th scope=\"col\"" + numberClass(column) + ">" + escaped(column.title()) + "</th>");
        }
        out.write("</tr>\n</thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            write(table.columns(), row, out);
        }
        out.write("</tbody>\n</table>\n</div>\n");
        if (table.note().isPresent()) {
            out.write("<p class=\"note\">" + escaped(table.note().get()) + "</p>\n");
        }
    }

    private void write(List<Column> columns, List<Cell> row, Writer out) throws IOException {
        out.write("<tr" + place(columns, row) + ">");
        for (int i = 0; i < row.size(); i++) {
            out.write("<td" + numberClass(columns.get(i)) + ">" + text(columns.get(i), row.get(i)) + "</td>");
        }
        out.write("</tr>\n");
    }

    /** Where citations of a note lead. */
    private static String place(List<Column> columns, List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.NOTE && row.get(i) instanceof Cell.Whole note) {
                return " id=\"" + Citations.place(note.number()) + "\"";
            }
        }
        return "";
    }

    private static String text(Column column, Cell cell) {
        if (cell instanceof Cell.Cited cited) {
            return (escaped(cited.text()) + " " + citations(cited.cites())).strip();
        }
        String text = CellText.of(cell);
        return column.kind() == Column.Kind.ADDRESS
                ? WebAddress.of(text)
                        .map(address -> "<a href=\"" + escaped(address) + "\" rel=\"noreferrer noopener\">"
                                + escaped(text) + "</a>")
                        .orElse(escaped(text))
                : escaped(text);
    }

    private static String citations(List<Long> notes) {
        return Citations.of(notes, note -> "<a href=\"#" + Citations.place(note) + "\">[" + note + "]</a>");
    }

    private static String numberClass(Column column) {
        return column.kind().isNumber() ? " class=\"n\"" : "";
    }

    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
