package org.backchannel.analysis.grounds;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.analysis.Chance;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.projection.UncertainReading;

/**
 * Who opens the door to one target, in one reading of a map.
 *
 * @param uncertain the reading
 * @param ways how the origins reach the target in it
 */
public record DoorQuestion(UncertainReading uncertain, WaysQuestion ways) {
    /** As asked of a reading. */
    public static DoorQuestion of(UncertainReading uncertain, GroundsParameters parameters) {
        int[] origins = parameters.origins().stream()
                .mapToInt(uncertain.reading()::node)
                .toArray();
        int[] target = {uncertain.reading().node(parameters.target())};
        return new DoorQuestion(uncertain, new WaysQuestion(uncertain.graph(), origins, target, parameters.maxHops()));
    }

    /** Who comes first, by what is lost without each node. */
    public FirstDoor first(List<Estimate> criticality) {
        return FirstDoor.of(doors(), uncertain.reading()::actor, node -> Chance.of(criticality.get(node)));
    }

    /** By how much some doors lead the others; below 0 where one of the others leads. */
    public double lead(FirstDoor some, List<Estimate> criticality) {
        return most(some, true, criticality) - most(some, false, criticality);
    }

    private double most(FirstDoor some, boolean among, List<Estimate> criticality) {
        List<String> ids = some.ids();
        return IntStream.of(doors())
                .filter(node -> ids.contains(uncertain.reading().actor(node).id()) == among)
                .mapToDouble(node -> criticality.get(node).value())
                .max()
                .orElse(0);
    }

    /** Whoever has a tie of their own to the target that may exist, rising. */
    int[] doors() {
        return doors(tie -> true);
    }

    /** The same, of the ties that count. */
    int[] doors(IntPredicate counts) {
        UncertainGraph graph = uncertain.graph();
        UncertainGraph.Strands strands = graph.strands();
        return IntStream.range(0, strands.count())
                .filter(strand -> ways.isTarget(strands.heads()[strand]) && graph.mayExist(strands.ties()[strand]))
                .filter(strand -> counts.test(strands.ties()[strand]))
                .map(strand -> strands.tails()[strand])
                .distinct()
                .sorted()
                .toArray();
    }
}
