package org.backchannel.analysis.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.StoredRevision;
import org.backchannel.analysis.StoredRun;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.analysis.runs.RunsDiffResult.Leaver;
import org.backchannel.analysis.runs.RunsDiffResult.Move;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.backchannel.text.Nearest;

/** Who rose and who fell between two runs of a graph, and why: what was computed otherwise, and which ties changed. */
public final class RunsDiff {
    private static final String USUAL_MEASURE = "betweenness";

    private final GraphStore store;
    private final RunsDiffParameters parameters;
    private final List<StoredRun> runs;

    private RunsDiff(GraphStore store, RunsDiffParameters parameters) {
        this.store = store;
        this.parameters = parameters;
        this.runs = store.runs(parameters.graph());
    }

    /**
     * Compares them.
     *
     * @throws UnknownGraphException if the graph, or a run of it, is not there
     * @throws UnknownNameException if not both runs have the measure
     */
    public static RunsDiffResult of(GraphStore store, RunsDiffParameters parameters, Progress progress) {
        return new RunsDiff(store, parameters).compare(progress);
    }

    private RunsDiffResult compare(Progress progress) {
        StoredRun before = run(parameters.before(), 1);
        StoredRun after = run(parameters.after(), 0);
        String measure = measure(before, after);
        StakeholderMap map = store.read(parameters.graph(), progress);
        List<StoredRevision> between = between(before, after);
        List<ChangeLine> lines = lines(between, map);
        SortedMap<String, Map<String, Double>> scoresAfter = store.scores(parameters.graph(), after.id());
        SortedMap<String, Map<String, Double>> scoresBefore = store.scores(parameters.graph(), before.id());
        Ranking first = new Ranking(scoresBefore, measure);
        Ranking second = new Ranking(scoresAfter, measure);
        List<Move> moves = new ArrayList<>();
        List<String> newcomers = new ArrayList<>();
        for (String actor : scoresAfter.keySet()) {
            if (first.has(actor) && second.has(actor)) {
                moves.add(move(actor, map, first, second, lines));
            } else if (second.has(actor)) {
                newcomers.add(actor);
            }
        }
        List<Leaver> leavers = scoresBefore.keySet().stream()
                .filter(actor -> first.has(actor) && !second.has(actor))
                .map(actor -> new Leaver(actor, first.rank(actor), first.score(actor)))
                .toList();
        return new RunsDiffResult(
                before,
                after,
                measure,
                moves,
                newcomers,
                leavers,
                computedOtherwise(before, after),
                lines.stream().map(ChangeLine::text).toList(),
                between.stream().mapToLong(RunsDiff::unlisted).sum(),
                before.revision() > 0 && after.revision() > 0);
    }

    private static Move move(String actor, StakeholderMap map, Ranking first, Ranking second, List<ChangeLine> lines) {
        return new Move(
                actor,
                map.actors().containsKey(actor) ? map.actor(actor).name() : actor,
                first.rank(actor),
                second.rank(actor),
                first.score(actor),
                second.score(actor),
                lines.stream()
                        .filter(line -> line.actors().contains(actor))
                        .map(ChangeLine::text)
                        .toList());
    }

    private StoredRun run(Optional<String> named, int fromTheLast) {
        if (named.isEmpty()) {
            if (runs.size() < 2) {
                throw new UnknownGraphException("two runs are compared, and graph '" + parameters.graph() + "' has "
                        + runs.size() + "; 'backchannel analyze FILE' makes one");
            }
            return runs.get(fromTheLast);
        }
        String name = named.get();
        return runs.stream()
                .filter(run ->
                        run.id().equals(name) || String.valueOf(run.number()).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private UnknownGraphException unknown(String name) {
        List<String> ids = runs.stream().map(StoredRun::id).toList();
        String others = ids.isEmpty() ? "; it has none" : "; it has " + String.join(", ", ids);
        return new UnknownGraphException("graph '" + parameters.graph() + "' has no run '" + name + "'"
                + Nearest.of(name, ids)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse(others));
    }

    private String measure(StoredRun before, StoredRun after) {
        List<String> both =
                after.measures().stream().filter(before.measures()::contains).toList();
        if (parameters.measure().isPresent()) {
            String asked = parameters.measure().get();
            if (!both.contains(asked)) {
                throw new UnknownNameException("both runs must have the measure '" + asked + "'; they have "
                        + (both.isEmpty() ? "none in common" : String.join(", ", both)));
            }
            return asked;
        }
        if (both.isEmpty()) {
            throw new UnknownNameException("runs " + before.id() + " and " + after.id() + " have no measure in common");
        }
        return both.contains(USUAL_MEASURE) ? USUAL_MEASURE : both.get(0);
    }

    /** The loads after the first run's and up to the second's; of two runs in the wrong order, the same ones. */
    private List<StoredRevision> between(StoredRun before, StoredRun after) {
        long from = Math.min(before.revision(), after.revision());
        long to = Math.max(before.revision(), after.revision());
        return from == 0 || from == to
                ? List.of()
                : store.revisions(parameters.graph()).stream()
                        .filter(revision -> revision.number() > from && revision.number() <= to)
                        .toList();
    }

    private static List<ChangeLine> lines(List<StoredRevision> between, StakeholderMap map) {
        Map<String, Tie> ties = map.ties().stream().collect(Collectors.toMap(Tie::id, Function.identity()));
        return between.stream()
                .flatMap(revision -> revision.changes().stream())
                .map(line -> ChangeLine.of(line, ties))
                .toList();
    }

    private static long unlisted(StoredRevision revision) {
        return Math.max(0, revision.elements() - revision.changes().size());
    }

    private static List<String> computedOtherwise(StoredRun before, StoredRun after) {
        Map<String, String> first = values(before);
        Map<String, String> second = values(after);
        TreeMap<String, String> all = new TreeMap<>(first);
        all.putAll(second);
        return all.keySet().stream()
                .filter(name -> !first.getOrDefault(name, "").equals(second.getOrDefault(name, "")))
                .map(name -> name + ": " + first.getOrDefault(name, "not given") + " → "
                        + second.getOrDefault(name, "not given"))
                .toList();
    }

    private static Map<String, String> values(StoredRun run) {
        return run.parameters().stream()
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "", (a, b) -> b));
    }
}
