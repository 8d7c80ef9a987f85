package org.backchannel.algo.brokerage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often an actor has each role in a random graph of fixed density, and how much that varies, as Gould and Fernandez
 * (1989) and R's sna have it. They depend on the actor only by the size of its group.
 *
 * <p>With density d, p = d²(1−d) is the chance that a given a → b → c is open, and two such triples of one b that
 * share an end vary together by d³(1−d)³.
 */
final class RoleExpectations {
    /** One more than the roles: the last is their total. */
    static final int KINDS = BrokerageRole.COUNT + 1;

    private final int[] sizes;
    private final double nodes;
    private final double open;
    private final double shared;
    private final Map<Integer, Moments> bySize = new HashMap<>();

    /** Of every role, and of the total. */
    record Moments(double[] mean, double[] variance) {}

    /** For groups of these sizes and so many arcs among all of them. */
    RoleExpectations(int[] sizes, long arcs) {
        this.sizes = sizes;
        this.nodes = Arrays.stream(sizes).sum();
        double density = arcs / (nodes * (nodes - 1));
        this.open = density * density * (1 - density);
        this.shared = open * density * (1 - density) * (1 - density);
    }

    /** The moments of a member of a group. */
    Moments of(int group) {
        return bySize.computeIfAbsent(sizes[group], own -> moments(own, group));
    }

    private Moments moments(double own, int group) {
        double others = nodes - own;
        double pairsOfOneOther = 0;
        double triplesOfOneOther = 0;
        double squares = 0;
        double mixed = 0;
        for (int other = 0; other < sizes.length; other++) {
            if (other != group) {
                double size = sizes[other];
                pairsOfOneOther += size * (size - 1);
                triplesOfOneOther += size * (size - 1) * (size - 2);
                squares += size * size;
                mixed += size * pairs(others - size);
            }
        }
        double acrossTheBorder = (own - 1) * pairs(others) + others * pairs(own - 1);
        double[] triples = {
            2 * pairs(own - 1),
            pairsOfOneOther,
            others * (own - 1),
            others * (own - 1),
            others * others - squares,
            (nodes - 1) * (nodes - 2)
        };
        double[] overlaps = {
            2 * (own - 1) * (own - 2) * (own - 3),
            2 * triplesOfOneOther,
            2 * acrossTheBorder,
            2 * acrossTheBorder,
            4 * mixed,
            2 * (nodes - 1) * (nodes - 2) * (nodes - 3)
        };
        double[] mean = new double[KINDS];
        double[] variance = new double[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            mean[kind] = open * triples[kind];
            variance[kind] = mean[kind] * (1 - open) + overlaps[kind] * shared;
        }
        return new Moments(mean, variance);
    }

    private static double pairs(double size) {
        return size * (size - 1) / 2;
    }
}
