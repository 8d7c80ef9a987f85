package org.backchannel.analysis.alongside;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backchannel.algo.layout.ForceLayout;
import org.backchannel.algo.layout.ForceLayoutResult;
import org.backchannel.analysis.communities.Communities;
import org.backchannel.analysis.communities.CommunitiesParameters;
import org.backchannel.analysis.communities.CommunitiesResult;
import org.backchannel.analysis.communities.Member;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Score;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;

/** Computes what is asked for by name and nothing else, but for the brokers, which come together. */
public final class Alongside {
    /** The number of the community that an actor belongs to, by Leiden and modularity; the largest is 1. */
    public static final String COMMUNITY = "community";

    private static final List<String> OF_BROKERS = List.of(
            "constraint",
            "effectiveSize",
            "efficiency",
            "hierarchy",
            "cutActor",
            "cutsOff",
            "soleDoorShare",
            "coordinator",
            "gatekeeper",
            "representative",
            "consultant",
            "liaison");

    private final ProjectedGraph reading;
    private final AlongsideParameters parameters;
    private final Progress progress;

    private Alongside(ProjectedGraph reading, AlongsideParameters parameters, Progress progress) {
        this.reading = reading;
        this.parameters = parameters;
        this.progress = progress;
    }

    /** All keys of measures, in the order of the help: those that need nothing more to be said. */
    public static List<String> measures() {
        return Stream.of(
                        CentralityMeasure.STANDARD.stream().map(CentralityMeasure::key),
                        OF_BROKERS.stream(),
                        Stream.of(COMMUNITY))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Computes what is asked for, of keys that are known. */
    public static AlongsideResult of(ProjectedGraph reading, AlongsideParameters parameters, Progress progress) {
        return new Alongside(reading, parameters, progress).compute();
    }

    private AlongsideResult compute() {
        Map<String, Score> byKey = new LinkedHashMap<>();
        centrality().forEach(score -> byKey.put(score.key(), score));
        brokers().forEach(score -> byKey.put(score.key(), score));
        if (parameters.measures().contains(COMMUNITY)) {
            byKey.put(COMMUNITY, community());
        }
        ForceLayoutResult layout =
                parameters.positions() ? ForceLayout.of(reading.graph(), progress) : ForceLayoutResult.NONE;
        List<Score> asked = new ArrayList<>();
        parameters
                .measures()
                .forEach(key -> Optional.ofNullable(byKey.get(key)).ifPresentOrElse(asked::add, () -> {
                    throw new IllegalArgumentException("no measure '" + key + "'");
                }));
        return new AlongsideResult(reading, asked, layout);
    }

    private List<Score> centrality() {
        Set<CentralityMeasure> measures = EnumSet.noneOf(CentralityMeasure.class);
        parameters
                .measures()
                .forEach(key -> CentralityMeasure.of(key)
                        .filter(CentralityMeasure.STANDARD::contains)
                        .ifPresent(measures::add));
        return measures.isEmpty()
                ? List.of()
                : Centrality.of(reading, new CentralityParameters(measures, parameters.threads()), progress)
                        .table()
                        .scores();
    }

    private List<Score> brokers() {
        return parameters.measures().stream().noneMatch(OF_BROKERS::contains)
                ? List.of()
                : Brokers.of(reading, BrokersParameters.on(parameters.threads()), progress)
                        .table()
                        .scores();
    }

    private Score community() {
        CommunitiesResult result = Communities.of(reading, CommunitiesParameters.STANDARD, progress);
        Map<String, Integer> byActor = new LinkedHashMap<>();
        for (Member member : result.members()) {
            byActor.put(member.actor().id(), member.community());
        }
        double[] numbers = reading.actors().stream()
                .mapToDouble(actor -> byActor.get(actor.id()))
                .toArray();
        return new Score(COMMUNITY, "Community", Score.Kind.COUNT, numbers);
    }
}
