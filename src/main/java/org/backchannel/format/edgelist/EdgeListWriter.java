package org.backchannel.format.edgelist;

import java.io.IOException;
import java.util.List;
import org.backchannel.format.csv.CsvTable;
import org.backchannel.format.network.Network;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/** Writes edge lists: the ids of two actors and the strength of the tie between them, a row for each tie. */
public final class EdgeListWriter {
    private EdgeListWriter() {}

    /** With tabs between, and what the columns are in a comment. */
    public static void writeTabs(Network network, Appendable out) throws IOException {
        out.append("# from\tto\tstrength\n");
        for (Tie tie : network.ties()) {
            out.append(tie.from())
                    .append('\t')
                    .append(tie.to())
                    .append('\t')
                    .append(Decimals.shortest(tie.strength()))
                    .append('\n');
        }
    }

    /** As CSV with a header. */
    public static void writeCsv(Network network, Appendable out) throws IOException {
        CsvTable.write(out, table -> {
            table.row(List.of("from", "to", "strength"));
            network.ties().forEach(tie -> table.row(List.of(tie.from(), tie.to(), Decimals.shortest(tie.strength()))));
        });
    }
}
