package org.backchannel.format.edgelist;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.GraphReader;
import org.backchannel.format.Position;
import org.backchannel.format.Reading;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.model.ArcList;
import org.backchannel.model.WeightMeaning;
import org.backchannel.text.Decimals;

/** Reads an edge list as a map, in which every name is an actor and every arc a tie; parallel arcs are one. */
public final class EdgeListMapReader implements GraphReader {
    private final Optional<WeightMeaning> weights;

    /** With what somebody said that weights mean. */
    public EdgeListMapReader(Optional<WeightMeaning> weights) {
        this.weights = weights;
    }

    @Override
    public Reading read(String file, InputStream bytes) throws IOException {
        ArcList arcs;
        try {
            arcs = EdgeListReader.read(file, bytes, weights, EdgeListLimits.STANDARD);
        } catch (BadGraphFileException e) {
            return new Reading.Refused(e.problems(), e.problemCount());
        }
        return NetworkGraphReader.reading(file, weights, assembly -> handOver(arcs, assembly));
    }

    private static void handOver(ArcList arcs, NetworkAssembly assembly) {
        arcs.actors().forEach(name -> assembly.node(new Element(Position.START).put(Element.ID, name)));
        for (int arc = 0; arc < arcs.arcCount(); arc++) {
            Element edge = new Element(Position.START)
                    .put(Element.SOURCE, arcs.actors().get(arcs.tails()[arc]))
                    .put(Element.TARGET, arcs.actors().get(arcs.heads()[arc]));
            if (arcs.meaning().isPresent()) {
                edge.put(Element.WEIGHT, Decimals.shortest(arcs.weights()[arc]));
            }
            assembly.edge(edge);
        }
    }
}
