package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.backchannel.progress.Progress;

/**
 * Whom to send, so that somebody gets through?
 *
 * <p>A team gets through in a world if some member reaches the target there, so that its probability is the size of a union
 * of sets of worlds: {@code P(∪ R(o))}. Members are asked by nobody, so they need not pass on; they do stand on each
 * other's ways. The best team of k is maximum coverage, {@link UnionSearch}: exact for up to a million teams, else greedy
 * with a bound. With a probability to be met it is the smallest such set, a set cover, greedy with Wolsey's bound where
 * there are too many. Chosen on half of the worlds, reported from the other half, since the winner of many is flattered by
 * the worlds it won in.
 *
 * <p>Directed. A candidate that is cut off adds nothing, and 0 is said of what no way allows. Time: one search for 64 worlds,
 * then bit counts; memory: a bit for each candidate and world.
 *
 * <p>Example: a→t and b→t carry with 0.5 each, c→a always: {a, c} gets through with 0.5, for c goes by a; {a, b} with 0.75.
 */
public final class Teams {
    private final TeamsParameters parameters;
    private final int[] candidates;
    private final Halves halves;
    private final Progress progress;
    private final Possibility possibility;
    private final boolean[] mayGetThrough;
    private final long[][] choosing;
    private final long[][] reporting;

    private Teams(TeamsParameters parameters, Progress progress) {
        this.parameters = parameters;
        this.progress = progress;
        candidates = parameters.question().origins();
        halves = new Halves(parameters.worlds());
        possibility = Possibility.of(parameters.question());
        mayGetThrough = possibility.through();
        choosing = sets(halves.choosing());
        reporting = sets(halves.reporting());
    }

    private long[][] sets(Halves.Span span) {
        return ThroughSets.of(parameters.question(), span, parameters.seed(), parameters.threads(), progress);
    }

    /** The best teams. */
    public static TeamsResult of(TeamsParameters parameters, Progress progress) {
        Teams teams = new Teams(parameters, progress);
        return parameters.size().isPresent() ? teams.ofSize(parameters.size().getAsInt()) : teams.smallest();
    }

    private TeamsResult ofSize(int size) {
        int[] fixed = places(parameters.included());
        UnionSearch.Found found = search(fixed, -1).best(size - fixed.length);
        List<TeamsResult.Value> values = IntStream.of(places(parameters.valued()))
                .mapToObj(place -> value(place, fixed, size))
                .toList();
        return result(found, OptionalInt.empty(), values);
    }

    private TeamsResult smallest() {
        UnionSearch search = search(places(parameters.included()), -1);
        long worlds = halves.choosing().worlds();
        long goal = (long) Math.ceil(parameters.atLeast().getAsDouble() * worlds);
        int[] all = IntStream.range(0, candidates.length).toArray();
        if (UnionSearch.count(search.union(all)) < goal) {
            return result(new UnionSearch.Found(List.of(), true, 1, 0), OptionalInt.empty(), List.of());
        }
        UnionSearch.Smallest smallest = search.smallest(goal);
        return result(smallest.found(), OptionalInt.of(smallest.fewest()), List.of());
    }

    private int[] places(int[] nodes) {
        return IntStream.of(nodes)
                .map(node -> Arrays.binarySearch(candidates, node))
                .toArray();
    }

    /** Among the candidates, without one of them, or without none. */
    private UnionSearch search(int[] fixed, int without) {
        int[] free = IntStream.range(0, candidates.length)
                .filter(place -> place != without && Arrays.binarySearch(fixed, place) < 0)
                .toArray();
        return new UnionSearch(choosing, fixed, free, progress);
    }

    private TeamsResult result(UnionSearch.Found found, OptionalInt fewest, List<TeamsResult.Value> values) {
        long worlds = halves.choosing().worlds();
        return new TeamsResult(
                worlds,
                halves.reporting().worlds(),
                found.choices().stream().map(this::team).toList(),
                found.exact(),
                found.looked(),
                (double) found.atMost() / worlds,
                fewest,
                reach(IntStream.range(0, candidates.length).toArray()),
                values);
    }

    private TeamsResult.Team team(UnionSearch.Choice choice) {
        int[] members = choice.members();
        int[] nodes = IntStream.of(members).map(place -> candidates[place]).toArray();
        return new TeamsResult.Team(
                IntStream.of(nodes).boxed().toList(),
                choice.count(),
                reach(members),
                IntStream.of(members).mapToObj(place -> reach(place)).toList(),
                only(members, possibility.throughWithout(nodes)));
    }

    /** How surely somebody of these gets through. */
    private Estimate reach(int... members) {
        boolean possible = IntStream.of(members).anyMatch(place -> mayGetThrough[candidates[place]]);
        return possible ? share(union(members, -1)) : Estimate.ZERO;
    }

    /** By member: how surely it gets through alone, which takes a way that no other member stands on. */
    private List<Estimate> only(int[] members, boolean[] mayWithoutOthers) {
        long[] through = union(members, -1);
        return IntStream.of(members)
                .mapToObj(place -> mayWithoutOthers[candidates[place]]
                        ? share(beyond(through, union(members, place)))
                        : Estimate.ZERO)
                .toList();
    }

    /** The worlds reported from in which somebody of these gets through, one of them left out. */
    private long[] union(int[] members, int without) {
        long[] union = new long[halves.reporting().blocks()];
        for (int member : members) {
            for (int block = 0; member != without && block < union.length; block++) {
                union[block] |= reporting[member][block];
            }
        }
        return union;
    }

    private static long[] beyond(long[] set, long[] other) {
        long[] beyond = set.clone();
        Arrays.setAll(beyond, block -> set[block] & ~other[block]);
        return beyond;
    }

    private Estimate share(long[] set) {
        return Intervals.ofShare(UnionSearch.count(set), halves.reporting().worlds());
    }

    private TeamsResult.Value value(int place, int[] fixed, int size) {
        int[] withThem = IntStream.concat(IntStream.of(fixed), IntStream.of(place))
                .sorted()
                .distinct()
                .toArray();
        int[] withoutThem = IntStream.of(fixed).filter(other -> other != place).toArray();
        UnionSearch.Choice with =
                search(withThem, -1).best(size - withThem.length).choices().get(0);
        Optional<UnionSearch.Choice> without = candidates.length > size
                ? Optional.of(search(withoutThem, place)
                        .best(size - withoutThem.length)
                        .choices()
                        .get(0))
                : Optional.empty();
        return new TeamsResult.Value(
                candidates[place],
                team(with),
                without.map(this::team),
                difference(
                        with.members(), without.map(UnionSearch.Choice::members).orElse(new int[0])));
    }

    private Estimate difference(int[] members, int[] others) {
        long[] with = union(members, -1);
        long[] without = union(others, -1);
        WorldChanges changes = new WorldChanges();
        changes.add(without, with);
        return changes.mean(1, halves.reporting().worlds());
    }
}
