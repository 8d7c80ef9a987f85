package org.backchannel.analysis.grounds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.ComparedWorlds;
import org.backchannel.algo.uncertainty.ComparedWorldsResult;
import org.backchannel.algo.uncertainty.EvidenceWorlds;
import org.backchannel.algo.uncertainty.EvidenceWorldsParameters;
import org.backchannel.algo.uncertainty.EvidenceWorldsResult;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/** The same worlds with some sources taken as unsound. */
final class Disbelieved {
    /** States times strands, with 640 draws of carriage each, that take about a second; and within what bounds. */
    private static final int STRAND_STATES = 100_000;

    private static final int FEWEST_STATES = 100;
    private static final int MOST_STATES = 500;

    private final ProjectedGraph reading;
    private final GroundsParameters parameters;
    private final Progress progress;
    private final int[] origins;
    private final int target;
    private final UncertainReading asItIs;
    private final WaysQuestion before;
    private final WorldsParameters worlds;

    Disbelieved(ProjectedGraph reading, GroundsParameters parameters, Progress progress) {
        this.reading = reading;
        this.parameters = parameters;
        this.progress = progress;
        origins = parameters.origins().stream().mapToInt(reading::node).toArray();
        target = reading.node(parameters.target());
        asItIs = UncertainReading.of(reading, parameters.sample().passesOn());
        before = question(asItIs);
        worlds = inOneMode();
    }

    private WaysQuestion question(UncertainReading uncertain) {
        return new WaysQuestion(uncertain.graph(), origins, new int[] {target}, parameters.maxHops());
    }

    private WaysQuestion without(Set<String> sources) {
        return question(
                UncertainReading.disbelieving(reading, parameters.sample().passesOn(), sources));
    }

    /** Exact on every side if it is with all sources, for without some fewer draws matter. */
    private WorldsParameters inOneMode() {
        WorldsParameters asked = parameters.sample().in(parameters.mode());
        if (parameters.mode() != Mode.AUTO) {
            return asked;
        }
        boolean exact = Worlds.drawsThatMatter(before, progress) <= Worlds.MOST_DRAWS;
        return asked.in(exact ? Mode.EXACT : Mode.SAMPLED);
    }

    /** As things are. */
    WorldsResult asThingsAre() {
        return of(before);
    }

    /** Of fewer worlds than the others no answer can be set beside theirs. */
    private WorldsResult of(WaysQuestion question) {
        WorldsResult result = Worlds.of(question, worlds, progress);
        requireAll(result.interrupted());
        return result;
    }

    private static void requireAll(boolean interrupted) {
        if (interrupted) {
            throw new CancelledException();
        }
    }

    /** With these sources, and without them. */
    ComparedWorldsResult compared(Set<String> sources) {
        ComparedWorldsResult result = ComparedWorlds.of(before, without(sources), worlds, progress);
        requireAll(result.interrupted());
        return result;
    }

    /** Where to ask next. */
    List<TieValue> tieValues(EvidenceWorldsResult states) {
        UncertainGraph graph = asItIs.graph();
        return new TieValues(asItIs, doors(graph), gone -> doors(graph, tie -> tie != gone), states).values();
    }

    /** What may be true. */
    EvidenceWorldsResult states() {
        int affordable = STRAND_STATES / Math.max(1, asItIs.graph().strands().count());
        return EvidenceWorlds.of(
                before,
                new EvidenceWorldsParameters(
                        Math.max(FEWEST_STATES, Math.min(MOST_STATES, affordable)),
                        parameters.sample().seed(),
                        parameters.sample().threads()),
                progress);
    }

    /** Without them. */
    WorldsResult alone(Set<String> sources) {
        return of(without(sources));
    }

    /** Those that a tie rests on that is on some way, by what the worlds as things are have found. */
    SortedSet<String> thatMatter(WorldsResult asThingsAre) {
        Set<Integer> draws = new HashSet<>();
        asThingsAre.splits().forEach(split -> draws.add(split.draw()));
        // One that is certainly sound has no draw that could be found to matter.
        draws.add(UncertainGraph.ALWAYS);
        SortedSet<String> sources = new TreeSet<>(asItIs.sources().keySet());
        sources.removeIf(id -> !draws.contains(asItIs.sources().get(id)));
        return sources;
    }

    /** Who comes first where these sources are not believed, by what the worlds without them say. */
    FirstDoor first(Set<String> sources, WorldsResult result) {
        return first(sources, node -> Chance.of(result.criticality().get(node)));
    }

    /** The same by a comparison. */
    FirstDoor first(Set<String> sources, ComparedWorldsResult result) {
        return first(sources, node -> Chance.of(result.criticality().get(node).after()));
    }

    private FirstDoor first(Set<String> sources, IntFunction<Chance> criticality) {
        return FirstDoor.of(doors(without(sources).graph()), reading::actor, criticality);
    }

    /** Whoever has a tie of their own to the target that may exist, rising. */
    private int[] doors(UncertainGraph graph) {
        return doors(graph, tie -> true);
    }

    private int[] doors(UncertainGraph graph, IntPredicate counts) {
        UncertainGraph.Strands strands = graph.strands();
        return IntStream.range(0, strands.count())
                .filter(strand -> strands.heads()[strand] == target && graph.mayExist(strands.ties()[strand]))
                .filter(strand -> counts.test(strands.ties()[strand]))
                .map(strand -> strands.tails()[strand])
                .distinct()
                .sorted()
                .toArray();
    }

    /** By how much those who come first as things are lead the other doors without these sources; below 0 where one leads. */
    double lead(FirstDoor first, Set<String> sources) {
        WorldsResult result = alone(sources);
        int[] doors = doors(without(sources).graph());
        return most(doors, first, true, result) - most(doors, first, false, result);
    }

    private double most(int[] doors, FirstDoor first, boolean among, WorldsResult result) {
        return IntStream.of(doors)
                .filter(node -> first.actors().contains(reading.actor(node)) == among)
                .mapToDouble(node -> result.criticality().get(node).value())
                .max()
                .orElse(0);
    }
}
