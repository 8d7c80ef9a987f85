package org.backchannel.format.network;

import java.util.List;
import java.util.Optional;
import org.backchannel.format.Problems;
import org.backchannel.model.WeightMeaning;
import org.backchannel.text.Decimals;

/**
 * What the weights of a file's edges say. A strength of its own settles it; else somebody must have said what weights
 * mean, unless all of them are 1 and so say nothing.
 */
final class Weights {
    private final Problems problems;
    private final Optional<WeightMeaning> meaning;
    private final double largest;
    private boolean asked;

    Weights(Problems problems, Optional<WeightMeaning> meaning, List<Element> edges) {
        this.problems = problems;
        this.meaning = meaning;
        this.largest = edges.stream()
                .flatMap(edge -> edge.cell(Element.WEIGHT).stream())
                .mapToDouble(cell -> number(cell.text()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }

    /** Adds the strength of an edge to its entry, and its length. */
    void of(Element edge, Entries entry) {
        Optional<Cell> strength = edge.cell("strength");
        Optional<Cell> weight = edge.cell(Element.WEIGHT).filter(cell -> strength.isEmpty());
        entry.put("strength", strength);
        if (weight.isPresent() && meaning.isPresent()) {
            weighted(weight.get(), meaning.get(), entry);
        } else if (weight.isPresent() && number(weight.get().text()) != 1 && !asked) {
            asked = true;
            problems.error(
                    weight.get().at(),
                    "edges have weights: say what they mean with --weights strength (how likely a tie carries, up to 1),"
                            + " count (how often) or length (how far); where a command has no --weights, convert the"
                            + " file first");
        }
        if (meaning.filter(WeightMeaning.LENGTH::equals).isEmpty() || weight.isEmpty()) {
            entry.put("length", edge.cell("length"));
        }
    }

    private void weighted(Cell cell, WeightMeaning means, Entries entry) {
        double weight = number(cell.text());
        if (!means.allows(weight)) {
            String shown = cell.text().length() > 40 ? cell.text().substring(0, 40) + "…" : cell.text();
            problems.error(cell.at(), means.rule() + "; this is '" + shown + "'");
        } else if (means == WeightMeaning.LENGTH) {
            entry.put("length", new Cell(cell.at(), Decimals.shortest(weight)));
        } else {
            double strength = means == WeightMeaning.COUNT ? weight / largest : weight;
            entry.put("strength", new Cell(cell.at(), Decimals.shortest(strength)));
        }
    }

    private static double number(String text) {
        try {
            return text.length() > 100 || text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))
                    ? Double.NaN
                    : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
