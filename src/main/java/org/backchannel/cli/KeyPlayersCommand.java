package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.keyplayers.KeyPlayerSets;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsParameters;
import org.backchannel.analysis.keyplayers.KeyPlayerSetsResult;
import org.backchannel.analysis.keyplayers.SetGoal;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.answer.KeyPlayersReport;
import org.backchannel.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which sets of actors matter most together, or how much a named set does. */
@Command
final class KeyPlayersCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 5;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--size",
            paramLabel = "K",
            converter = CountConverter.class,
            description = "How many actors a set has. Default: " + KeyPlayerSetsParameters.DEFAULT_SIZE + ".")
    private Integer size;

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            split = ",",
            converter = Word.OfGoal.class,
            completionCandidates = Word.OfGoal.class,
            description = "What a set is to be good at, goals separated by commas: fragment (without it few reach each "
                    + "other), fragment-distance (without it all are far from each other), reach (it reaches many "
                    + "within --hops), reach-distance (it is near to all). Default: both by distance; with --set, all.")
    private List<SetGoal> goals = new ArrayList<>();

    @Option(
            names = "--hops",
            paramLabel = "M",
            converter = CountConverter.class,
            description = "Within how many steps somebody hears, for the goal reach. Default: "
                    + KeyPlayerSetsParameters.DEFAULT_HOPS + ".")
    private Integer hops;

    @Option(
            names = "--set",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Score this set of actors, separated by commas, beside the best sets of its size.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private NetworkParameter network;

    KeyPlayersCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        requireUse();
        Estimated<ProjectedGraph> read = network.estimated(session, estimate);
        KeyPlayerSetsParameters question = questionOf(read.question());
        return read.then(question.goals().stream()
                .map(goal -> estimate.of(
                        goal.word(), progress -> KeyPlayerSets.of(read.question(), question.only(goal), progress)))
                .toList());
    }

    private KeyPlayerSetsParameters questionOf(ProjectedGraph reading) {
        KeyPlayerSetsParameters question = question(reading.map());
        if (named.isEmpty()) {
            question.goals().forEach(goal -> requireRoom(reading, goal, question.size()));
        }
        return question;
    }

    @Override
    public Integer call() {
        requireUse();
        ProjectedGraph reading = network.reading(session);
        KeyPlayerSetsParameters question = questionOf(reading);
        KeyPlayerSetsResult result = KeyPlayerSets.of(reading, question, session.progress());
        KeyPlayersReport report = new KeyPlayersReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(Version.current()), session);
        return ExitCode.DONE;
    }

    /** No option may do nothing. */
    private void requireUse() {
        if (size != null && !named.isEmpty()) {
            throw CommandFailure.usage("--size is for sets to be found; --set has as many members as it names");
        }
        if (hops != null && !goals().contains(SetGoal.REACH)) {
            throw CommandFailure.usage("--hops is for the goal reach; ask for it: --goal reach");
        }
    }

    private List<SetGoal> goals() {
        if (goals.isEmpty()) {
            return named.isEmpty()
                    ? List.of(SetGoal.FRAGMENT_DISTANCE, SetGoal.REACH_DISTANCE)
                    : List.of(SetGoal.values());
        }
        return goals;
    }

    private KeyPlayerSetsParameters question(StakeholderMap map) {
        int within = hops == null ? KeyPlayerSetsParameters.DEFAULT_HOPS : hops;
        if (named.isEmpty()) {
            int members = size == null ? KeyPlayerSetsParameters.DEFAULT_SIZE : size;
            return KeyPlayerSetsParameters.best(goals(), members, within, threads.value());
        }
        List<String> ids = new ActorNames(map).ids(named);
        return KeyPlayerSetsParameters.judging(ids, goals(), within, threads.value());
    }

    private static void requireRoom(ProjectedGraph reading, SetGoal goal, int size) {
        int largest = KeyPlayerSets.largest(reading, goal);
        if (size > largest) {
            int actors = reading.graph().nodeCount();
            String why = "graph " + reading.map().graph() + " has " + Counted.of(actors, "actor")
                    + (goal.removes() ? ", and two must be left" : "");
            String right = largest > 0 ? "; --size " + largest + " is the most" : "";
            throw CommandFailure.usage(
                    "a set of " + size + " is too large for the goal " + goal.word() + ": " + why + right);
        }
    }
}
