package org.backchannel.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.estimate.WorldsAnswer;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.sensitivity.Sensitivity;
import org.backchannel.analysis.sensitivity.SensitivityResult;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.report.answer.SensitivityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how far an answer moves when the numbers it is made of are a notch off. */
@Command
final class SensitivityCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private GroundsOptions grounds;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Who is to be reached: an id, a name or an alias.")
    private String target;

    SensitivityCommand(Session session) {
        this.session = session;
    }

    /** A map, and what is asked of it. */
    private record Question(StakeholderMap map, GroundsParameters parameters) {
        SensitivityResult answer(long worlds, Progress progress) {
            return WaysOptions.orRefused(() -> Sensitivity.of(map, parameters.ofWorlds(worlds), progress));
        }

        long worlds() {
            return parameters.sample().worlds();
        }
    }

    private Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        return new Question(
                map, grounds.parameters(map, new ActorNames(map).actor(target).id()));
    }

    @Override
    public Integer call() {
        Question question = question();
        SensitivityResult result = question.answer(question.worlds(), session.progress());
        output.write(new SensitivityReport(result, top.asked().orElse(DEFAULT_TOP)).report(Version.current()), session);
        return session.done(result.interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        Estimated<Question> read = Estimated.of(estimate, this::question);
        Question question = read.question();
        return read.then(estimate.ofWorlds(
                "numbers a notch off",
                new WorldsAnswer(question.worlds(), Map.of(), Sensitivity.TASK, question::answer)));
    }
}
