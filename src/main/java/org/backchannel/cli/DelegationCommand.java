package org.backchannel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.backchannel.analysis.delegation.Delegation;
import org.backchannel.analysis.delegation.DelegationParameters;
import org.backchannel.analysis.delegation.DelegationResult;
import org.backchannel.analysis.doors.OriginChoice;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.report.answer.DelegationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom to send. */
@Command(
        footer = {
            "",
            "Always from sampled worlds, never exactly: the best delegations are found in half "
                    + "of the worlds, and how surely they get through is counted in the other half. "
                    + "The best of many is flattered by the worlds it was chosen in."
        })
final class DelegationCommand implements Callable<Integer>, Estimable {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private CandidateOptions candidates;

    @Option(
            names = "--size",
            paramLabel = "K",
            converter = CountConverter.class,
            description = "How many go. Default: " + DelegationParameters.DEFAULT_SIZE
                    + ", or as many as there are to choose from.")
    private Integer size;

    @Option(
            names = "--at-least",
            paramLabel = "P",
            converter = StrengthConverter.class,
            description = "In place of --size: as few as get through with this chance.")
    private Double atLeast;

    @Option(
            names = "--include",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "These go in any case, and count towards --size.")
    private List<String> included = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "ACTOR[,ACTOR...]", description = "These do not go.")
    private List<String> excluded = new ArrayList<>();

    @Option(
            names = "--value-of",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "Say what it is worth to bring these, one by one: the best delegation "
                    + "with and without them. They count as candidates.")
    private List<String> valued = new ArrayList<>();

    @Mixin
    private WorldSampleOptions sample;

    @Mixin
    private ProjectionOptions projection;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Who is to be reached: an id, a name or an alias.")
    private String target;

    DelegationCommand(Session session) {
        this.session = session;
    }

    /** Who is to be reached, and in which reading. */
    private record Question(ProjectedGraph reading, DelegationParameters parameters) {
        DelegationResult answer(long worlds, Progress progress) {
            return Delegation.of(reading, parameters.ofWorlds(worlds), progress);
        }

        long worlds() {
            return parameters.sample().worlds();
        }
    }

    private Question question() {
        requireUse();
        StakeholderMap map = redact.applied(graph.map(session));
        DelegationParameters parameters = parameters(map, new ActorNames(map));
        requireRoom(parameters);
        return new Question(Projector.project(map, projection.projection(map), session.progress()), parameters);
    }

    @Override
    public Integer call() {
        Question question = question();
        DelegationReport report = new DelegationReport(question.answer(question.worlds(), session.progress()));
        output.write(report.report(Version.current()), session);
        return ExitCode.DONE;
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        return read.then(estimate.ofWorlds("delegations", new WorldsAnswer(question.worlds(), question::answer)));
    }

    private void requireUse() {
        if (atLeast != null && size != null) {
            throw CommandFailure.usage("--at-least looks for the smallest delegation, so --size is not for it to take");
        }
        if (atLeast != null && !valued.isEmpty()) {
            throw CommandFailure.usage("--value-of compares delegations of one size; --at-least has none");
        }
    }

    private DelegationParameters parameters(StakeholderMap map, ActorNames names) {
        String to = names.actor(target).id();
        List<String> in = sent(names, included, to);
        List<String> out = sent(names, excluded, to);
        List<String> asked = sent(names, valued, to);
        in.stream().filter(out::contains).findFirst().ifPresent(id -> {
            throw CommandFailure.usage("'" + id + "' is to be included and excluded");
        });
        asked.stream().filter(out::contains).findFirst().ifPresent(id -> {
            throw CommandFailure.usage("'" + id + "' is excluded; what it is worth to bring them cannot be said");
        });
        TreeSet<String> all = new TreeSet<>(OriginChoice.of(map, to, candidates.chosen(map)));
        all.addAll(in);
        all.addAll(asked);
        out.forEach(all::remove);
        return new DelegationParameters(
                to,
                List.copyOf(all),
                in,
                out,
                atLeast == null ? OptionalInt.of(sizeAmong(all.size(), in.size())) : OptionalInt.empty(),
                atLeast == null ? OptionalDouble.empty() : OptionalDouble.of(atLeast),
                asked,
                sample.sample());
    }

    private int sizeAmong(int all, int fixed) {
        return size == null ? Math.min(all, Math.max(DelegationParameters.DEFAULT_SIZE, fixed)) : size;
    }

    private static List<String> sent(ActorNames names, List<String> texts, String target) {
        List<String> ids = names.ids(texts);
        if (ids.contains(target)) {
            throw CommandFailure.usage("'" + target + "' is the target and cannot be sent");
        }
        return ids;
    }

    private static void requireRoom(DelegationParameters parameters) {
        int wanted = parameters.size().orElse(0);
        int there = parameters.candidates().size();
        if (there == 0) {
            throw CommandFailure.usage(
                    "nobody is left to send to '" + parameters.target() + "': name candidates with --from");
        }
        if (wanted > there) {
            throw CommandFailure.usage("a delegation of " + wanted + " needs as many candidates; there "
                    + (there == 1 ? "is 1" : "are " + there));
        }
        int fixed = parameters.included().size();
        boolean newcomers = !parameters.included().containsAll(parameters.valued());
        if (parameters.size().isPresent() && wanted < fixed + (newcomers ? 1 : 0)) {
            throw CommandFailure.usage("--include names " + fixed + (newcomers ? " and --value-of somebody else" : "")
                    + ", which is more than --size " + wanted);
        }
    }
}
