package org.backchannel.algo.uncertainty;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.backchannel.graph.UncertainGraph;

/**
 * Worlds the plain way: one world at a time, one search from each origin for each question, everybody and every tie
 * really taken away. Enumerates all 2^d outcomes of a graph's draws, or looks at one.
 */
final class PlainWorlds {
    private final WaysQuestion question;
    private final UncertainGraph graph;
    private final int nodes;

    /** By draw: its outcome in the world at hand. */
    private final boolean[] outcome;

    PlainWorlds(WaysQuestion question) {
        this.question = question;
        this.graph = question.graph();
        this.nodes = graph.nodeCount();
        this.outcome = new boolean[graph.draws().count()];
    }

    /** Sums over worlds, each weighed: by origin, by node, by tie. */
    static final class Sums {
        final double[] reach;
        final double[] early;
        final double[] lost;
        final double[] tieLost;
        double connected;

        Sums(WaysQuestion question) {
            reach = new double[question.origins().length];
            early = new double[reach.length];
            lost = new double[question.graph().nodeCount()];
            tieLost = new double[question.graph().ties().count()];
        }
    }

    /** All outcomes, each weighed by its probability. */
    static Sums enumerated(WaysQuestion question) {
        PlainWorlds plain = new PlainWorlds(question);
        Sums sums = new Sums(question);
        plain.enumerate(0, 1, sums);
        return sums;
    }

    private void enumerate(int draw, double weight, Sums sums) {
        if (weight == 0) {
            return;
        }
        if (draw == outcome.length) {
            add(weight, sums);
            return;
        }
        double probability = graph.draws().probabilities()[draw];
        outcome[draw] = true;
        enumerate(draw + 1, weight * probability, sums);
        outcome[draw] = false;
        enumerate(draw + 1, weight * (1 - probability), sums);
    }

    /** The first so many sampled worlds, each counted once. */
    static Sums sampled(WaysQuestion question, long seed, long worlds) {
        PlainWorlds plain = new PlainWorlds(question);
        Sums sums = new Sums(question);
        UncertainGraph.Draws all = question.graph().draws();
        SampledDraws draws = new SampledDraws(all.probabilities(), all.names(), seed);
        for (long world = 0; world < worlds; world++) {
            draws.turnTo(world / Long.SIZE);
            long lane = world % Long.SIZE;
            plain.look(draw -> draws.of((int) draw) >>> lane & 1);
            plain.add(1, sums);
        }
        return sums;
    }

    /** By world from one on and below another, and by origin: whether it reaches the target. */
    static boolean[][] reaching(WaysQuestion question, long seed, long from, long below) {
        PlainWorlds plain = new PlainWorlds(question);
        UncertainGraph.Draws all = question.graph().draws();
        SampledDraws draws = new SampledDraws(all.probabilities(), all.names(), seed);
        boolean[][] reaching = new boolean[(int) (below - from)][question.origins().length];
        for (long world = from; world < below; world++) {
            draws.turnTo(world / Long.SIZE);
            long lane = world % Long.SIZE;
            plain.look(draw -> draws.of((int) draw) >>> lane & 1);
            for (int place = 0; place < question.origins().length; place++) {
                reaching[(int) (world - from)][place] = plain.reaches(
                        question.origins()[place], -1, -1, question.maxHops().orElse(plain.nodes));
            }
        }
        return reaching;
    }

    /** At one of the sampled worlds. */
    private static PlainWorlds at(WaysQuestion question, long seed, long world) {
        PlainWorlds plain = new PlainWorlds(question);
        UncertainGraph.Draws all = question.graph().draws();
        SampledDraws draws = new SampledDraws(all.probabilities(), all.names(), seed);
        draws.turnTo(world / Long.SIZE);
        plain.look(draw -> draws.of((int) draw) >>> world % Long.SIZE & 1);
        return plain;
    }

    /** By strand: whether it is open in a sampled world. */
    static boolean[] openStrands(WaysQuestion question, long seed, long world) {
        PlainWorlds plain = at(question, seed, world);
        boolean[] open = new boolean[question.graph().strands().count()];
        for (int strand = 0; strand < open.length; strand++) {
            open[strand] = plain.isOpen(strand);
        }
        return open;
    }

    /** By node: whether it passes on in a sampled world. */
    static boolean[] passing(WaysQuestion question, long seed, long world) {
        PlainWorlds plain = at(question, seed, world);
        boolean[] passes = new boolean[plain.nodes];
        for (int node = 0; node < passes.length; node++) {
            passes[node] = plain.succeeds(question.graph().passes()[node]);
        }
        return passes;
    }

