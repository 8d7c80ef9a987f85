package org.backchannel.report.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.report.Block.Bullet;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.KeyValue;
import org.backchannel.report.Block.KeyValues;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Block.Picture;
import org.backchannel.report.Block.Verbatim;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** A report with one of everything, and with text that every format has to defend itself against. */
final class SampleReport {
    static final String HOSTILE = "=cmd|'/c calc'!A1 <script>alert(1)</script> \u001b[31m \u202egnp.exe `*_[x](y)";

    static final Table TABLE = Table.of(
                    List.of(
                            Column.text("id", "Id"),
                            Column.text("name", "Actor"),
                            Column.count("degree", "Degree"),
                            Column.score("betweenness", "Betweenness"),
                            Column.truth("cutActor", "Cut actor"),
                            Column.text("sides", "Sides")),
                    List.of(
                            row("ada", "Ada Chair", 12, 0.123456789, true, List.of("board", "staff")),
                            row("jose", "Jose\u0301 Peña", 3, 1234.5678, false, List.of("board")),
                            row("wang", "王小明", -1, 1.5e-9, false, List.of()),
                            row("evil", HOSTILE, 0, Double.NaN, true, List.of("-side", "a|b"))))
            .titled("Who matters")
            .noting("Betweenness counts cheapest routes. A blank is undefined.");

    private static final Table SOURCES = Table.of(
                    List.of(
                            Column.note("number", "No."),
                            Column.text("source", "Source"),
                            Column.text("within", "Quoted in"),
                            Column.address("url", "Address")),
                    List.of(
                            source(1, "A newspaper", List.of(), "https://news.example/a?b=1&copy=2&c=(|)$x$"),
                            source(2, "The company clerk", List.of(1L), "javascript:alert(1)"),
                            source(3, "A forger", List.of(1L, 2L), "https://bank.example\" onclick=\"alert(1)>](x)")))
            .titled("Sources");

    static final Report REPORT = new Report(
            "centrality",
            Optional.of("board-dispute"),
            JsonValue.fields().put("name", "access").put("asOf", "2024-12-02").end(),
            JsonValue.fields().put("top", 4).put("cost", "reliability").end(),
            "0.0.0",
            JsonValue.fields()
                    .put("rows", TABLE.toJson())
                    .put("notes", JsonValue.texts(List.of("a \"quoted\" word", "back\\slash", "tab\t", "\ud800")))
                    .put("nothing", JsonValue.NOTHING)
                    .put("empty", List.<JsonValue>of())
                    .put("large", 9007199254740993L)
                    .end(),
            new Document(List.of(
                    new Heading(1, "Who matters in “Board dispute”"),
                    new Paragraph("Bo Clerk opens the door to Ada Chair for 3 of 4 origins, and is the only way in for "
                            + "two of them: " + HOSTILE + ". Without Bo the strongest way leads over the firm."),
                    new Paragraph("1. is no list, # is no heading, + nor this", List.of(1L)),
                    new Heading(2, "Graph"),
                    new KeyValues(List.of(
                            new KeyValue("As of", "2024-12-02", List.of(2L)),
                            new KeyValue(
                                    "Left out",
                                    "3 ties that do not hold on that date, 2 of a kind that conducts no access, and one "
                                            + "that nobody vouches for"))),
                    new Bullets(List.of(
                            new Bullet(
                                    "Bo Clerk → Ada Chair: has-access-to",
                                    List.of(
                                            Bullet.of("C2 the company clerk, in A newspaper: “Sees the chair before "
                                                    + "every meeting, and nobody else does so as often as that”"),
                                            Bullet.of("- B3 denied").citing(List.of(1L)))),
                            Bullet.of("The Firm → Bo Clerk").citing(List.of(2L, 3L)))),
                    new Verbatim(List.of("map.yaml:212:11: tie refers to actor 'abramovic'", "a\tb")),
                    new Heading(3, "Scores"),
                    TABLE,
                    SOURCES,
                    new Picture(
                            "A door, [open]",
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"8\" height=\"4\"><title>A door</title></svg>\n",
                            Optional.of("sample 1.svg"),
                            new TreeMap<>(Map.of("#ffffff", "#14181f"))))),
            TABLE);

    private SampleReport() {}

    private static List<Cell> source(long number, String title, List<Long> within, String url) {
        return List.of(Cell.of(number), Cell.of(title), new Cell.Cited("", within), Cell.of(url));
    }

    private static List<Cell> row(
            String id, String name, long degree, double betweenness, boolean cut, List<String> sides) {
        return List.of(Cell.of(id), Cell.of(name), Cell.of(degree), Cell.of(betweenness), Cell.of(cut), Cell.of(sides));
    }
}
