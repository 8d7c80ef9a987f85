package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backchannel.algo.OrderedBlocks;
import org.backchannel.algo.uncertainty.ComparedWorldsResult.Compared;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;

/**
 * What changes between two graphs of the same nodes: reach of every origin, and criticality of every node
 * and every tie, before and after.
 *
 * <p>Draws are named, so a world is the same world on both sides, and differs only where the graphs do. A difference is
 * taken world by world and has the interval of these differences, which is narrower than those of the two sides: noise
 * that both share cancels. Both sides are asked in one mode: exactly if both can be, else from the same sample.
 *
 * <p>Time and memory: those of {@link Worlds} twice, and 64 whole numbers for each node a thread. Ties without which
 * something is lost in a world are few; those of 64 worlds are sorted, to lay the sides beside each other.
 *
 * <p>Example: a→b→t and a→c→t, each tie open with 0.5; without b, reach of a falls from 0.4375 to 0.25: by 0.1875.
 */
public final class ComparedWorlds {
    private final WorldGraph before;
    private final WorldGraph after;
    private final CommonTies ties;
    private final WorldsParameters parameters;
    private final Progress progress;
    private boolean interrupted;

    private ComparedWorlds(
            WaysQuestion before, WaysQuestion after, CommonTies ties, WorldsParameters parameters, Progress progress) {
        this.ties = ties;
        this.before = WorldGraph.of(before, progress);
        this.after = WorldGraph.of(after, progress);
        this.parameters = parameters;
        this.progress = progress;
    }

    /** Compares two sides, but for their ties. */
    public static ComparedWorldsResult of(
            WaysQuestion before, WaysQuestion after, WorldsParameters parameters, Progress progress) {
        return of(before, after, CommonTies.NONE, parameters, progress);
    }

    /**
     * Compares two sides.
     *
     * @param before a question
     * @param after the same of another graph of as many nodes
     * @param ties which ties of the two graphs are the same
     * @throws TooManyDrawsException if an exact answer is asked for that is out of reach on one side
     */
    public static ComparedWorldsResult of(
            WaysQuestion before, WaysQuestion after, CommonTies ties, WorldsParameters parameters, Progress progress) {
        if (before.graph().nodeCount() != after.graph().nodeCount()
                || !Arrays.equals(before.origins(), after.origins())
                || !Arrays.equals(before.targets(), after.targets())) {
            throw new IllegalArgumentException("two sides are the same question of graphs of the same nodes");
        }
        int draws = parameters.mode() == Mode.SAMPLED
                ? Integer.MAX_VALUE
                : Math.max(Worlds.drawsThatMatter(before, progress), Worlds.drawsThatMatter(after, progress));
        if (parameters.mode() == Mode.EXACT && draws > Worlds.MOST_DRAWS) {
            throw new TooManyDrawsException(draws, Worlds.MOST_DRAWS);
        }
        return draws <= Worlds.MOST_DRAWS
                ? exact(before, after, ties, parameters.in(Mode.EXACT), progress)
                : new ComparedWorlds(before, after, ties, parameters, progress).sampled();
    }

    private static ComparedWorldsResult exact(
            WaysQuestion before, WaysQuestion after, CommonTies ties, WorldsParameters parameters, Progress progress) {
        WorldsResult one = Worlds.of(before, parameters, progress);
        WorldsResult other = Worlds.of(after, parameters, progress);
        return new ComparedWorldsResult(
                true,
                Math.max(one.worlds(), other.worlds()),
                false,
                exactly(one.reach(), other.reach()),
                exactly(one.earlyReach(), other.earlyReach()),
                Compared.exactly(one.meanReach(), other.meanReach()),
                ComparedValues.exactly(one.criticality(), other.criticality()),
                ComparedValues.exactly(
                        one.tieCriticality().placed(ties.before(), ties.count()),
                        other.tieCriticality().placed(ties.after(), ties.count())));
    }

    private static List<Compared> exactly(List<Estimate> before, List<Estimate> after) {
        return IntStream.range(0, before.size())
                .mapToObj(place -> Compared.exactly(before.get(place), after.get(place)))
                .toList();
    }