    /** Over worlds: how many origins beside two nodes reach the target, and do not without both. */
    static long lostWithout(WaysQuestion question, long seed, long worlds, int one, int other) {
        long lost = 0;
        for (long world = 0; world < worlds; world++) {
            PlainWorlds plain = at(question, seed, world);
            for (int origin : question.origins()) {
                if (origin != one && origin != other && plain.reaches(origin) && !plain.reaches(origin, one, other)) {
                    lost++;
                }
            }
        }
        return lost;
    }

    /** The same without each alone, added. */
    static long lostWithoutEach(WaysQuestion question, long seed, long worlds, int one, int other) {
        long lost = 0;
        for (long world = 0; world < worlds; world++) {
            PlainWorlds plain = at(question, seed, world);
            for (int origin : question.origins()) {
                if (origin != one && origin != other && plain.reaches(origin)) {
                    lost += plain.reaches(origin, one) ? 0 : 1;
                    lost += plain.reaches(origin, other) ? 0 : 1;
                }
            }
        }
        return lost;
    }

    private boolean reaches(int origin, int... without) {
        return reaches(origin, without, -1, question.maxHops().orElse(nodes));
    }

    private void look(LongUnaryOperator outcomes) {
        for (int draw = 0; draw < outcome.length; draw++) {
            outcome[draw] = outcomes.applyAsLong(draw) == 1;
        }
    }

    private void add(double weight, Sums sums) {
        boolean[] before = new boolean[nodes];
        for (int place = 0; place < sums.reach.length; place++) {
            int origin = question.origins()[place];
            before[origin] = reaches(origin, -1, -1, question.maxHops().orElse(nodes));
            sums.reach[place] += before[origin] ? weight : 0;
            sums.connected += before[origin] ? weight : 0;
            int few = Math.min(3, question.maxHops().orElse(nodes));
            sums.early[place] += reaches(origin, -1, -1, few) ? weight : 0;
        }
        for (int node = 0; node < nodes; node++) {
            sums.lost[node] += question.isTarget(node) ? 0 : weight * lost(before, node, -1);
        }
        for (int tie = 0; tie < sums.tieLost.length; tie++) {
            sums.tieLost[tie] += weight * lost(before, -1, tie);
        }
    }

    private int lost(boolean[] before, int node, int tie) {
        int lost = 0;
        for (int origin : question.origins()) {
            if (origin != node
                    && before[origin]
                    && !reaches(origin, node, tie, question.maxHops().orElse(nodes))) {
                lost++;
            }
        }
        return lost;
    }

    /** Whether an origin reaches a target within so many hops, without a node and without a tie. */
    private boolean reaches(int origin, int withoutNode, int withoutTie, int hops) {
        return reaches(origin, new int[] {withoutNode}, withoutTie, hops);
    }

    private boolean reaches(int origin, int[] without, int withoutTie, int hops) {
        boolean[] gone = new boolean[nodes];
        for (int node : without) {
            if (node >= 0) {
                gone[node] = true;
            }
        }
        boolean[] at = new boolean[nodes];
        at[origin] = true;
        for (int hop = 0; hop < hops; hop++) {
            boolean[] next = at.clone();
            for (int strand = 0; strand < graph.strands().count(); strand++) {
                int tail = graph.strands().tails()[strand];
                int head = graph.strands().heads()[strand];
                boolean handsOn = tail == origin || succeeds(graph.passes()[tail]);
                if (at[tail]
                        && !question.isTarget(tail)
                        && handsOn
                        && !gone[tail]
                        && !gone[head]
                        && graph.strands().ties()[strand] != withoutTie
                        && isOpen(strand)) {
                    next[head] = true;
                }
            }
            if (Arrays.equals(at, next)) {
                break;
            }
            at = next;
        }
        for (int target : question.targets()) {
            if (at[target]) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int strand) {
        return exists(graph.strands().ties()[strand])
                && succeeds(graph.strands().draws()[strand]);
    }

    private boolean exists(int tie) {
        UncertainGraph.Ties ties = graph.ties();
        if (ties.draws()[tie] != UncertainGraph.BY_EVIDENCE) {
            return succeeds(ties.draws()[tie]);
        }
        boolean supported = false;
        for (int item = ties.items()[tie]; item < ties.items()[tie + 1]; item++) {
            boolean isTrue = succeeds(ties.sources()[item]) && succeeds(ties.truths()[item]);
            if (isTrue && ties.denials()[item]) {
                return false;
            }
            supported |= isTrue;
        }
        return supported;
    }

    private boolean succeeds(int draw) {
        return draw == UncertainGraph.ALWAYS || outcome[draw];
    }
}
