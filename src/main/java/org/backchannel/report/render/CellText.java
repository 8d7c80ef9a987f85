package org.backchannel.report.render;

import java.util.stream.Collectors;
import org.backchannel.report.Cell;
import org.backchannel.text.Decimals;

/** Cells as people read them: four significant digits, yes and no. */
final class CellText {
    private static final int SIGNIFICANT_DIGITS = 4;

    private CellText() {}

    static String of(Cell cell) {
        if (cell.isBlank()) {
            return "";
        } else if (cell instanceof Cell.Text text) {
            return text.text();
        } else if (cell instanceof Cell.Cited cited) {
            return Citations.after(cited.text(), cited.cites());
        } else if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.number());
        } else if (cell instanceof Cell.Real real) {
            return Decimals.significant(real.number(), SIGNIFICANT_DIGITS);
        } else if (cell instanceof Cell.Reals reals) {
            return reals.numbers().stream()
                    .map(number -> Decimals.significant(number, SIGNIFICANT_DIGITS))
                    .collect(Collectors.joining(", "));
        } else if (cell instanceof Cell.Truth truth) {
            return truth.holds() ? "yes" : "no";
        }
        return String.join(", ", ((Cell.Texts) cell).texts());
    }
}
