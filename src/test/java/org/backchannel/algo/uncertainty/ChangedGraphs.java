package org.backchannel.algo.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;

/** Uncertain graphs made of others: the same draws, with a tie more or some ties fewer. */
final class ChangedGraphs {
    private final UncertainGraph graph;
    private final UncertainGraphBuilder builder;

    private ChangedGraphs(UncertainGraph graph) {
        this.graph = graph;
        builder = new UncertainGraphBuilder(graph.nodeCount());
        for (int draw = 0; draw < graph.draws().count(); draw++) {
            builder.draw(graph.draws().names()[draw], graph.draws().probabilities()[draw]);
        }
        for (int node = 0; node < graph.nodeCount(); node++) {
            builder.passes(node, graph.passes()[node]);
        }
        for (int tie = 0; tie < graph.ties().count(); tie++) {
            addTie(tie);
        }
    }

    private void addTie(int tie) {
        UncertainGraph.Ties ties = graph.ties();
        if (ties.draws()[tie] != UncertainGraph.BY_EVIDENCE) {
            builder.tie(ties.draws()[tie]);
            return;
        }
        List<UncertainGraphBuilder.Item> items = new ArrayList<>();
        for (int item = ties.items()[tie]; item < ties.items()[tie + 1]; item++) {
            items.add(new UncertainGraphBuilder.Item(ties.sources()[item], ties.truths()[item], ties.denials()[item]));
        }
        builder.tie(items);
    }

    private void addStrands(int without) {
        UncertainGraph.Strands strands = graph.strands();
        for (int strand = 0; strand < strands.count(); strand++) {
            if (strands.ties()[strand] != without) {
                builder.strand(
                        strands.tails()[strand],
                        strands.heads()[strand],
                        strands.ties()[strand],
                        strands.draws()[strand]);
            }
        }
    }

    /** With a tie that is always open. */
    static UncertainGraph with(UncertainGraph graph, int from, int to) {
        ChangedGraphs changed = new ChangedGraphs(graph);
        changed.addStrands(-1);
        changed.builder.strand(from, to, changed.builder.tie(UncertainGraph.ALWAYS), UncertainGraph.ALWAYS);
        return changed.builder.build();
    }

    /** Without a tie. */
    static UncertainGraph without(UncertainGraph graph, int tie) {
        ChangedGraphs changed = new ChangedGraphs(graph);
        changed.addStrands(tie);
        return changed.builder.build();
    }
}
