package org.backchannel.format.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.yaml.MapAssembly;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Tie;
import org.backchannel.text.FreeNames;

/** Makes entries of ties of the edges of a file. */
final class TieEntries {
    private static final String ID_PREFIX = "tie:";

    /** What is longer than any date with its time: it is cut before expressions go over it again and again. */
    private static final int LONGEST_MOMENT = 100;

    private static final Set<String> NO_ATTRIBUTES = Set.of(
            Element.ID,
            Element.SOURCE,
            Element.TARGET,
            Element.DIRECTED,
            Element.WEIGHT,
            Element.LABEL,
            Element.KIND,
            Element.START,
            Element.END,
            "tieType",
            "interaction",
            "type",
            "relationship",
            "relation",
            "strength",
            "confidence",
            "support",
            "since",
            "until",
            "valence",
            "length",
            "evidence",
            "name",
            "key");

    private final Problems problems;
    private final Ids ids;
    private final TieTypes types;
    private final Weights weights;
    private final Attributes attributes;
    private final FreeNames used = new FreeNames("-");
    private Optional<Position> firstSelfTie = Optional.empty();
    private Optional<Position> firstUnsupported = Optional.empty();
    private int selfTies;
    private int unsupported;

    TieEntries(Problems problems, Ids ids, TieTypes types, Weights weights, Attributes attributes) {
        this.problems = problems;
        this.ids = ids;
        this.types = types;
        this.weights = weights;
        this.attributes = attributes;
    }

    void add(Element edge, MapAssembly assembly) {
        Cell from = end(edge, Element.SOURCE);
        Cell to = end(edge, Element.TARGET);
        if (from.text().equals(to.text())) {
            selfTies++;
            firstSelfTie = firstSelfTie.or(() -> Optional.of(edge.at()));
        } else if (isDenied(edge)) {
            problems.warning(edge.at(), "an edge of confidence 0 is no tie; it is left out");
        } else {
            assembly.tie(entry(edge, from, to));
        }
    }

    private static boolean isDenied(Element edge) {
        return edge.cell("evidence").isEmpty()
                && edge.evidence().isEmpty()
                && edge.cell("confidence")
                        .filter(cell -> cell.text().equals("0") || cell.text().equals("0.0"))
                        .isPresent();
    }

    private Cell end(Element edge, String key) {
        Cell cell = edge.cell(key).orElseThrow();
        return new Cell(cell.at(), ids.of(cell.text()));
    }

    private YamlNode entry(Element edge, Cell from, Cell to) {
        Cell type = types.of(edge);
        Entries entry = new Entries(edge.at()).put("from", from).put("to", to).put("type", type);
        id(edge, from, type, to).ifPresent(cell -> entry.put("id", cell));
        weights.of(edge, entry);
        support(edge, entry);
        date(edge, "since", Element.START, entry);
        date(edge, "until", Element.END, entry);
        entry.put("valence", edge.cell("valence"));
        Entries rest = new Entries(edge.at());
        for (Map.Entry<String, Cell> cell : edge.cells().entrySet()) {
            boolean isLook =
                    cell.getKey().equals("color") && cell.getValue().text().startsWith("#");
            if (!NO_ATTRIBUTES.contains(cell.getKey()) && !isLook) {
                attributes.put(cell.getKey(), cell.getValue(), rest);
            }
        }
        edge.cell(Element.LABEL)
                .filter(label -> !type.text().equals(label.text()))
                .filter(label -> edge.cell("tieType").isEmpty())
                .ifPresent(label -> attributes.put(Element.LABEL, label, rest));
        if (!rest.isEmpty()) {
            entry.put("attributes", rest.node());
        }
        return entry.node();
    }

    /** The id that an edge has or, if it cannot be one, something like it; none where the usual one will do. */
    private Optional<Cell> id(Element edge, Cell from, Cell type, Cell to) {
        String usual = Tie.defaultId(from.text(), type.text(), to.text());
        Optional<Cell> given = edge.cell(Element.ID)
                .map(cell -> cell.text().startsWith(ID_PREFIX)
                        ? new Cell(cell.at(), cell.text().substring(ID_PREFIX.length()))
                        : cell);
        if (given.map(Cell::text).filter(Ids::isId).isPresent()) {
            used.reserve(given.get().text());
            return given.filter(cell -> !cell.text().equals(usual));
        }
        String wanted = given.map(cell -> Ids.plain(cell.text(), usual)).orElse(usual);
        return Optional.of(new Cell(edge.at(), used.take(wanted)))
                .filter(cell -> !cell.text().equals(usual));
    }

    private void support(Element edge, Entries entry) {
        Optional<Support> support = edge.cell("support").flatMap(cell -> Support.ofWord(cell.text()));
        Optional<YamlNode> evidence = edge.evidence();
        Optional<Cell> confidence = edge.cell("confidence");
        if (evidence.isPresent() && !support.equals(Optional.of(Support.GIVEN))) {
            entry.put("evidence", evidence.get());
        } else if (confidence.isPresent() && !support.equals(Optional.of(Support.NONE))) {
            entry.put("confidence", confidence);
        } else if (support.isEmpty()) {
            unsupported++;
            firstUnsupported = firstUnsupported.or(() -> Optional.of(edge.at()));
            entry.put("confidence", new Cell(edge.at(), "1"));
        }
    }

    /** The date as the map has it, or else the day on which an edge begins or ends. */
    private void date(Element edge, String key, String otherwise, Entries entry) {
        if (edge.cell(key).isPresent()) {
            entry.put(key, edge.cell(key));
            return;
        }
        edge.cell(otherwise).ifPresent(cell -> {
            String day = day(cell.text());
            if (CalendarDate.parse(day).isPresent()) {
                entry.put(key, new Cell(cell.at(), day));
            } else {
                problems.warning(
                        cell.at(), "'" + otherwise + "' is no year, month or day of a calendar; it is left out");
            }
        });
    }

    /** A time without its hours, a year without the fraction that programs put behind numbers. */
    private static String day(String moment) {
        String date = moment.substring(0, Math.min(moment.length(), LONGEST_MOMENT));
        return date.replaceFirst("T.*$", "").replaceFirst("\\.0+$", "");
    }

    /** Says once what holds for many ties. */
    void report() {
        firstSelfTie.ifPresent(at -> problems.warning(
                at,
                selfTies == 1
                        ? "an edge leads from a node to itself; it is left out"
                        : selfTies + " edges lead from a node to itself, the first here; they are left out"));
        firstUnsupported.ifPresent(
                at -> problems.warning(
                        at,
                        (unsupported == 1 ? "an edge says" : unsupported + " edges, the first here, say")
                                + " nothing of how sure it is that the tie exists; it is taken for certain, as in an edge list"));
    }
}
