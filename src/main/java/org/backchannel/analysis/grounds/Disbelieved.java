package org.backchannel.analysis.grounds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final DoorQuestion before;
    private final WorldsParameters worlds;

    Disbelieved(ProjectedGraph reading, GroundsParameters parameters, Progress progress) {
        this.reading = reading;
        this.parameters = parameters;
        this.progress = progress;
        before = without(Set.of());
        worlds = inOneMode();
    }

    private Disbelieved(Disbelieved other, long worlds, Progress progress) {
        reading = other.reading;
        parameters = other.parameters;
        this.progress = progress;
        before = other.before;
        this.worlds = other.worlds.withWorlds(worlds);
    }

    /** In so many worlds. */
    Disbelieved in(long newWorlds, Progress heard) {
        return new Disbelieved(this, newWorlds, heard);
    }

    private DoorQuestion without(Set<String> sources) {
        return DoorQuestion.of(
                UncertainReading.disbelieving(reading, parameters.sample().passesOn(), sources, progress), parameters);
    }

    /** Exact on every side if it is with all sources, for without some fewer draws matter. */
    private WorldsParameters inOneMode() {
        WorldsParameters asked = parameters.sample().in(parameters.mode());
        if (parameters.mode() != Mode.AUTO) {
            return asked;
        }
        boolean exact = Worlds.drawsThatMatter(before.ways(), progress) <= Worlds.MOST_DRAWS;
        return asked.in(exact ? Mode.EXACT : Mode.SAMPLED);
    }

    /** As things are. */
    WorldsResult asThingsAre() {
        return of(before.ways());
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
        ComparedWorldsResult result =
                ComparedWorlds.of(before.ways(), without(sources).ways(), worlds, progress);
        requireAll(result.interrupted());
        return result;
    }

    /** Where to ask next. */
    List<TieValue> tieValues(EvidenceWorldsResult states) {
        return new TieValues(before.uncertain(), before.doors(), gone -> before.doors(tie -> tie != gone), states)
                .values();
    }

    /** What may be true. */
    EvidenceWorldsResult states() {
        int affordable =
                STRAND_STATES / Math.max(1, before.uncertain().graph().strands().count());
        return EvidenceWorlds.of(
                before.ways(),
                new EvidenceWorldsParameters(
                        Math.max(FEWEST_STATES, Math.min(MOST_STATES, affordable)),
                        parameters.sample().seed(),
                        parameters.sample().threads()),
                progress);
    }

    /** Without them. */
    WorldsResult alone(Set<String> sources) {
        return of(without(sources).ways());
    }

    /** Those that a tie rests on that is on some way, by what the worlds as things are have found. */
    SortedSet<String> thatMatter(WorldsResult asThingsAre) {
        Set<Integer> draws = new HashSet<>();
        asThingsAre.splits().forEach(split -> draws.add(split.draw()));
        // One that is certainly sound has no draw that could be found to matter.
        draws.add(UncertainGraph.ALWAYS);
        SortedSet<String> sources = new TreeSet<>(before.uncertain().sources().keySet());
        sources.removeIf(id -> !draws.contains(before.uncertain().sources().get(id)));
        return sources;
    }

    /** Who comes first where these sources are not believed, by what the worlds without them say. */
    FirstDoor first(Set<String> sources, WorldsResult result) {
        return without(sources).first(result.criticality());
    }

    /** The same by a comparison. */
    FirstDoor first(Set<String> sources, ComparedWorldsResult result) {
        return without(sources)
                .first(result.criticality().stream()
                        .map(ComparedWorldsResult.Compared::after)
                        .toList());
    }

    /** By how much those who come first as things are lead the other doors without these sources; below 0 where one leads. */
    double lead(FirstDoor first, Set<String> sources) {
        return without(sources).lead(first, alone(sources).criticality());
    }
}
