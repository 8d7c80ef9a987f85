package org.backchannel.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.model.Actor;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;

/**
 * A map read as what worlds are drawn from. The same ties count as in the {@link ProjectedGraph} it is made of, between
 * the same nodes, but what stands or falls together is kept together: sources, items, ties, and each direction of a tie.
 *
 * <p>Draws are named by what they decide: {@code source, id}; {@code item, tie, source, place} (its place among the
 * items of that source on that tie, so that nothing is renamed when another source is struck out); {@code tie, id} for
 * a plain confidence; {@code carries, tie, direction}; {@code passes, actor}. Read undirected, a tie that carries does
 * so both ways: one draw.
 *
 * @param reading how the map was read
 * @param graph what worlds are drawn from; its nodes are those of the reading
 * @param ties by tie of the graph, in the order of ids
 * @param sources by id: the draw of its soundness, for each source that a counted tie rests on
 */
public record UncertainReading(
        ProjectedGraph reading, UncertainGraph graph, List<Tie> ties, SortedMap<String, Integer> sources) {

    /** The number in the graph of a tie that counts, by binary search. */
    public int number(String tie) {
        int low = 0;
        int high = ties.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ties.get(middle).id().compareTo(tie);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        throw new IllegalArgumentException(
                "no tie '" + tie + "' counts in graph " + reading.map().graph());
    }

    /** Reads a projected map again, everybody passing on as the map says, or all with the probability given. */
    public static UncertainReading of(ProjectedGraph reading, OptionalDouble passesOn, Progress progress) {
        return disbelieving(reading, passesOn, Set.of(), progress);
    }

    /**
     * The same with some sources never sound, however they are graded: none of their items is true. Nothing else is named
     * otherwise, so that worlds are the same but for them; nodes and ties keep their numbers.
     *
     * @param unsound ids of sources
     * @param progress asked at every tie and arc: there may be hundreds of thousands
     */
    public static UncertainReading disbelieving(
            ProjectedGraph reading, OptionalDouble passesOn, Set<String> unsound, Progress progress) {
        return new Making(reading, passesOn, unsound, progress).made();
    }

    /** Reads a projected map again, everybody passing on as the map says. */
    public static UncertainReading of(ProjectedGraph reading) {
        return of(reading, OptionalDouble.empty(), Progress.NONE);
    }

    /** One reading being made. */
    private static final class Making {
        private final ProjectedGraph reading;
        private final OptionalDouble passesOn;
        private final Set<String> unsound;
        private final Progress progress;
        private final Confidence confidence;
        private final UncertainGraphBuilder builder;
        private final SortedMap<String, Tie> ties = new TreeMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final SortedMap<String, Integer> sources = new TreeMap<>();

        Making(ProjectedGraph reading, OptionalDouble passesOn, Set<String> unsound, Progress progress) {
            this.reading = reading;
            this.passesOn = passesOn;
            this.unsound = unsound;
            this.progress = progress;
            this.confidence = Confidence.in(reading.map());
            this.builder = new UncertainGraphBuilder(reading.actors().size());
        }

        UncertainReading made() {
            for (List<Contribution> arc : reading.contributions()) {
                progress.check();
                arc.forEach(part -> ties.put(part.tie().id(), part.tie()));
            }
            ties.values().forEach(tie -> numbers.put(tie.id(), add(tie)));
            addStrands();
            addPassing();
            return new UncertainReading(reading, builder.build(), List.copyOf(ties.values()), sources);
        }

        private int add(Tie tie) {
            progress.check();
            if (tie.evidence().isEmpty()) {
                double exists = tie.confidence().orElse(Tie.UNSUPPORTED_CONFIDENCE);
                return builder.tie(builder.draw(DrawName.of("tie", tie.id()), exists));
            }
            List<UncertainGraphBuilder.Item> items = new ArrayList<>();
            String before = "";
            int place = 0;
            for (Evidence item : tie.evidence()) {
                place = item.source().equals(before) ? place + 1 : 0;
                before = item.source();
                items.add(item(tie, item, place));
            }
            return builder.tie(items);
        }

        private UncertainGraphBuilder.Item item(Tie tie, Evidence item, int place) {
            double truth = reading.map().grades().truth(item.credibility());
            long name = DrawName.of("item", tie.id(), item.source(), String.valueOf(place));
            return new UncertainGraphBuilder.Item(
                    source(item.source()), builder.draw(name, truth), item.stance() == Stance.DENIES);
        }

        private int source(String id) {
            return sources.computeIfAbsent(id, absent -> {
                double sound = unsound.contains(absent) ? 0 : confidence.soundness(absent);
                return builder.draw(DrawName.of("source", absent), sound);
            });
        }

        private void addStrands() {
            CsrGraph graph = reading.graph();
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                progress.check();
                int tail = graph.tails()[arc];
                for (Contribution part : reading.contributions().get(arc)) {
                    int carries = builder.draw(carrying(part.tie(), tail), part.carries());
                    builder.strand(
                            tail, graph.heads()[arc], numbers.get(part.tie().id()), carries);
                }
            }
        }

        private long carrying(Tie tie, int tail) {
            boolean forward = reading.actor(tail).id().equals(tie.from());
            String direction = reading.projection().undirected() ? "either way" : forward ? "forward" : "backward";
            return DrawName.of("carries", tie.id(), direction);
        }

        private void addPassing() {
            for (int node = 0; node < reading.actors().size(); node++) {
                Actor actor = reading.actor(node);
                builder.passes(
                        node, builder.draw(DrawName.of("passes", actor.id()), passesOn.orElse(actor.passesOn())));
            }
        }
    }
}
