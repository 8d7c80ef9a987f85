package org.backchannel.algo.brokerage;

import java.util.Arrays;

/** Sets of nodes, numbered. */
interface SetFamily {
    /** How many there are. */
    long size();

    /** The members of one of them, rising. */
    int[] set(long number);

    /** Binomial coefficients, {@link Long#MAX_VALUE} where they, times the number chosen, are larger than that. */
    static long choose(long from, long many) {
        if (many > from) {
            return 0;
        }
        long sets = 1;
        for (long i = 1; i <= many; i++) {
            long factor = from - many + i;
            if (sets > Long.MAX_VALUE / factor) {
                return Long.MAX_VALUE;
            }
            sets = sets * factor / i;
        }
        return sets;
    }

    /** All sets of so many out of the nodes from 0, in order. */
    static SetFamily allOf(int nodes, int many) {
        return new SetFamily() {
            @Override
            public long size() {
                return choose(nodes, many);
            }

            @Override
            public int[] set(long number) {
                int[] members = new int[many];
                long rest = number;
                int node = 0;
                for (int place = 0; place < many; place++) {
                    long startingHere = choose(nodes - node - 1L, many - place - 1L);
                    while (rest >= startingHere) {
                        rest -= startingHere;
                        node++;
                        startingHere = choose(nodes - node - 1L, many - place - 1L);
                    }
                    members[place] = node++;
                }
                return members;
            }
        };
    }

    /** A set with one of the candidates more that is not in it. */
    static SetFamily additions(int[] members, int[] candidates) {
        return exchanges(new int[][] {members}, others(members, candidates));
    }

    /** A set with one member out and one of the candidates in that is not in it. */
    static SetFamily swaps(int[] members, int[] candidates) {
        int[][] remainders = Arrays.stream(members)
                .mapToObj(leaving ->
                        Arrays.stream(members).filter(node -> node != leaving).toArray())
                .toArray(int[][]::new);
        return exchanges(remainders, others(members, candidates));
    }

    private static int[] others(int[] members, int[] candidates) {
        return Arrays.stream(candidates)
                .filter(node -> Arrays.binarySearch(members, node) < 0)
                .toArray();
    }

    private static SetFamily exchanges(int[][] remainders, int[] candidates) {
        return new SetFamily() {
            @Override
            public long size() {
                return (long) remainders.length * candidates.length;
            }

            @Override
            public int[] set(long number) {
                int[] remainder = remainders[(int) (number / candidates.length)];
                int[] members = Arrays.copyOf(remainder, remainder.length + 1);
                members[remainder.length] = candidates[(int) (number % candidates.length)];
                Arrays.sort(members);
                return members;
            }
        };
    }
}
