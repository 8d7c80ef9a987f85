package org.backchannel.algo.brokerage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;

/**
 * Key player sets: which k actors together keep a network in one piece, and which k together reach most of it? The best
 * set is seldom made of those who score best one by one: two who can stand in for each other are worth little more than
 * one.
 *
 * <p><b>Formula.</b> In a graph of n, of which m = n − k are left without the set, with d the distance in hops:
 *
 * <ul>
 *   <li>F = 1 − (ordered pairs left that reach each other) / (m (m−1)), the fragmentation without the set;
 *   <li>D_F = 1 − Σ 1/d over the same pairs / (m (m−1));
 *   <li>reach = the number of nodes within so many hops of some member, members included;
 *   <li>D_R = Σ 1/d / n over all nodes, d to the nearest member, members counting 1.
 * </ul>
 *
 * <p>All sets that score the same are reported: sums are compared as fractions where they are near.
 *
 * <p><b>Exact or not.</b> Every set is looked at while that takes no more steps than the parameters allow. Else members
 * are added one by one, the best each time (the lowest number among equals), and then exchanged, the best exchange each
 * time, until none makes the set better. Where not even all single nodes can be looked at so often, the candidates are
 * the nodes that cut off most (half of them, for fragmentation) and those of the highest degree. The result says which.
 *
 * <p><b>Direction.</b> Ways follow the arcs; a set reaches out of its arcs. Borgatti's measures are those of the
 * undirected reading.
 *
 * <p><b>Weights.</b> None: distances are hops.
 *
 * <p><b>Disconnected.</b> Who cannot be reached is infinitely far and counts 0.
 *
 * <p><b>Cost.</b> A set takes O(n + m) for reach, and O(n (n + m) / 64) for each level of distance for fragmentation; memory 36 bytes a node
 * per thread.
 *
 * <p><b>Source.</b> S. P. Borgatti, "Identifying sets of key players in a social network", Computational and
 * Mathematical Organization Theory 12 (2006).
 *
 * <p><b>Example.</b> On the undirected path 0 to 4, the best one to take away is node 2: of the 12 ordered pairs left,
 * 4 reach each other, F = 2/3; without anybody taken away it is 0. Node 2 is also nearest to all: D_R = (1 + 2 · 1 + 2 ·
 * 1/2) / 5 = 0.8.
 */
public final class KeyPlayers {
    /** A greedy search looks at this many times the set's size of single exchanges, or thereabouts. */
    private static final long ROUNDS = 4;

    /** Of 64 searches run at once, a node is in front at several distances, about so many among people. */
    private static final long LEVELS = 6;

    private final CsrGraph graph;
    private final KeyPlayersParameters parameters;
    private final Progress progress;
    private final SetSearch.Scorer scorer;

