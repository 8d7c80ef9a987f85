package org.backchannel.analysis.keyplayers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.algo.brokerage.KeyPlayers;
import org.backchannel.algo.brokerage.KeyPlayersParameters;
import org.backchannel.algo.brokerage.KeyPlayersResult;
import org.backchannel.algo.centrality.GroupBetweenness;
import org.backchannel.algo.centrality.GroupBetweennessResult;
import org.backchannel.algo.centrality.GroupCloseness;
import org.backchannel.algo.centrality.GroupClosenessResult;
import org.backchannel.algo.centrality.GroupParameters;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Says which sets of actors hold a network together or reach all of it, and how a named set compares. */
public final class KeyPlayerSets {
    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final KeyPlayerSetsParameters parameters;
    private final Set<Integer> named;
    private final Progress progress;

    private KeyPlayerSets(ProjectedGraph reading, KeyPlayerSetsParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.parameters = parameters;
        this.named = parameters.named().stream().map(reading::node).collect(Collectors.toUnmodifiableSet());
        this.progress = progress;
    }

    /** How many members a set may have to be judged by a goal. */
    public static int largest(ProjectedGraph reading, SetGoal goal) {
        return Math.max(0, reading.graph().nodeCount() - (goal.removes() ? 2 : 0));
    }

    /**
     * The best sets of a reading, and the named one.
     *
     * @throws IllegalArgumentException if the sets are larger than {@link #largest} for a goal, and none is named
     */
    public static KeyPlayerSetsResult of(
            ProjectedGraph reading, KeyPlayerSetsParameters parameters, Progress progress) {
        KeyPlayerSets sets = new KeyPlayerSets(reading, parameters, progress);
        List<BestSets> goals = parameters.goals().stream()
                .filter(goal -> sets.named.isEmpty() || parameters.size() <= largest(reading, goal))
                .map(sets::best)
                .toList();
        return new KeyPlayerSetsResult(
                reading, parameters, goals, sets.named.isEmpty() ? Optional.empty() : Optional.of(sets.named()));
    }

    private BestSets best(SetGoal goal) {
        KeyPlayersResult found = KeyPlayers.of(graph, question(goal), progress);
        OptionalDouble score = named.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(KeyPlayers.score(graph, goal.kernel(), parameters.hops(), named));
        return new BestSets(
                goal,
                found.score(),
                found.without(),
                found.sets().stream()
                        .map(set -> set.stream().map(reading::actor).toList())
                        .toList(),
                found.ties(),
                search(found.search()),
                score);
    }

    private KeyPlayersParameters question(SetGoal goal) {
        return new KeyPlayersParameters(
                goal.kernel(),
                parameters.size(),
                parameters.hops(),
                KeyPlayersParameters.STANDARD_STEPS,
                parameters.threads());
    }

    private BestSets.Search search(KeyPlayersResult.Search search) {
        if (search instanceof KeyPlayersResult.Greedy greedy) {
            return new BestSets.Search(false, greedy.sets(), greedy.candidates(), greedy.swaps());
        }
        return new BestSets.Search(true, search.sets(), graph.nodeCount(), 0);
    }

    private NamedSet named() {
        GroupParameters group = new GroupParameters(List.copyOf(named), parameters.threads());
        GroupBetweennessResult betweenness = GroupBetweenness.of(graph, group, progress);
        GroupClosenessResult closeness = GroupCloseness.of(graph, group, reading.costPerUnit(), progress);
        return new NamedSet(
                group.group().stream().map(reading::actor).toList(),
                betweenness.score(),
                betweenness.pairs(),
                closeness.in(),
                closeness.out(),
                closeness.reachedBy(),
                closeness.reaches(),
                graph.nodeCount() - named.size());
    }
}
