package org.backchannel.analysis.communities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.community.Components;
import org.backchannel.algo.community.Leiden;
import org.backchannel.algo.community.LeidenParameters;
import org.backchannel.algo.community.LeidenResult;
import org.backchannel.algo.community.Membership;
import org.backchannel.algo.community.Participation;
import org.backchannel.algo.community.ParticipationResult;
import org.backchannel.algo.community.Partition;
import org.backchannel.algo.community.Quality;
import org.backchannel.graph.CsrGraph;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Says who belongs together, and who joins communities that would otherwise be apart. */
public final class Communities {
    private final ProjectedGraph reading;
    private final CsrGraph graph;
    private final LeidenResult found;
    private final Partition partition;
    private final ParticipationResult participation;

    private Communities(ProjectedGraph reading, LeidenParameters parameters, Progress progress) {
        this.reading = reading;
        this.graph = reading.graph();
        this.found = Leiden.of(graph, parameters, progress);
        this.partition = found.communities();
        this.participation = Participation.of(graph, partition, progress);
    }

    /** The communities of a reading. */
    public static CommunitiesResult of(ProjectedGraph reading, CommunitiesParameters parameters, Progress progress) {
        double resolution = parameters.resolution().orElseGet(() -> usual(parameters.quality(), reading.graph()));
        LeidenParameters search = LeidenParameters.of(parameters.quality(), resolution, parameters.seed());
        Communities communities = new Communities(reading, search, progress);
        return new CommunitiesResult(
                reading,
                parameters,
                resolution,
                communities.found.quality(),
                communities.found.stable(),
                communities.communities(),
                communities.members(),
                pieces(Components.weak(reading.graph(), progress)),
                pieces(Components.strong(reading.graph(), progress)));
    }

    /** 1 for modularity; for CPM the mean tie over all pairs, 1 where there is none. */
    private static double usual(Quality quality, CsrGraph graph) {
        double ordered = graph.nodeCount() * (graph.nodeCount() - 1.0);
        double mean = Arrays.stream(graph.strengths()).sum() / ordered;
        return quality == Quality.CPM && mean > 0 ? mean : 1;
    }

    private List<Community> communities() {
        return IntStream.range(0, partition.count()).mapToObj(this::community).toList();
    }

    private Community community(int part) {
        int[] nodes = partition.members(part);
        double inside = Arrays.stream(nodes)
                .mapToDouble(node -> participation.inside()[node])
                .sum();
        double across = Arrays.stream(nodes)
                .mapToDouble(node -> participation.across()[node])
                .sum();
        List<Integer> order = Arrays.stream(nodes)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer node) -> -participation.inside()[node])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Community(part + 1, order.stream().map(reading::actor).toList(), inside / (inside + across));
    }

    private List<Member> members() {
        return IntStream.range(0, graph.nodeCount())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer node) -> -participation.across()[node])
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::member)
                .toList();
    }

    private Member member(int node) {
        return new Member(
                reading.actor(node),
                partition.of(node) + 1,
                participation.inside()[node],
                participation.across()[node],
                participation.coefficients()[node],
                participation.withinScores()[node],
                participation.memberships().get(node).stream()
                        .map(Communities::share)
                        .toList());
    }

    private static Member.Share share(Membership membership) {
        return new Member.Share(membership.part() + 1, membership.share());
    }

    private static CommunitiesResult.Pieces pieces(Partition components) {
        return new CommunitiesResult.Pieces(components.count(), components.count() == 0 ? 0 : components.size(0));
    }
}
