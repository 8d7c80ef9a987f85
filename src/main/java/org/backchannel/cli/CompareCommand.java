package org.backchannel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.whatif.WhatIfResult;
import org.backchannel.format.ScenarioFile;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.report.answer.WhatIfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts scenarios side by side. */
@Command
final class CompareCommand implements Callable<Integer>, Estimable {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ComparisonOptions comparison;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RedactOption redact;

    @Mixin
    private GraphParameter graph;

    @Parameters(index = "1", paramLabel = "TARGET", description = "Who is to be reached: an id, a name or an alias.")
    private String target;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "YAML files with changes: without, without-ties, weaken, introduce, disbelieve, confirm.")
    private List<Path> files;

    CompareCommand(Session session) {
        this.session = session;
    }

    private ComparisonOptions.Question question() {
        StakeholderMap map = redact.applied(graph.map(session));
        String to = new ActorNames(map).actor(target).id();
        List<Scenario> scenarios =
                files.stream().map(file -> ScenarioFile.read(file, map)).toList();
        return comparison.question(map, to, scenarios);
    }

    @Override
    public Integer call() {
        WhatIfResult result = question().answer(session.progress());
        output.write(new WhatIfReport(result, DEFAULT_TOP).compare(Version.current()), session);
        return session.done(result.interrupted());
    }

    @Override
    public List<PartEstimate> estimate(Estimate estimate) {
        return ComparisonOptions.estimate(estimate, this::question);
    }
}
