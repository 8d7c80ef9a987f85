package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backchannel.graph.UncertainGraph;

/**
 * The same probabilities from fewer draws, so that more questions can be answered exactly. For enumeration only: what is
 * merged is no longer the draw that its name says, so a sampled world would not be the same world.
 *
 * <p>What can only matter together becomes one draw: items of one source for the same tie, on the same side; a source
 * that speaks of one tie only, on one side, with what it says; all the evidence of a tie of which no source speaks of
 * another, which is its confidence. Where carriage may be merged too, an existing tie and its one strand; and the two
 * strands of a tie that carry equally well either way, which for reach to one target need not be drawn apart: no way
 * uses both, and a search asks for each tie once (so does the search without an actor, and so criticality is the same
 * too).
 */
final class Reduction {
    private final WorldGraph graph;
    private final Foundation given;
    private final List<Double> probabilities = new ArrayList<>();
    private final int[] tieDraws;
    private final int[] carries;
    private final int[] passes;
    private final int[] items;
    private final List<Integer> itemSources = new ArrayList<>();
    private final List<Integer> itemTruths = new ArrayList<>();
    private final List<Boolean> denials = new ArrayList<>();
    private final int[] sources;

    private Reduction(WorldGraph graph, Foundation given) {
        this.graph = graph;
        this.given = given;
        tieDraws = new int[graph.tieCount()];
        items = new int[tieDraws.length + 1];
        carries = new int[graph.strandCount()];
        passes = new int[graph.nodeCount()];
        sources = new int[given.sources().length];
    }

    /** With fewer draws of evidence and of carriage. */
    static Foundation of(WorldGraph graph, Foundation given) {
        return new Reduction(graph, given).reduced(true);
    }

    /** With fewer draws of evidence; what exists and what carries is still drawn apart. */
    static Foundation ofEvidence(WorldGraph graph, Foundation given) {
        return new Reduction(graph, given).reduced(false);
    }

    private Foundation reduced(boolean carriageToo) {
        Arrays.fill(sources, UncertainGraph.ALWAYS);
        int[] speaksOf = tiesBySource();
        for (int tie = 0; tie < tieDraws.length; tie++) {
            tieDraws[tie] = given.tieDraws()[tie] == UncertainGraph.BY_EVIDENCE
                    ? evidence(tie, speaksOf)
                    : draw(given.probability(given.tieDraws()[tie]));
            items[tie + 1] = itemSources.size();
        }
        carriage(carriageToo);
        for (int node = 0; node < passes.length; node++) {
            passes[node] = draw(given.probability(given.passes()[node]));
        }
        return new Foundation(
                probabilities.stream().mapToDouble(Double::doubleValue).toArray(),
                new long[probabilities.size()],
                tieDraws,
                items,
                itemSources.stream().mapToInt(Integer::intValue).toArray(),
                itemTruths.stream().mapToInt(Integer::intValue).toArray(),
                bits(denials),
                sources,
                carries,
                passes);
    }

    private static boolean[] bits(List<Boolean> list) {
        boolean[] bits = new boolean[list.size()];
        for (int place = 0; place < bits.length; place++) {
            bits[place] = list.get(place);
        }
        return bits;
    }

    private int draw(double probability) {
        if (probability == 1) {
            return UncertainGraph.ALWAYS;
        }
        probabilities.add(probability);
        return probabilities.size() - 1;
    }

    /** By place of a source: the one tie it speaks of, or −1 where there are several. */
    private int[] tiesBySource() {
        int[] speaksOf = new int[sources.length];
        Arrays.fill(speaksOf, -2);
        for (int tie = 0; tie < tieDraws.length; tie++) {
            for (int item = given.items()[tie]; item < given.items()[tie + 1]; item++) {
                int source = given.itemSources()[item];
                if (source >= 0) {
                    speaksOf[source] = speaksOf[source] == -2 || speaksOf[source] == tie ? tie : -1;
                }
            }
        }
        return speaksOf;
    }

