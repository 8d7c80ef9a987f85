package org.backchannel.format.workbook;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Entries;
import org.backchannel.format.network.JsonText;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.Value;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/** Makes nodes, edges and what belongs to the map as a whole of the rows of all sheets. */
final class MapSheets {
    private static final String GIVEN_NOTHING = Decimals.shortest(Tie.UNSUPPORTED_CONFIDENCE);

    private final NetworkAssembly assembly;
    private final List<Element> ties = new ArrayList<>();
    private final EvidenceRows evidence;
    private final Entries sources;
    private final Entries tieTypes;
    private final MapHead head;

    MapSheets(NetworkAssembly assembly) {
        this.assembly = assembly;
        this.evidence = new EvidenceRows(assembly.problems());
        this.head = new MapHead(assembly.problems());
        this.sources = new Entries(MapHead.AT);
        this.tieTypes = new Entries(MapHead.AT);
    }

    void take(MapSheet sheet, SheetRow row) {
        row.reportStrays(assembly.problems());
        switch (sheet) {
            case ACTORS -> assembly.node(actor(row));
            case TIES -> ties.add(tie(row));
            case EVIDENCE -> evidence.take(row);
            case SOURCES -> source(row);
            case TIE_TYPES -> tieType(row);
            case MAP -> head.take(row);
        }
    }

    void finish() {
        for (Element tie : ties) {
            evidence.giveTo(tie);
            assembly.edge(tie);
        }
        evidence.report();
        assembly.frame(head.write(assembly.name(), sources, tieTypes));
    }

    private static Element actor(SheetRow row) {
        Element actor = element(row);
        actor.replace("aliases", lines -> JsonText.of(new Value.Texts(List.of(lines.split("\\R")))));
        return actor;
    }

    /** Who writes a number over the one that stands for nothing known has given it. */
    private static Element tie(SheetRow row) {
        Element tie = element(row);
        tie.rename(MapSheet.FROM, from -> Element.SOURCE);
        tie.rename(MapSheet.TO, to -> Element.TARGET);
        boolean corrected = tie.text("support").filter("none"::equals).isPresent()
                && tie.text("confidence")
                        .filter(number -> !number.equals(GIVEN_NOTHING))
                        .isPresent();
        if (corrected) {
            tie.drop("support");
        }
        return tie;
    }

    private static Element element(SheetRow row) {
        Element element = new Element(row.at());
        row.forEach((name, cell) -> element.put(name, cell.text(), cell.at()));
        return element;
    }

    private void source(SheetRow row) {
        Entries source = new Entries(row.at());
        row.forEach((name, cell) -> {
            if (!name.equals("id")) {
                source.put(name, cell);
            }
        });
        named(row, "id", source, sources);
    }

    private void tieType(SheetRow row) {
        Entries type = new Entries(row.at());
        for (String kind : List.of("access", "influence")) {
            Entries conductance = new Entries(row.at())
                    .put("forward", row.cell(kind + " forward"))
                    .put("backward", row.cell(kind + " backward"));
            if (!conductance.isEmpty()) {
                type.put(kind, conductance.node());
            }
        }
        named(row, "name", type, tieTypes);
    }

    private void named(SheetRow row, String column, Entries entry, Entries all) {
        row.cell(column)
                .ifPresentOrElse(
                        name -> all.put(name, entry.node()),
                        () -> assembly.problems()
                                .error(row.at(), "this row needs something in the column '" + column + "'"));
    }
}
