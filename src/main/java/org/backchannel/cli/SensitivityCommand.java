package org.backchannel.cli;

import java.util.concurrent.Callable;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.sensitivity.Sensitivity;
import org.backchannel.analysis.sensitivity.SensitivityResult;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.SensitivityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how far an answer moves when the numbers it is made of are a notch off. */
@Command
final class SensitivityCommand implements Callable<Integer> {
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

    @Override
    public Integer call() {
        StakeholderMap map = redact.applied(graph.map(session));
        GroundsParameters parameters =
                grounds.parameters(map, new ActorNames(map).actor(target).id());
        SensitivityResult result = WaysOptions.orRefused(() -> Sensitivity.of(map, parameters, session.progress()));
        output.write(new SensitivityReport(result, top.asked().orElse(DEFAULT_TOP)).report(Version.current()), session);
        return session.done(result.interrupted());
    }
}