    /**
     * What a source, or all sources that speak of this tie alone, make true for or against it.
     *
     * @param source its place, or {@link UncertainGraph#ALWAYS} where its soundness is in the truths
     */
    private record Say(int source, boolean denies, double truth) {}

    private int evidence(int tie, int[] speaksOf) {
        List<Say> says = new ArrayList<>();
        double supports = 0;
        double denies = 0;
        for (int item = given.items()[tie]; item < given.items()[tie + 1]; ) {
            int source = given.itemSources()[item];
            double supported = 0;
            double denied = 0;
            for (; item < given.items()[tie + 1] && given.itemSources()[item] == source; item++) {
                double truth = given.probability(given.itemTruths()[item]);
                if (given.denials()[item]) {
                    denied += (1 - denied) * truth;
                } else {
                    supported += (1 - supported) * truth;
                }
            }
            boolean oneSided = supported == 0 || denied == 0;
            if (source == UncertainGraph.ALWAYS || oneSided && speaksOf[source] >= 0) {
                double sound = source == UncertainGraph.ALWAYS ? 1 : given.probability(given.sources()[source]);
                supports += (1 - supports) * sound * supported;
                denies += (1 - denies) * sound * denied;
            } else {
                add(says, source, supported, denied);
            }
        }
        if (says.isEmpty()) {
            return draw(supports * (1 - denies));
        }
        add(says, UncertainGraph.ALWAYS, supports, denies);
        says.forEach(this::keep);
        return UncertainGraph.BY_EVIDENCE;
    }

    private static void add(List<Say> says, int source, double supports, double denies) {
        if (supports > 0) {
            says.add(new Say(source, false, supports));
        }
        if (denies > 0) {
            says.add(new Say(source, true, denies));
        }
    }

    private void keep(Say say) {
        if (say.source() >= 0 && sources[say.source()] == UncertainGraph.ALWAYS) {
            sources[say.source()] = draw(given.probability(given.sources()[say.source()]));
        }
        itemSources.add(say.source());
        itemTruths.add(draw(say.truth()));
        denials.add(say.denies());
    }

    private void carriage(boolean merged) {
        int[] firstOfTie = new int[tieDraws.length];
        Arrays.fill(firstOfTie, -1);
        boolean[] equal = new boolean[tieDraws.length];
        for (int strand = 0; strand < carries.length; strand++) {
            int tie = graph.ties()[strand];
            equal[tie] = firstOfTie[tie] < 0 || equal[tie] && carries(strand) == carries(firstOfTie[tie]);
            firstOfTie[tie] = firstOfTie[tie] < 0 ? strand : firstOfTie[tie];
        }
        int[] ofTie = new int[tieDraws.length];
        Arrays.fill(ofTie, -2);
        for (int strand = 0; strand < carries.length; strand++) {
            int tie = graph.ties()[strand];
            if (!merged || !equal[tie]) {
                carries[strand] = draw(carries(strand));
                continue;
            }
            if (ofTie[tie] == -2) {
                ofTie[tie] = tieDraws[tie] == UncertainGraph.BY_EVIDENCE ? draw(carries(strand)) : withTie(tie, strand);
            }
            carries[strand] = ofTie[tie];
        }
    }

    /** Lets a tie exist only if it also carries. */
    private int withTie(int tie, int strand) {
        double exists = tieDraws[tie] == UncertainGraph.ALWAYS ? 1 : probabilities.get(tieDraws[tie]);
        double both = exists * carries(strand);
        if (tieDraws[tie] == UncertainGraph.ALWAYS) {
            tieDraws[tie] = draw(both);
        } else {
            probabilities.set(tieDraws[tie], both);
        }
        return UncertainGraph.ALWAYS;
    }

    private double carries(int strand) {
        return given.probability(given.carries()[strand]);
    }
}
