package org.backchannel.procedure;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backchannel.store.RowPacker;
import org.neo4j.graphdb.Node;
import org.neo4j.procedure.Description;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/** What Backchannel's own commands read graphs by, where the server has it. */
public final class RowsProcedure {
    /**
     * Some rows.
     *
     * @param rows packed as {@link RowPacker} says
     */
    public record Row(byte[] rows) {}

    /** The rows of a graph. */
    @Procedure(name = RowPacker.PROCEDURE, mode = Mode.READ)
    @Description("For Backchannel's own commands: a loaded graph in few bytes. Ask Cypher, or the other procedures.")
    public Stream<Row> rows(
            @Name(value = "graph", description = "Its name.") String graph,
            @Name(value = "tieTypes", description = "TieType nodes.") List<Node> tieTypes,
            @Name(value = "sources", description = "Source nodes; their evidence comes with them.") List<Node> sources,
            @Name(value = "actors", description = "Actor nodes; the ties between them come with them.")
                    List<Node> actors) {
        Packing packing = new Packing(graph, tieTypes, sources, actors);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(packing, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(Row::new);
    }
}
