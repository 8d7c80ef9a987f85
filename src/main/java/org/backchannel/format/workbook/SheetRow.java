package org.backchannel.format.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.network.Cell;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.text.Decimals;
import org.backchannel.workbook.WorkbookCells;
import org.dhatim.fastexcel.reader.Row;

/**
 * One row of a sheet.
 *
 * @param line where it stands
 * @param header the names of the columns
 * @param texts what stands in its cells
 */
record SheetRow(int line, SheetHeader header, List<String> texts) {
    SheetRow {
        texts = List.copyOf(texts);
    }

    /** Numbers have the digits that this program writes, so that an attribute is the same text again. */
    static SheetRow of(Row row, int line, SheetHeader header) {
        if (row.getCellCount() > MapSheet.MOST_COLUMNS) {
            throw new UnreadableFile(
                    new Position(line, 1),
                    "this row has " + row.getCellCount() + " columns; " + MapSheet.MOST_COLUMNS + " are the most");
        }
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i)
                    .map(cell -> WorkbookCells.text(cell, number -> Decimals.shortest(number.doubleValue())))
                    .orElse(""));
        }
        return new SheetRow(line, header, texts);
    }

    Position at() {
        return at(0);
    }

    Position at(int column) {
        return new Position(line, column + 1);
    }

    boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /** What stands under a name, if anything does. */
    Optional<Cell> cell(String name) {
        return Optional.of(header.names().indexOf(name))
                .filter(column -> column >= 0 && column < texts.size())
                .filter(column -> !texts.get(column).isEmpty())
                .map(column -> new Cell(at(column), texts.get(column)));
    }

    /** All that stands there, by the names of the columns. */
    void forEach(BiConsumer<String, Cell> each) {
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = new Cell(at(i), texts.get(i));
            if (!cell.text().isEmpty()) {
                header.name(i).ifPresent(name -> each.accept(name, cell));
            }
        }
    }

    /** Says where something stands under no name. */
    void reportStrays(Problems problems) {
        for (int i = 0; i < texts.size(); i++) {
            if (header.name(i).isEmpty() && !texts.get(i).isBlank()) {
                problems.warning(at(i), "the first row has no name for the column of this cell; it is left out");
            }
        }
    }
}