    private ComparedWorldsResult sampled() {
        Counted total = new Counted();
        progress.begin("worlds, before and after", parameters.worlds());
        int blocks = Math.toIntExact((parameters.worlds() + Long.SIZE - 1) / Long.SIZE);
        try {
            OrderedBlocks.run(blocks, parameters.threads(), () -> new Sampling(total));
        } catch (CancelledException e) {
            if (total.before.worlds() < 2) {
                throw e;
            }
            interrupted = true;
        }
        return total.result();
    }

    /** What was counted on both sides, and how they differ. */
    private final class Counted {
        private final CountedWorlds before = counter(ComparedWorlds.this.before);
        private final CountedWorlds after = counter(ComparedWorlds.this.after);
        private final WorldChanges mean = new WorldChanges();
        private final WorldChanges[] reach = changes(ComparedWorlds.this.before.origins().length);
        private final WorldChanges[] early = changes(reach.length);
        private final WorldChanges[] lost =
                changes(ComparedWorlds.this.before.question().graph().nodeCount());
        private final WorldChanges[] tiesLost = changes(ties.count());

        void take(Counted other) {
            before.take(other.before);
            after.take(other.after);
            mean.take(other.mean);
            take(reach, other.reach);
            take(early, other.early);
            take(lost, other.lost);
            take(tiesLost, other.tiesLost);
        }

        private static void take(WorldChanges[] to, WorldChanges[] from) {
            for (int place = 0; place < to.length; place++) {
                to[place].take(from[place]);
            }
        }

        private ComparedWorldsResult result() {
            long worlds = before.worlds();
            WaysQuestion question = ComparedWorlds.this.before.question();
            return new ComparedWorldsResult(
                    false,
                    worlds,
                    interrupted,
                    compared(reach.length, before::reach, after::reach, origin -> reach[origin].mean(1, worlds)),
                    compared(
                            reach.length,
                            before::earlyReach,
                            after::earlyReach,
                            origin -> early[origin].mean(1, worlds)),
                    Compared.of(before.meanReach(), after.meanReach(), mean.mean(reach.length, worlds)),
                    new ComparedValues(
                            before.criticality(),
                            after.criticality(),
                            node -> lost[node].mean(question.originsBeside(node), worlds)),
                    new ComparedValues(
                            before.tieCriticality().placed(ties.before(), ties.count()),
                            after.tieCriticality().placed(ties.after(), ties.count()),
                            tie -> tiesLost[tie].mean(reach.length, worlds)));
        }
    }

    private static CountedWorlds counter(WorldGraph graph) {
        return new CountedWorlds(graph, Foundation.of(graph).sources().length);
    }

    private static WorldChanges[] changes(int count) {
        WorldChanges[] changes = new WorldChanges[count];
        Arrays.setAll(changes, place -> new WorldChanges());
        return changes;
    }

    private static List<Compared> compared(
            int count, IntFunction<Estimate> before, IntFunction<Estimate> after, IntFunction<Estimate> difference) {
        List<Compared> all = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            all.add(Compared.of(before.apply(place), after.apply(place), difference.apply(place)));
        }
        return all;
    }

    /** One thread's share. */
    private final class Sampling implements OrderedBlocks.Worker {
        private final Counted total;
        private final Counted own = new Counted();
        private final ComparedSide one = new ComparedSide(before, own.before, ties.before(), parameters, progress);
        private final ComparedSide other = new ComparedSide(after, own.after, ties.after(), parameters, progress);

        Sampling(Counted total) {
            this.total = total;
        }

        @Override
        public void compute(int number) {
            long which = Worlds.lanes(parameters.worlds() - (long) number * Long.SIZE);
            one.go(number, which);
            other.go(number, which);
            for (int origin = 0; origin < one.reached().length; origin++) {
                own.reach[origin].add(one.reached()[origin], other.reached()[origin]);
                own.early[origin].add(one.early()[origin], other.early()[origin]);
            }
            for (int world = 0; world < Long.SIZE; world++) {
                own.mean.add(other.connected()[world] - one.connected()[world]);
            }
            for (int place = 0; place < one.lost().length; place++) {
                if (one.lost()[place] != other.lost()[place]) {
                    own.lost[place / Long.SIZE].add(other.lost()[place] - one.lost()[place]);
                }
            }
            TieLosses.compare(one.tiesLost(), other.tiesLost(), (tie, change) -> own.tiesLost[tie].add(change));
        }

        @Override
        public void reduce(int number) {
            progress.advance(own.before.worlds());
            total.take(own);
        }
    }
}
