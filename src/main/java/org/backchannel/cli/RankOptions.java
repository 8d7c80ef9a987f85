package org.backchannel.cli;

import java.util.List;
import java.util.Optional;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;
import picocli.CommandLine.Option;

/** Whether, and how, a ranking is asked how sure it is. */
final class RankOptions {
    @Option(
            names = "--worlds",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "Ask how sure the ranking is: rank everybody in each of N states of what may be true, and say where "
                            + "each stands. By the measure that actors are listed by, or those of --select.")
    private Integer worlds;

    @Option(names = "--world-seed", paramLabel = "N", description = "Seed of those states. Default: 1.")
    private Long seed;

    @Option(
            names = "--against",
            paramLabel = "ACTOR",
            description = "With --worlds: how likely each actor ranks above this one, and beside it.")
    private String against;

    /** Whether it is. */
    boolean areAsked() {
        if (worlds == null && (seed != null || against != null)) {
            throw CommandFailure.usage(
                    "--against and --world-seed are about how sure a ranking is; ask for it: --worlds 1000");
        }
        return worlds != null;
    }

    /** What is asked of a ranking by these measures. */
    RankIntervalsParameters parameters(ProjectedGraph reading, List<String> measures, int threads) {
        if (reading.edgeList().isPresent()) {
            throw CommandFailure.usage(
                    "--worlds draws what may be true, and the arcs of an edge list rest on no evidence");
        }
        Optional<String> other = Optional.ofNullable(against)
                .map(name -> new ActorNames(reading.map()).actor(name))
                .map(Actor::id);
        return new RankIntervalsParameters(
                measures, worlds, seed == null ? WorldsParameters.DEFAULT_SEED : seed, other, threads);
    }
}
