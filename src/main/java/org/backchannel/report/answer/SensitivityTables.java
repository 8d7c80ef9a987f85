package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.analysis.sensitivity.SensitivityResult;
import org.backchannel.analysis.sensitivity.SensitivityResult.Answer;
import org.backchannel.analysis.sensitivity.SensitivityResult.FamilyMove;
import org.backchannel.analysis.sensitivity.SensitivityResult.FigureMove;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.Table;

/** How far an answer moves, in tables. */
final class SensitivityTables {
    private SensitivityTables() {}

    /** For readers: all numbers of a family a notch off. */
    static Table families(SensitivityResult result, SensitivityWords words) {
        List<Column> columns = List.of(
                Column.text("family", "Moved"),
                Column.text("step", "A notch"),
                Column.text("reach", "Reach"),
                Column.text("difference", "Difference"),
                Column.text("first", "First then"),
                Column.truth("changes", "Changes"));
        return Table.of(
                        columns,
                        result.families().stream().map(SensitivityTables::row).toList())
                .noting(words.familyMeaning());
    }

    private static List<Cell> row(FamilyMove move) {
        return List.of(
                Cell.of(SensitivityWords.family(move.family())),
                Cell.of(move.step().word()),
                Cell.of(move.answer().reach().text()),
                Cell.of(DoorWords.difference(move.difference())),
                Cell.of(DoorWords.first(move.answer().first())),
                Cell.of(move.answer().changes()));
    }

    /** For readers: one number a notch off. */
    static Table figures(SensitivityResult result, SensitivityWords words) {
        List<Column> columns = List.of(
                Column.text("number", "Number"),
                Column.text("from", "Is"),
                Column.text("to", "Moved"),
                Column.text("reach", "Reach"),
                Column.text("first", "First then"),
                Column.text("lead", "Lead"),
                Column.truth("changes", "Changes"));
        return Table.of(
                        columns,
                        result.figures().stream().map(move -> row(move, words)).toList())
                .noting(words.figureMeaning());
    }

    private static List<Cell> row(FigureMove move, SensitivityWords words) {
        return List.of(
                Cell.of(words.name(move.figure())),
                Cell.of(move.from().text()),
                Cell.of(move.to().text()),
                Cell.of(move.answer().reach().text()),
                Cell.of(DoorWords.first(move.answer().first())),
                Cell.of(words.lead(move.answer())),
                Cell.of(move.answer().changes()));
    }

    /** For programs: families. */
    static Table plainFamilies(SensitivityResult result) {
        List<Column> columns = Stream.of(
                        Stream.of(Column.text("family", "Family"), Column.text("step", "Step")),
                        answer(),
                        Likelihoods.columns("difference", "Difference"))
                .flatMap(part -> part)
                .toList();
        return Table.of(
                columns,
                result.families().stream()
                        .map(move -> Stream.of(
                                        Stream.of(
                                                Cell.of(move.family().word()),
                                                Cell.of(move.step().word())),
                                        answer(move.answer()),
                                        Likelihoods.cells(move.difference()))
                                .flatMap(part -> part)
                                .toList())
                        .toList());
    }

    /** For programs: single numbers. */
    static Table plainFigures(SensitivityResult result) {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("kind", "Kind"),
                                Column.text("id", "Id"),
                                Column.text("part", "Part"),
                                Column.text("step", "Step"),
                                Column.text("from", "From"),
                                Column.text("to", "To"),
                                Column.score("number", "Number"),
                                Column.score("numberThen", "Number then")),
                        answer())
                .toList();
        return Table.of(
                columns,
                result.figures().stream().map(SensitivityTables::plainRow).toList());
    }

    private static List<Cell> plainRow(FigureMove move) {
        return Stream.concat(
                        Stream.of(
                                Cell.of(move.figure().kind().word()),
                                Cell.of(move.figure().id()),
                                Cell.of(Optional.of(move.figure().part()).filter(part -> !part.isEmpty())),
                                Cell.of(move.step().word()),
                                Cell.of(move.from().text()),
                                Cell.of(move.to().text()),
                                Cell.of(move.from().number()),
                                Cell.of(move.to().number())),
                        answer(move.answer()))
                .toList();
    }

    private static Stream<Column> answer() {
        return Stream.of(
                        Likelihoods.columns("reach", "Reach"),
                        Stream.of(Column.text("first", "First")),
                        Likelihoods.columns("criticality", "Criticality"),
                        Stream.of(Column.score("lead", "Lead"), Column.truth("changes", "Changes")))
                .flatMap(part -> part);
    }

    private static Stream<Cell> answer(Answer answer) {
        return Stream.of(
                        Likelihoods.cells(answer.reach()),
                        Stream.of(GroundsJson.ids(answer.first())),
                        Likelihoods.cells(answer.first().criticality()),
                        Stream.of(Cell.of(answer.lead()), Cell.of(answer.changes())))
                .flatMap(part -> part);
    }
}
