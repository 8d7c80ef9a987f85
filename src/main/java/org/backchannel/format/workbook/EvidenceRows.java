package org.backchannel.format.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.Entries;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.model.Tie;

/** The items of evidence, by the ids of their ties. */
final class EvidenceRows {
    private static final List<String> KEYS = List.of("source", "credibility", "stance", "at", "says");

    private final Problems problems;
    private final Map<String, List<YamlNode>> items = new LinkedHashMap<>();
    private final Map<String, Position> firstAt = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    EvidenceRows(Problems problems) {
        this.problems = problems;
    }

    void take(SheetRow row) {
        Optional<Cell> tie = row.cell("tie");
        if (tie.isEmpty()) {
            problems.error(row.at(), "an item of evidence needs the id of its tie in the column 'tie'");
            return;
        }
        Entries item = new Entries(row.at());
        KEYS.forEach(key -> item.put(key, row.cell(key)));
        items.computeIfAbsent(tie.get().text(), id -> new ArrayList<>()).add(item.node());
        firstAt.putIfAbsent(tie.get().text(), tie.get().at());
    }

    /** Gives a tie what sources say of it. */
    void giveTo(Element tie) {
        String id = tie.text(Element.ID).orElseGet(() -> usualId(tie));
        List<YamlNode> said = items.get(id);
        if (said != null && used.add(id)) {
            tie.evidence(new YamlNode.Items(tie.at(), said));
            tie.drop("support");
        }
    }

    private static String usualId(Element tie) {
        return Tie.defaultId(
                tie.text(Element.SOURCE).orElse(""),
                tie.text("tieType").orElse(""),
                tie.text(Element.TARGET).orElse(""));
    }

    /** Says which items are of no tie. */
    void report() {
        firstAt.forEach((id, at) -> {
            if (!used.contains(id)) {
                problems.error(at, "the sheet 'Ties' has no tie with the id '" + id + "'");
            }
        });
    }
}
