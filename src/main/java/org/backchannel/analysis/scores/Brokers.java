package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backchannel.algo.brokerage.Bridge;
import org.backchannel.algo.brokerage.Bridges;
import org.backchannel.algo.brokerage.CutActor;
import org.backchannel.algo.brokerage.CutActors;
import org.backchannel.algo.brokerage.CutActorsResult;
import org.backchannel.algo.brokerage.Piece;
import org.backchannel.algo.brokerage.SoleDoors;
import org.backchannel.algo.brokerage.SoleDoorsParameters;
import org.backchannel.algo.brokerage.StructuralHoles;
import org.backchannel.algo.brokerage.StructuralHolesResult;
import org.backchannel.graph.CsrGraph;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Who stands between: structural holes, cut actors and bridges, sole doors, roles between sides. */
public final class Brokers {
    /** How many cut actors and bridges are listed with what they cut off: on a path of n actors all would be n². */
    private static final int LISTED = 100;

    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final Progress progress;

    private Brokers(ProjectedGraph reading, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.progress = progress;
    }

    /** Computes all of them for every actor. */
    public static BrokersResult of(ProjectedGraph reading, BrokersParameters parameters, Progress progress) {
        return new Brokers(reading, progress).compute(parameters);
    }

    private BrokersResult compute(BrokersParameters parameters) {
        CutActorsResult cuts = CutActors.of(graph, progress);
        Roles roles = Roles.of(reading, parameters, progress);
        List<Score> scores = new ArrayList<>(scores(cuts, parameters.threads()));
        scores.addAll(roles.columns());
        return new BrokersResult(new ScoreTable(reading, scores), cutActors(cuts), bridges(), List.of(roles.note()));
    }

    private List<Score> scores(CutActorsResult cuts, int threads) {
        StructuralHolesResult holes = StructuralHoles.of(graph, progress);
        double[] soleDoors =
                SoleDoors.of(graph, new SoleDoorsParameters(threads), progress).shares();
        double[] separated = new double[graph.nodeCount()];
        cuts.actors().forEach(cut -> separated[cut.node()] = cut.separated());
        double[] isCut = Arrays.stream(separated).map(Math::signum).toArray();
        return List.of(
                new Score("constraint", "Constraint", Score.Kind.REAL, holes.constraint()),
                new Score("effectiveSize", "Effective size", Score.Kind.REAL, holes.effectiveSize()),
                new Score("efficiency", "Efficiency", Score.Kind.REAL, holes.efficiency()),
                new Score("hierarchy", "Hierarchy", Score.Kind.REAL, holes.hierarchy()),
                new Score("cutActor", "Cut actor", Score.Kind.FLAG, isCut),
                new Score("cutsOff", "Cuts off", Score.Kind.COUNT, separated),
                new Score("soleDoorShare", "Sole-door share", Score.Kind.REAL, soleDoors));
    }

    private List<BrokersResult.CutActor> cutActors(CutActorsResult cuts) {
        return cuts.actors().stream()
                .sorted(Comparator.comparingInt(CutActor::separated).reversed())
                .limit(LISTED)
                .map(cut -> new BrokersResult.CutActor(reading.actor(cut.node()), actors(cut.cutOff())))
                .toList();
    }

    private List<BrokersResult.Bridge> bridges() {
        return Bridges.of(graph, progress).bridges().stream()
                .sorted(Comparator.comparingInt(
                                (Bridge bridge) -> bridge.cutOff().size())
                        .reversed())
                .limit(LISTED)
                .map(bridge -> new BrokersResult.Bridge(
                        reading.actor(bridge.lowerEnd()),
                        reading.actor(bridge.higherEnd()),
                        actors(List.of(bridge.cutOff()))))
                .toList();
    }

    private List<Actor> actors(List<Piece> pieces) {
        List<Actor> actors = new ArrayList<>();
        for (Piece piece : pieces) {
            Arrays.stream(piece.nodes()).mapToObj(reading::actor).forEach(actors::add);
        }
        return actors;
    }
}
