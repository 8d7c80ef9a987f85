package org.backchannel.analysis.doors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.backchannel.algo.DescendingOrder;
import org.backchannel.algo.access.OriginsToTarget;
import org.backchannel.algo.uncertainty.EvidenceWorlds;
import org.backchannel.algo.uncertainty.EvidenceWorldsParameters;
import org.backchannel.algo.uncertainty.EvidenceWorldsResult;
import org.backchannel.algo.uncertainty.OpenWays;
import org.backchannel.algo.uncertainty.PairLosses;
import org.backchannel.algo.uncertainty.Standings;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.Numbered;
import org.backchannel.analysis.WorldSample;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.model.Source;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/** What the worlds say of one question: reach of origins, criticality, use and standing of nodes, ties and pairs. */
final class WorldAnswers {
    /** Pairs are asked for among so many of the most critical, as measures.md has it. */
    static final int PAIRED = 30;

    /** Of a large graph so many of these pairs are followed: all 435 in 640 worlds of 100,000 strands took 18 s. */
    private static final int LIKELIEST = 20;

    private static final int MANY_STRANDS = 20_000;

    /** More than this no reader takes in; the greatest come first. */
    private static final int PAIRS_KEPT = 10;

    /** Pairs and ways taken are looked for in fewer worlds of a large graph: about a second's worth. */
    private static final int FEWEST_WORLDS = 640;

    private static final int MOST_PAIR_WORLDS = 2_560;
    private static final long PAIR_STRANDS = 500_000;
    private static final long WAY_STRANDS = 40_000_000;

    private final UncertainReading uncertain;
    private final WaysQuestion question;
    private final Sampling sampling;
    private final Progress progress;
    private final WorldsResult worlds;
    private final List<Double> use;
    private final Optional<EvidenceWorldsResult> states;
    private boolean interrupted;

    WorldAnswers(ProjectedGraph reading, OriginsToTarget asked, Sampling sampling, Progress progress) {
        this.uncertain = UncertainReading.of(reading, sampling.sample().passesOn(), progress);
        this.sampling = sampling;
        this.progress = progress;
        question = new WaysQuestion(uncertain.graph(), asked.origins(), new int[] {asked.target()}, sampling.maxHops());
        worlds = Worlds.of(question, sampling.worlds(), progress);
        interrupted = worlds.interrupted();
        use = sampling.maxHops().isPresent() ? List.of() : unlessStopped(this::use, List.of());
        states = unlessStopped(this::states, Optional.empty());
    }

    /** Whoever broke the work off wants what there is, and no more work. */
    private <T> T unlessStopped(Supplier<T> work, T without) {
        try {
            return interrupted ? without : work.get();
        } catch (CancelledException e) {
            interrupted = true;
            return without;
        }
    }

    /** In how many worlds of a graph of so many strands it is counted which ways are taken, at most. */
    static long mostWayWorlds(int strands) {
        return Math.max(FEWEST_WORLDS, WAY_STRANDS / Math.max(1, strands));
    }

    /** In how many worlds pairs are looked for, at most. */
    static long mostPairWorlds(int strands) {
        return Math.max(FEWEST_WORLDS, Math.min(MOST_PAIR_WORLDS, PAIR_STRANDS / Math.max(1, strands) * Long.SIZE));
    }

    private List<Double> use() {
        CsrGraph graph = uncertain.reading().graph();
        UncertainGraph.Strands strands = uncertain.graph().strands();
        long[] costs = new long[strands.count()];
        Arrays.setAll(costs, strand -> graph.costs()[graph.arc(strands.tails()[strand], strands.heads()[strand])]);
        return OpenWays.use(
                question,
                costs,
                Math.min(sampling.sample().worlds(), mostWayWorlds(strands.count())),
                sampling.sample().seed(),
                sampling.sample().threads(),
                progress);
    }

    private Optional<EvidenceWorldsResult> states() {
        int count = sampling.statesFor(uncertain.graph().strands().count());
        return count == 0
                ? Optional.empty()
                : Optional.of(EvidenceWorlds.of(
                        question,
                        new EvidenceWorldsParameters(
                                count,
                                sampling.sample().seed(),
                                sampling.sample().threads()),
                        progress));
    }

    /** By place among the origins of the question. */
    Chance reach(int origin) {
        return Chance.of(worlds.reach().get(origin));
    }

    /** The same within 3 hops. */
    Chance earlyReach(int origin) {
        return Chance.of(worlds.earlyReach().get(origin));
    }

