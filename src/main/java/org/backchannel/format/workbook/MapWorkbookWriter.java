package org.backchannel.format.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Network;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.text.Decimals;
import org.backchannel.workbook.UndatedWorkbook;
import org.dhatim.fastexcel.Workbook;

/** Writes a map as a workbook that {@link MapWorkbookReader} reads back as the same map. Nothing in it is a formula. */
public final class MapWorkbookWriter {
    private final Network network;
    private final StakeholderMap map;
    private final Workbook book;

    private MapWorkbookWriter(Network network, Workbook book) {
        this.network = network;
        this.map = network.map();
        this.book = book;
    }

    /** Writes all sheets. */
    public static void write(Network network, OutputStream out) throws IOException {
        UndatedWorkbook.write(out, book -> new MapWorkbookWriter(network, book).write());
    }

    private void write() {
        actors();
        ties();
        evidence();
        sources();
        tieTypes();
        map();
    }

    private void actors() {
        List<Column<Actor>> columns = new ArrayList<>(network.columnsOfActors());
        columns.addAll(network.columnsOfPlaces());
        SheetWriter sheet = new SheetWriter(book, MapSheet.ACTORS, header(List.of("id", "name"), columns));
        for (Actor actor : network.actors()) {
            values(sheet.row().text(actor.id()).text(actor.name()), actor, columns);
        }
    }

    private void ties() {
        List<Column<Tie>> columns = network.columnsOfTies();
        SheetWriter sheet =
                new SheetWriter(book, MapSheet.TIES, header(List.of("id", MapSheet.FROM, MapSheet.TO), columns));
        for (Tie tie : network.ties()) {
            values(sheet.row().text(tie.id()).text(tie.from()).text(tie.to()), tie, columns);
        }
    }

    /** An attribute may be called like a column that this format has beside those of all formats. */
    private static List<String> header(List<String> first, List<? extends Column<?>> columns) {
        List<String> names = new ArrayList<>(first);
        columns.forEach(column -> names.add(
                column.name().equalsIgnoreCase(MapSheet.FROM) || column.name().equalsIgnoreCase(MapSheet.TO)
                        ? MapSheet.ATTRIBUTE + column.name()
                        : column.name()));
        return names;
    }

    private static <T> void values(SheetWriter sheet, T element, List<Column<T>> columns) {
        columns.forEach(column -> column.of(element).ifPresentOrElse(sheet::value, () -> sheet.text("")));
    }

    /** What a source is and its grade stand beside each item, for people; they are read from the sheet of sources. */
    private void evidence() {
        SheetWriter sheet = new SheetWriter(book, MapSheet.EVIDENCE, MapSheet.EVIDENCE.columns());
        for (Tie tie : network.ties()) {
            for (Evidence item : tie.evidence()) {
                Source source = map.source(item.source());
                int digit = item.credibility().digit();
                sheet.row().text(tie.id()).text(item.source()).number(digit);
                sheet.text(item.stance() == Stance.DENIES ? "denies" : "")
                        .text(item.at().orElse(""))
                        .text(item.says().orElse(""))
                        .text(source.reliability().name() + digit)
                        .text(source.title())
                        .text(source.date().map(CalendarDate::text).orElse(""));
            }
        }
    }

    private void sources() {
        SheetWriter sheet = new SheetWriter(book, MapSheet.SOURCES, MapSheet.SOURCES.columns());
        for (Source source : map.sources().values()) {
            sheet.row()
                    .texts(List.of(
                            source.id(),
                            source.title(),
                            source.publisher().orElse(""),
                            source.date().map(CalendarDate::text).orElse(""),
                            source.url().orElse(""),
                            source.within().orElse(""),
                            source.reliability().name(),
                            source.confidential() ? "true" : ""));
        }
    }

    private void tieTypes() {
        SheetWriter sheet = new SheetWriter(book, MapSheet.TIE_TYPES, MapSheet.TIE_TYPES.columns());
        for (TieType type : map.declaredTypes().values()) {
            sheet.row()
                    .text(type.name())
                    .number(type.access().forward())
                    .number(type.access().backward())
                    .number(type.influence().forward())
                    .number(type.influence().backward());
        }
    }

    private void map() {
        SheetWriter sheet = new SheetWriter(book, MapSheet.MAP, MapSheet.MAP.columns());
        said(sheet, "graph", map.graph());
        map.title().ifPresent(title -> said(sheet, "title", title));
        map.asOf().ifPresent(date -> said(sheet, "as-of", date.text()));
        map.target().ifPresent(target -> said(sheet, "target", target));
        map.origins().sides().forEach(side -> said(sheet, MapHead.SIDE, side));
        map.origins().actors().forEach(actor -> said(sheet, MapHead.ACTOR, actor));
        for (Map.Entry<?, Double> letter : map.gradeOverrides().reliability().entrySet()) {
            said(sheet, MapHead.RELIABILITY + letter.getKey(), Decimals.shortest(letter.getValue()));
        }
        map.gradeOverrides()
                .credibility()
                .forEach(
                        (digit, number) -> said(sheet, MapHead.CREDIBILITY + digit.digit(), Decimals.shortest(number)));
    }

    private static void said(SheetWriter sheet, String key, String value) {
        sheet.row().text(key).text(value);
    }
}