    private KeyPlayers(CsrGraph graph, KeyPlayersParameters parameters, Progress progress) {
        this.graph = graph;
        this.parameters = parameters;
        this.progress = progress;
        this.scorer = new SetSearch.Scorer(
                this::counts, parameters.goal().removes() ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    /**
     * The best sets of a size.
     *
     * @throws IllegalArgumentException if the graph has not so many nodes, or fewer than two are left without the set
     */
    public static KeyPlayersResult of(CsrGraph graph, KeyPlayersParameters parameters, Progress progress) {
        int most = graph.nodeCount() - (parameters.goal().removes() ? 2 : 0);
        if (parameters.size() > most) {
            throw new IllegalArgumentException("a set of " + parameters.size() + " key players is too large: "
                    + (parameters.goal().removes() ? "two must be left of " : "there are only ") + graph.nodeCount());
        }
        return new KeyPlayers(graph, parameters, progress).search();
    }

    /** What a given set scores, by the measure of a goal; NaN where fewer than two are left without it. */
    public static double score(CsrGraph graph, KeyPlayerGoal goal, int mostHops, Set<Integer> set) {
        int[] members = set.stream().sorted().mapToInt(Integer::intValue).toArray();
        for (int node : members) {
            if (node < 0 || node >= graph.nodeCount()) {
                throw new IllegalArgumentException(
                        "nodes are 0 to " + (graph.nodeCount() - 1) + "; the set names " + node);
            }
        }
        KeyPlayersParameters parameters = new KeyPlayersParameters(goal, Math.max(1, members.length), mostHops, 1, 1);
        KeyPlayers players = new KeyPlayers(graph, parameters, Progress.NONE);
        return players.score(players.counts(new HopSearch(graph, Progress.NONE), members), members.length);
    }

    private HopCounts counts(HopSearch search, int[] set) {
        return switch (parameters.goal()) {
            case FRAGMENT -> search.without(set, false);
            case FRAGMENT_BY_DISTANCE -> search.without(set, true);
            case REACH -> search.from(set, parameters.mostHops(), false);
            case REACH_BY_DISTANCE -> search.from(set, Integer.MAX_VALUE, true);
        };
    }

    private double score(HopCounts counts, int size) {
        double left = graph.nodeCount() - (double) size;
        return switch (parameters.goal()) {
            case FRAGMENT, FRAGMENT_BY_DISTANCE -> 1 - counts.sum() / (left * (left - 1));
            case REACH -> size + counts.sum();
            case REACH_BY_DISTANCE -> (size + counts.sum()) / graph.nodeCount();
        };
    }

    private KeyPlayersResult search() {
        SetFamily all = SetFamily.allOf(graph.nodeCount(), parameters.size());
        if (all.size() <= parameters.mostSteps() / stepsPerSet()) {
            progress.begin("key players", all.size());
            SetSearch.Best best = best(all);
            return result(best.counts(), best.sets(), best.ties(), new KeyPlayersResult.Exact(all.size()));
        }
        progress.begin("key players, greedily", 0);
        return greedy(candidates());
    }

    private long stepsPerSet() {
        long graphSize = (long) graph.nodeCount() + graph.arcCount();
        long searches = graph.nodeCount() / Long.SIZE + 1;
        return parameters.goal().removes() ? searches * LEVELS * graphSize : graphSize;
    }

    private SetSearch.Best best(SetFamily family) {
        return SetSearch.best(family, scorer, graph, parameters.threads(), progress);
    }

    private KeyPlayersResult greedy(int[] candidates) {
        int[] set = {};
        HopCounts score = null;
        long looked = 0;
        while (set.length < parameters.size()) {
            SetFamily additions = SetFamily.additions(set, candidates);
            looked += additions.size();
            SetSearch.Best best = best(additions);
            set = best.sets().get(0);
            score = best.counts();
        }
        int swaps = -1;
        int[] better = set;
        while (better != null) {
            set = better;
            swaps++;
            SetFamily exchanges = SetFamily.swaps(set, candidates);
            looked += exchanges.size();
            SetSearch.Best best = best(exchanges);
            better = null;
            if (exchanges.size() > 0 && scorer.order().compare(best.counts(), score) > 0) {
                better = best.sets().get(0);
                score = best.counts();
            }
        }
        return result(score, List.of(set), 1, new KeyPlayersResult.Greedy(looked, candidates.length, swaps));
    }

    /** All nodes, while a greedy search over them stays within the steps. */
    private int[] candidates() {
        int nodes = graph.nodeCount();
        long affordable = parameters.mostSteps() / stepsPerSet() / (ROUNDS * parameters.size());
        int count = (int) Math.min(nodes, Math.max(affordable, 2L * parameters.size() + Long.SIZE));
        if (count == nodes) {
            return IntStream.range(0, nodes).toArray();
        }
        Set<Integer> chosen = new LinkedHashSet<>();
        if (parameters.goal().removes()) {
            CutActors.of(graph, progress).actors().stream()
                    .sorted(Comparator.comparingInt(CutActor::separated).reversed())
                    .limit(count / 2)
                    .forEach(actor -> chosen.add(actor.node()));
        }
        IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.comparingInt(this::degree).reversed())
                .filter(node -> chosen.size() < count)
                .forEach(chosen::add);
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private int degree(int node) {
        return graph.outDegree(node) + (parameters.goal().removes() ? graph.inDegree(node) : 0);
    }

    private KeyPlayersResult result(HopCounts counts, List<int[]> found, long ties, KeyPlayersResult.Search search) {
        double without = parameters.goal().removes() ? score(counts(new HopSearch(graph, progress), new int[0]), 0) : 0;
        List<List<Integer>> sets =
                found.stream().map(set -> Arrays.stream(set).boxed().toList()).toList();
        return new KeyPlayersResult(score(counts, parameters.size()), without, sets, ties, search);
    }
}