    double criticality(int node) {
        return worlds.criticality().value(node);
    }

    /** By place among some nodes that stand among each other; whoever breaks that off has all but how they stand. */
    List<Importance> importance(int[] nodes) {
        Optional<Standings> standings =
                unlessStopped(() -> states.map(all -> all.standings(nodes, progress)), Optional.empty());
        return Numbered.upTo(
                nodes.length,
                place -> new Importance(
                        criticalityOf(nodes[place]),
                        use.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(use.get(nodes[place])),
                        standings.map(all -> Importance.Standing.of(all.of(place)))));
    }

    private Chance criticalityOf(int node) {
        return Chance.of(worlds.criticality().get(node));
    }

    /**
     * All but what is said of origins and nodes one by one.
     *
     * @param between of the nodes that stand between the most critical, {@value #PAIRED} at most
     */
    Chances chances(int[] between) {
        List<Chances.Substitutes> pairs = unlessStopped(() -> pairs(between), List.of());
        return new Chances(
                Chance.of(worlds.meanReach()),
                worlds.exact(),
                worlds.worlds(),
                worlds.draws(),
                sampling.sample().seed(),
                interrupted,
                states.map(WorldAnswers::range),
                split(),
                Numbered.upTo(worlds.criticality().size(), this::criticalityOf),
                ties(),
                pairs);
    }

    private static Chances.Range range(EvidenceWorldsResult states) {
        EvidenceWorldsResult.Range range = states.range();
        return new Chances.Range(range.low(), range.median(), range.high(), states.exact(), states.weights().length);
    }

    /** The greatest difference; of equal ones the first by id. */
    private Optional<Chances.Split> split() {
        Map<Integer, WorldsResult.Split> byDraw = new HashMap<>();
        worlds.splits().forEach(split -> byDraw.put(split.draw(), split));
        return uncertain.sources().entrySet().stream()
                .filter(source -> byDraw.containsKey(source.getValue()))
                .map(source -> split(uncertain.reading().map().source(source.getKey()), byDraw.get(source.getValue())))
                .filter(split -> split.ifSound() - split.ifUnsound() > 0)
                .max(Comparator.comparingDouble((Chances.Split split) -> split.ifSound() - split.ifUnsound())
                        .thenComparing(split -> split.source().id(), Comparator.reverseOrder()));
    }

    private static Chances.Split split(Source source, WorldsResult.Split split) {
        return new Chances.Split(source, split.ifSound(), split.ifUnsound());
    }

    /** Ties stand by id: of equally critical ones the first by id comes first. */
    private List<Chances.TieLoss> ties() {
        double[] criticality = new double[uncertain.ties().size()];
        Arrays.setAll(criticality, worlds.tieCriticality()::value);
        return new Numbered<>(
                DescendingOrder.ofPositive(criticality),
                tie -> new Chances.TieLoss(
                        uncertain.ties().get(tie),
                        Chance.of(worlds.tieCriticality().get(tie))));
    }

    /** Those for which what is lost together is more than the sample's noise. */
    private List<Chances.Substitutes> pairs(int[] between) {
        return losses(between).stream()
                .filter(pair -> pair.together().low() > 0)
                .sorted(Comparator.comparingDouble(
                                (PairLosses.Pair pair) -> -pair.together().value())
                        .thenComparingInt(pair -> Math.min(pair.first(), pair.second()))
                        .thenComparingInt(pair -> Math.max(pair.first(), pair.second())))
                .limit(PAIRS_KEPT)
                .map(this::substitutes)
                .toList();
    }

    private List<PairLosses.Pair> losses(int[] nodes) {
        int strands = uncertain.graph().strands().count();
        WorldSample sample = sampling.sample();
        long worlds = Math.min(sample.worlds(), mostPairWorlds(strands));
        return strands > MANY_STRANDS && worlds > 2 * Long.SIZE
                ? PairLosses.likeliest(question, nodes, LIKELIEST, worlds, sample.seed(), sample.threads(), progress)
                : PairLosses.of(question, nodes, worlds, sample.seed(), sample.threads(), progress);
    }

    private Chances.Substitutes substitutes(PairLosses.Pair pair) {
        ProjectedGraph reading = uncertain.reading();
        return new Chances.Substitutes(
                reading.actor(Math.min(pair.first(), pair.second())),
                reading.actor(Math.max(pair.first(), pair.second())),
                Chance.of(pair.loss()),
                Chance.of(pair.apart()),
                Chance.of(pair.together()));
    }
}
