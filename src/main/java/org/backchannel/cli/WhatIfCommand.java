package org.backchannel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.WhatIfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what would change if the map were otherwise. */
@Command
final class WhatIfCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ChangeOptions changes;

    @Mixin
    private ComparisonOptions comparison;

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

    WhatIfCommand(Session session) {
        this.session = session;
    }

    private ComparisonOptions.Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        String to = new ActorNames(map).actor(target).id();
        return comparison.question(map, to, List.of(changes.scenario(map)));
    }

    @Override
    public Integer call() {
        WhatIfResult result = question().answer(session.progress());
        WhatIfReport report = new WhatIfReport(result, top.asked().orElse(DEFAULT_TOP));
        output.write(report.whatIf(Version.current()), session);
        return session.done(result.interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        return ComparisonOptions.estimate(estimate, this::question);
    }
}
