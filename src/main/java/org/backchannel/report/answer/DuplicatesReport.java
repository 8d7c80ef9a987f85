package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.imports.identity.DuplicatePair;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.Block;
import org.backchannel.report.Block.Bullet;
import org.backchannel.report.Block.Bullets;
import org.backchannel.report.Block.Heading;
import org.backchannel.report.Block.Paragraph;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Counted;
import org.backchannel.text.Decimals;

/** Pairs of actors who may be one. */
public final class DuplicatesReport {
    private DuplicatesReport() {}

    /** The answer of {@code duplicates}. */
    public static Report of(StakeholderMap map, List<DuplicatePair> pairs, double least, int top, String version) {
        return new Report(
                "duplicates",
                Optional.of(map.graph()),
                JsonValue.NOTHING,
                JsonValue.fields().put("minScore", least).end(),
                version,
                new JsonValue.Array(pairs.stream().map(DuplicatesReport::json).toList()),
                document(map, pairs, top),
                table(pairs));
    }

    private static String nobody(int actors) {
        return actors < 2
                ? "It has " + Counted.of(actors, "actor") + ", and it takes two to look alike."
                : "No two of its " + actors + " actors look alike.";
    }

    private static Document document(StakeholderMap map, List<DuplicatePair> pairs, int top) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Who may be one in graph '" + map.graph() + "'"));
        if (pairs.isEmpty()) {
            blocks.add(new Paragraph(nobody(map.actors().size())));
            return new Document(blocks);
        }
        blocks.add(new Bullets(
                pairs.stream().limit(top).map(DuplicatesReport::bullet).toList()));
        int more = pairs.size() - top;
        blocks.add(new Paragraph((more > 0 ? more + " more: --top " + pairs.size() + ". " : "")
                + "Nothing was merged. 'backchannel merge GRAPH KEEP OTHER' does that, and can be taken back; 'backchannel "
                + "duplicates GRAPH --different A,B' notes that two are not one."));
        return new Document(blocks);
    }

    private static Bullet bullet(DuplicatePair pair) {
        return new Bullet(
                Decimals.significant(pair.score(), 3) + "  " + named(pair.one()) + " and " + named(pair.other()),
                pair.reasons().stream().map(Bullet::of).toList());
    }

    private static String named(Actor actor) {
        return actor.id() + " (" + actor.name() + ")";
    }

    private static JsonValue json(DuplicatePair pair) {
        return JsonValue.fields()
                .put("id", pair.one().id())
                .put("name", pair.one().name())
                .put("otherId", pair.other().id())
                .put("otherName", pair.other().name())
                .put("score", pair.score())
                .put("reasons", JsonValue.texts(pair.reasons()))
                .end();
    }

    private static Table table(List<DuplicatePair> pairs) {
        return Table.of(
                List.of(
                        Column.text("id", "Id"),
                        Column.text("name", "Name"),
                        Column.text("otherId", "Other id"),
                        Column.text("otherName", "Other name"),
                        Column.score("score", "Score"),
                        Column.text("reasons", "Reasons")),
                pairs.stream()
                        .map(pair -> List.of(
                                Cell.of(pair.one().id()),
                                Cell.of(pair.one().name()),
                                Cell.of(pair.other().id()),
                                Cell.of(pair.other().name()),
                                Cell.of(pair.score()),
                                Cell.of(pair.reasons())))
                        .toList());
    }
}
