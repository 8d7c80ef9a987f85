package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.communities.CommunitiesResult;
import org.backchannel.analysis.communities.Community;
import org.backchannel.analysis.communities.Member;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Who belongs together and who joins them, as a report. */
public final class CommunitiesReport {
    private static final int NAMES = 8;
    private static final int JOINED = 3;
    private static final int DIGITS = 4;
    private static final String COMMUNITIES_NOTE =
            "Members: the strongest ties inside first. Inside: of all the tie strength its members have, the share that"
                    + " stays among them.";
    private static final String JOINERS_NOTE =
            "Across: the strength of an actor's ties to communities other than its own, which they are ordered by."
                    + " Participation: 0 if all its ties go to one community, nearer 1 the more evenly they go to many.";

    private final CommunitiesResult result;
    private final int top;

    /**
     * Of a result.
     *
     * @param top how many rows a table for readers shows
     */
    public CommunitiesReport(CommunitiesResult result, int top) {
        this.result = result;
        this.top = top;
    }

    /** The whole report. */
    public Report report(JsonValue.Fields parameters, String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Who belongs together"));
        blocks.add(new Block.Paragraph(summary()));
        blocks.add(Shown.top(communities().noting(COMMUNITIES_NOTE), top));
        blocks.addAll(alone());
        blocks.add(new Block.Heading(2, "Who joins them"));
        blocks.add(joiners());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(notes.block());
        return new Report(
                "communities",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                parameters,
                version,
                json(),
                new Document(blocks),
                actors());
    }

    private String summary() {
        String found = count(result.communities().size(), "community", "communities") + ", by "
                + result.parameters().qualityWord() + " at resolution "
                + Decimals.significant(result.resolution(), DIGITS) + ", seed "
                + result.parameters().seed() + quality() + ".";
        String settled = result.stable() ? "" : " The search had not settled when its limit of rounds ended it.";
        String pieces = " The network has " + count(result.weak().count(), "piece", "pieces")
                + " that no tie joins, the largest of " + result.weak().largest() + ", and "
                + count(result.strong().count(), "piece", "pieces")
                + " within which everybody reaches everybody, the largest of "
                + result.strong().largest() + ".";
        return found + settled + pieces;
    }

    private String quality() {
        return Double.isNaN(result.quality())
                ? "; without ties there is no quality"
                : "; quality " + Decimals.significant(result.quality(), DIGITS);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private Table communities() {
        List<Column> columns = List.of(
                Column.count("community", "Community"),
                Column.count("size", "Size"),
                Column.score("inside", "Inside"),
                Column.text("members", "Members"));
        return Table.of(
                columns,
                result.communities().stream()
                        .filter(Community::hasSeveral)
                        .map(community -> List.of(
                                Cell.of(community.number()),
                                Cell.of(community.members().size()),
                                Cell.of(community.inside()),
                                Cell.of(names(community.members()))))
                        .toList());
    }

    private List<Block> alone() {
        List<Actor> alone = result.communities().stream()
                .filter(community -> !community.hasSeveral())
                .flatMap(community -> community.members().stream())
                .toList();
        return alone.isEmpty() ? List.of() : List.of(new Block.Paragraph("Alone: " + names(alone) + "."));
    }

    private static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Actor::name).limit(NAMES).toList();
        String more = actors.size() > NAMES ? " and " + (actors.size() - NAMES) + " more" : "";
        return String.join(", ", names) + more;
    }

    private Block joiners() {
        if (result.joiners().isEmpty()) {
            return new Block.Paragraph("Nobody: no tie leads from one community to another.");
        }
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("community", "Community"),
                Column.score("across", "Across"),
                Column.score("participation", "Participation"),
                Column.text("joins", "Joins"));
        List<List<Cell>> rows = result.joiners().stream()
                .map(member -> List.of(
                        Cell.of(member.actor().id()),
                        Cell.of(member.actor().name()),
                        Cell.of(member.community()),
                        Cell.of(member.across()),
                        Cell.of(member.participation()),
                        Cell.of(joins(member))))
                .toList();
        return Shown.top(Table.of(columns, rows).noting(JOINERS_NOTE), top);
    }

    private static String joins(Member member) {
        String named = member.joins().stream()
                .limit(JOINED)
                .map(share -> share.community() + " (" + Decimals.significant(share.share() * 100, 2) + " %)")
                .collect(Collectors.joining(", "));
        int hidden = member.joins().size() - JOINED;
        return hidden > 0 ? named + " and " + hidden + " more" : named;
    }

    private JsonValue json() {
        return JsonValue.fields()
                .put("qualityReached", result.quality())
                .put("stable", result.stable())
                .put("weakComponents", pieces(result.weak()))
                .put("strongComponents", pieces(result.strong()))
                .put(
                        "communities",
                        result.communities().stream()
                                .map(CommunitiesReport::json)
                                .toList())
                .put(
                        "actors",
                        result.members().stream().map(CommunitiesReport::json).toList())
                .end();
    }

    private static JsonValue pieces(CommunitiesResult.Pieces pieces) {
        return JsonValue.fields()
                .put("count", pieces.count())
                .put("largest", pieces.largest())
                .end();
    }

    private static JsonValue json(Community community) {
        return JsonValue.fields()
                .put("community", community.number())
                .put("size", community.members().size())
                .put("inside", community.inside())
                .put(
                        "members",
                        JsonValue.texts(
                                community.members().stream().map(Actor::id).toList()))
                .end();
    }

    private static JsonValue json(Member member) {
        return JsonValue.fields()
                .put("id", member.actor().id())
                .put("name", member.actor().name())
                .put("community", member.community())
                .put("strengthInside", member.inside())
                .put("strengthAcross", member.across())
                .put("participation", member.participation())
                .put("withinScore", member.withinScore())
                .put(
                        "joins",
                        member.joins().stream().map(CommunitiesReport::json).toList())
                .end();
    }

    private static JsonValue json(Member.Share share) {
        return JsonValue.fields()
                .put("community", share.community())
                .put("share", share.share())
                .end();
    }

    /** One row an actor: what a drawing program or a spreadsheet wants. */
    private Table actors() {
        List<Column> columns = List.of(
                Column.text("id", "Id"),
                Column.text("name", "Name"),
                Column.count("community", "Community"),
                Column.score("strengthInside", "Strength inside"),
                Column.score("strengthAcross", "Strength across"),
                Column.score("participation", "Participation"),
                Column.score("withinScore", "Within score"));
        return Table.of(
                columns,
                result.members().stream()
                        .map(member -> List.of(
                                Cell.of(member.actor().id()),
                                Cell.of(member.actor().name()),
                                Cell.of(member.community()),
                                Cell.of(member.inside()),
                                Cell.of(member.across()),
                                Cell.of(member.participation()),
                                Cell.of(member.withinScore())))
                        .toList());
    }
}
