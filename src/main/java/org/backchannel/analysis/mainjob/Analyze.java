package org.backchannel.analysis.mainjob;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.LoadResult;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.doors.Doors;
import org.backchannel.analysis.doors.DoorsParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.analysis.scores.BetweennessAccuracy;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.BrokersResult;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.CentralityResult;
import org.backchannel.analysis.scores.ScoreTable;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Redaction;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.text.Decimals;

/**
 * The main job: load a map, read it back, compute, write the scores to the actors with the run they came from. What is
 * computed is what the database holds, so that whoever asks it in Cypher is asking about the same graph.
 */
public final class Analyze {
    /** The measure by which a target is chosen where nobody names one. */
    public static final String TARGET_MEASURE = "decayIn";

    private final GraphStore store;
    private final AnalyzeParameters parameters;
    private final Progress progress;

    /** With a store that is open. */
    public Analyze(GraphStore store, AnalyzeParameters parameters, Progress progress) {
        this.store = store;
        this.parameters = parameters;
        this.progress = progress;
    }

    /** Does all of it. */
    public AnalyzeResult run(StakeholderMap map) {
        LoadResult load = store.load(map, progress);
        StakeholderMap whole = store.read(map.graph(), progress).gradedBy(parameters.grades());
        StakeholderMap stored = parameters.redacted() ? Redaction.of(whole) : whole;
        ProjectedGraph reading = Projector.project(stored, parameters.projection(), progress);
        CentralityResult centrality = Centrality.of(reading, everybody(), progress);
        BrokersResult brokers = Brokers.of(reading, BrokersParameters.on(parameters.threads()), progress);
        Optional<String> named = parameters.target().or(stored::target);
        String target = named.orElseGet(() -> mostCentral(centrality));
        List<String> origins = OriginChoice.of(stored, target, parameters.origins());
        DoorsResult doors = Doors.of(
                reading,
                new DoorsParameters(target, origins, parameters.routes(), Sampling.DEFAULT.on(parameters.threads())),
                progress);
        CentralityResult towards =
                Centrality.of(reading, CentralityParameters.about(origins, target, parameters.threads()), progress);
        ScoreTable scores = centrality
                .table()
                .joinedWith(towards.table())
                .joinedWith(brokers.table())
                .joinedWith(ChanceScores.ofActors(doors));
        String run = store.record(run(load, centrality.betweenness(), scores, doors), progress);
        return new AnalyzeResult(load, doors, brokers, centrality, towards, named.isEmpty(), run);
    }

    private CentralityParameters everybody() {
        CentralityParameters standard = CentralityParameters.standard(parameters.threads());
        return standard.with(parameters.betweenness());
    }

    private static String mostCentral(CentralityResult centrality) {
        int first = centrality.table().descendingBy(TARGET_MEASURE).get(0);
        return centrality.table().reading().actor(first).id();
    }

    private Run run(LoadResult load, Optional<BetweennessAccuracy> betweenness, ScoreTable scores, DoorsResult doors) {
        TreeMap<String, String> named = new TreeMap<>();
        named.put("projection", parameters.projection().lens().word());
        named.put("cost", parameters.projection().cost().word());
        named.put("asOf", parameters.projection().asOf().map(CalendarDate::text).orElse("any date"));
        named.put("minConfidence", Decimals.shortest(parameters.projection().minConfidence()));
        named.put("undirected", String.valueOf(parameters.projection().undirected()));
        named.put("target", doors.target().id());
        named.put("worlds", String.valueOf(doors.chances().worlds()));
        named.put("seed", String.valueOf(doors.chances().seed()));
        named.put("exact", String.valueOf(doors.chances().exact()));
        betweenness.filter(accuracy -> !accuracy.exact()).ifPresent(estimate -> {
            named.put("betweennessEpsilon", Decimals.shortest(estimate.epsilon()));
            named.put("betweennessDelta", Decimals.shortest(estimate.delta()));
        });
        parameters.grades().reliability().forEach((letter, p) -> named.put("grade" + letter, Decimals.shortest(p)));
        parameters
                .grades()
                .credibility()
                .forEach((digit, p) -> named.put("grade" + digit.digit(), Decimals.shortest(p)));
        return new Run(
                load.graph(),
                load.digest(),
                parameters.version(),
                "analyze",
                named,
                scores.byActor(),
                ChanceScores.ofTies(doors));
    }
}
