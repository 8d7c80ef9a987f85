package org.backchannel.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.scores.BetweennessChoice;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which measures of centrality, and of what. No option may do nothing. */
final class MeasureOptions {
    @Option(
            names = "--select",
            paramLabel = "MEASURE",
            split = ",",
            description =
                    "Compute these measures only, separated by commas: ${COMPLETION-CANDIDATES}. Default: all but "
                            + "subsetBetweenness (--from, --to), personalPagerank (--target) and those of current flow.",
            completionCandidates = MeasureNames.class)
    private List<String> selected = List.of();

    @Mixin
    private PairOptions pairs;

    @Option(
            names = "--target",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Start PageRank from these actors, separated by commas, and jump back to them: adds "
                    + "personalPagerank.")
    private List<String> targets = new ArrayList<>();

    @Mixin
    private AccuracyOptions accuracy;

    @Option(
            names = "--first",
            paramLabel = "K",
            converter = CountConverter.class,
            description = "Estimate betweenness until it is settled who the first K are, and in what order, but for "
                    + "differences below --epsilon.")
    private Integer first;

    @Option(names = "--seed", paramLabel = "N", description = "Which routes an estimate draws. Default: 1.")
    private Long seed;

    /** The pairs that were asked about. */
    PairOptions pairs() {
        return pairs;
    }

    /** Whether anything was asked for that only scores of actors have. */
    boolean areGiven() {
        return !selected.isEmpty() || !targets.isEmpty() || accuracy.areGiven() || first != null || seed != null;
    }

    /** Whether the user chose the measures. */
    boolean areSelected() {
        return !selected.isEmpty();
    }

    /** What is to be computed of a network. */
    CentralityParameters parameters(ProjectedGraph reading, int threads) {
        Set<CentralityMeasure> measures = measures();
        requireUse(measures);
        requireNeeds(measures, reading);
        StakeholderMap map = reading.map();
        List<String> start =
                new ActorNames(map).ids(targets).stream().distinct().toList();
        return new CentralityParameters(measures, betweenness(), pairs.pairs(map), start, threads);
    }

    private BetweennessChoice betweenness() {
        OptionalInt places = first == null ? OptionalInt.empty() : OptionalInt.of(first);
        BetweennessChoice choice = accuracy.choice(places, seed == null ? BetweennessChoice.DEFAULT_SEED : seed);
        if (seed != null && choice instanceof BetweennessChoice.Exact) {
            throw CommandFailure.usage("--seed says which routes an estimate draws; --budget none asks for none");
        }
        return choice;
    }

    private Set<CentralityMeasure> measures() {
        if (!selected.isEmpty()) {
            EnumSet<CentralityMeasure> measures = EnumSet.noneOf(CentralityMeasure.class);
            selected.forEach(name -> measures.add(CentralityMeasure.named(name.strip())));
            return measures;
        }
        EnumSet<CentralityMeasure> measures = EnumSet.copyOf(CentralityMeasure.STANDARD);
        if (pairs.areGiven()) {
            measures.add(CentralityMeasure.SUBSET_BETWEENNESS);
        }
        if (!targets.isEmpty()) {
            measures.add(CentralityMeasure.PERSONAL_PAGERANK);
        }
        return measures;
    }

    private void requireUse(Set<CentralityMeasure> measures) {
        requireUse(pairs.areGiven(), "--from and --to are", CentralityMeasure.SUBSET_BETWEENNESS, measures);
        requireUse(!targets.isEmpty(), "--target is", CentralityMeasure.PERSONAL_PAGERANK, measures);
        requireUse(
                accuracy.areGiven() || first != null || seed != null,
                "--epsilon, --delta, --budget, --first and --seed are",
                CentralityMeasure.BETWEENNESS,
                measures);
    }

    private static void requireUse(
            boolean given, String options, CentralityMeasure measure, Set<CentralityMeasure> measures) {
        if (given && !measures.contains(measure)) {
            throw CommandFailure.usage(options + " for " + measure.key() + ", which --select does not ask for");
        }
    }

    private void requireNeeds(Set<CentralityMeasure> measures, ProjectedGraph reading) {
        if (measures.contains(CentralityMeasure.SUBSET_BETWEENNESS) && !pairs.areGiven()) {
            throw CommandFailure.usage(
                    "subsetBetweenness needs to know between whom: --from or --from-side, --to or --to-side");
        }
        if (measures.contains(CentralityMeasure.PERSONAL_PAGERANK) && targets.isEmpty()) {
            throw CommandFailure.usage("personalPagerank needs to know from whom it starts: --target");
        }
        boolean flow = Stream.of(CentralityMeasure.CURRENT_FLOW_BETWEENNESS, CentralityMeasure.CURRENT_FLOW_CLOSENESS)
                .anyMatch(measures::contains);
        if (flow && !reading.projection().undirected()) {
            throw CommandFailure.usage("current flows both ways along a tie: currentFlowBetweenness and "
                    + "currentFlowCloseness need --undirected");
        }
    }

    /** What --select takes. */
    static final class MeasureNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CentralityMeasure.SELECTABLE.stream()
                    .map(CentralityMeasure::key)
                    .iterator();
        }
    }
}
