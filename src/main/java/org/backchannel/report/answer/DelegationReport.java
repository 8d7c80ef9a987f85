package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.analysis.delegation.DelegationResult.Member;
import org.backchannel.analysis.delegation.DelegationResult.Team;
import org.backchannel.model.Actor;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Document;
import org.backchannel.report.Report;
import org.backchannel.report.Table;

/** Whom to send, as a report. */
public final class DelegationReport {
    private final DelegationResult result;
    private final DelegationParameters parameters;
    private final DelegationWords words;

    /** Of a result. */
    public DelegationReport(DelegationResult result) {
        this.result = result;
        this.parameters = result.parameters();
        this.words = new DelegationWords(result);
    }

    /** The whole report. */
    public Report report(String version) {
        ReadingNotes notes = new ReadingNotes(result.reading());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Whom to send"));
        blocks.add(new Block.Paragraph(words.verdict()));
        if (!result.teams().isEmpty()) {
            blocks.add(members(result.teams().get(0)));
            blocks.addAll(others());
        }
        blocks.addAll(values());
        blocks.add(new Block.Heading(2, "What was assumed"));
        blocks.add(new Block.KeyValues(assumed()));
        blocks.add(notes.block());
        return new Report(
                "delegation",
                Optional.of(result.reading().map().graph()),
                notes.json(),
                DelegationJson.parameters(parameters),
                version,
                DelegationJson.results(result),
                new Document(blocks),
                plain());
    }

    private Table members(Team team) {
        List<Column> columns = List.of(
                Column.text("name", "Member"),
                Column.text("alone", "Gets through"),
                Column.text("only", "Lost without them"));
        return Table.of(
                        columns,
                        team.members().stream()
                                .map(member -> List.of(
                                        Cell.of(member.actor().name()),
                                        Likelihoods.shown(member.alone()),
                                        Likelihoods.shown(member.only())))
                                .toList())
                .noting(String.join(
                        " ",
                        Stream.concat(
                                        Stream.of("Lost without them: how often they get through and nobody else of the"
                                                + " delegation does."),
                                        Likelihoods.unseen(
                                                team.members().stream()
                                                        .flatMap(member -> Stream.of(member.alone(), member.only())),
                                                result.worlds())
                                                .stream())
                                .toList()));
    }

    private List<Block> others() {
        if (result.teams().size() < 2) {
            return List.of();
        }
        List<Column> columns = List.of(Column.text("names", "Delegation"), Column.text("reach", "Gets through"));
        return List.of(
                new Block.Heading(2, "The next best"),
                Table.of(
                        columns,
                        result.teams().stream()
                                .skip(1)
                                .map(team ->
                                        List.of(Cell.of(DelegationWords.names(team)), Likelihoods.shown(team.reach())))
                                .toList()));
    }

    private List<Block> values() {
        return result.values().isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, "What it is worth to bring somebody"),
                        Block.Bullets.of(result.values().stream()
                                .map(DelegationWords::worth)
                                .toList()));
    }

    private List<Block.KeyValue> assumed() {
        List<Block.KeyValue> entries = new ArrayList<>();
        entries.add(new Block.KeyValue(
                "candidates", String.valueOf(parameters.candidates().size())));
        named(entries, "go in any case", parameters.included());
        named(entries, "do not go", parameters.excluded());
        entries.add(new Block.KeyValue("search", words.search()));
        entries.add(new Block.KeyValue(
                "worlds",
                result.chosenFrom() + " to choose from, " + result.worlds() + " others to report from; seed "
                        + parameters.sample().seed()));
        entries.add(new Block.KeyValue("intervals", "95 %"));
        return entries;
    }

    private void named(List<Block.KeyValue> entries, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            List<Actor> actors =
                    ids.stream().map(id -> result.reading().map().actor(id)).toList();
            entries.add(new Block.KeyValue(key, GoalWords.names(actors)));
        }
    }

    /** A row for each member of each delegation. */
    private Table plain() {
        List<Column> columns = Stream.of(
                        Stream.of(Column.count("team", "Team")),
                        Likelihoods.columns("reach", "Reach"),
                        Stream.of(Column.text("id", "Id"), Column.text("name", "Name")),
                        Likelihoods.columns("alone", "Alone"),
                        Likelihoods.columns("only", "Only"))
                .flatMap(column -> column)
                .toList();
        return Table.of(
                columns,
                IntStream.range(0, result.teams().size())
                        .boxed()
                        .flatMap(place -> rows(place, result.teams().get(place)))
                        .toList());
    }

    private static Stream<List<Cell>> rows(int place, Team team) {
        return team.members().stream().map(member -> row(place, team, member));
    }

    private static List<Cell> row(int place, Team team, Member member) {
        return Stream.of(
                        Stream.of(Cell.of(place + 1L)),
                        Likelihoods.cells(team.reach()),
                        Stream.of(
                                Cell.of(member.actor().id()),
                                Cell.of(member.actor().name())),
                        Likelihoods.cells(member.alone()),
                        Likelihoods.cells(member.only()))
                .flatMap(cell -> cell)
                .toList();
    }
}
