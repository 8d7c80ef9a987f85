package org.backchannel.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.algo.layout.ForceLayoutResult;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.Run;
import org.backchannel.analysis.alongside.Alongside;
import org.backchannel.analysis.alongside.AlongsideParameters;
import org.backchannel.analysis.alongside.AlongsideResult;
import org.backchannel.analysis.alongside.LastRun;
import org.backchannel.analysis.scores.Score;
import org.backchannel.format.Additions;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.Projector;
import org.backchannel.text.Nearest;

/** What travels along with a map: measures by name, places in a picture, the last run. */
final class AlongsideOption {
    private static final String POSITIONS = "positions";
    private static final String RUN = "run";

    private final Set<String> names;

    private AlongsideOption(Set<String> names) {
        this.names = names;
    }

    /** What a user asks for. */
    static AlongsideOption of(List<String> asked) {
        Set<String> names = new LinkedHashSet<>();
        asked.forEach(name -> names.add(known(name.strip())));
        return new AlongsideOption(names);
    }

    private static String known(String name) {
        List<String> all = Stream.concat(Alongside.measures().stream(), Stream.of(POSITIONS, RUN))
                .toList();
        return all.stream().filter(name::equalsIgnoreCase).findFirst().orElseThrow(() -> {
            String nearest = Nearest.of(name, all)
                    .map(key -> "did you mean '" + key + "'?")
                    .orElse("there are " + String.join(", ", all));
            return CommandFailure.usage("--with: there is no measure '" + name + "'; " + nearest);
        });
    }

    /** Computes it, or fetches it. */
    Additions additions(
            StakeholderMap map, ProjectionOptions projection, int threads, GraphParameter graph, Session session) {
        List<Additions.Scores> scores = new ArrayList<>();
        if (names.contains(RUN)) {
            scores.addAll(ofLastRun(map, graph, session));
        }
        List<String> measures = names.stream()
                .filter(name -> !name.equals(POSITIONS) && !name.equals(RUN))
                .toList();
        if (measures.isEmpty() && !names.contains(POSITIONS)) {
            return new Additions(scores, Map.of());
        }
        AlongsideResult result = Alongside.of(
                Projector.project(map, projection.projection(map), session.progress()),
                new AlongsideParameters(measures, names.contains(POSITIONS), threads),
                session.progress());
        result.scores().forEach(score -> scores.add(scores(score, result)));
        return new Additions(scores, places(result));
    }

    private static Additions.Scores scores(Score score, AlongsideResult result) {
        return new Additions.Scores(score.key(), score.kind() != Score.Kind.REAL, result.byActor(score));
    }

    private static Map<String, Additions.Point> places(AlongsideResult result) {
        ForceLayoutResult layout = result.layout();
        Map<String, Additions.Point> places = new TreeMap<>();
        for (int node = 0; node < layout.x().length; node++) {
            places.put(result.reading().actor(node).id(), new Additions.Point(layout.x()[node], layout.y()[node]));
        }
        return places;
    }

    private static List<Additions.Scores> ofLastRun(StakeholderMap map, GraphParameter graph, Session session) {
        if (!(graph.argument() instanceof GraphArgument.InDatabase)) {
            throw CommandFailure.usage("--with run: scores are kept in the database; ask for neo4j:" + map.graph());
        }
        try (GraphStore store = graph.connection().open(session)) {
            LastRun run = LastRun.of(map.graph(), store)
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.NO_INPUT,
                            "the database holds no scores of " + map.graph() + "; 'analyze' computes and keeps them"));
            session.say("with the scores of run " + run.id());
            return columns(run);
        }
    }

    private static List<Additions.Scores> columns(LastRun run) {
        SortedMap<String, Map<String, Double>> byMeasure = new TreeMap<>();
        for (Run.ActorScores actor : run.scores()) {
            actor.byMeasure()
                    .forEach((measure, value) -> byMeasure
                            .computeIfAbsent(measure, key -> new TreeMap<>())
                            .put(actor.actor(), value));
        }
        return byMeasure.entrySet().stream()
                .map(column -> new Additions.Scores(
                        column.getKey(),
                        column.getValue().values().stream().allMatch(value -> value == Math.rint(value)),
                        column.getValue()))
                .toList();
    }

    /** What --with takes, but for 'positions' and 'run'. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Alongside.measures().iterator();
        }
    }
}
