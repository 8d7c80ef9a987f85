package org.backchannel.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.CentralityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores every actor by every measure of centrality. */
@Command
final class CentralityCommand implements Callable<Integer> {
    private static final int DEFAULT_TOP = 20;

    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Option(
            names = "--select",
            paramLabel = "MEASURE",
            split = ",",
            description = "Compute these measures only, separated by commas: ${COMPLETION-CANDIDATES}. Default: all.",
            completionCandidates = MeasureNames.class)
    private List<String> selected = List.of();

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private OutputOptions output;

    @Mixin
    private TopOption top;

    @Mixin
    private NetworkParameter network;

    CentralityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProjectedGraph reading = network.reading(session);
        CentralityReport report = new CentralityReport(
                Centrality.of(reading, parameters(), session.progress()),
                top.asked().orElse(DEFAULT_TOP));
        output.write(report.report(json(), Version.current()), session);
        return ExitCode.DONE;
    }

    private CentralityParameters parameters() {
        if (selected.isEmpty()) {
            return CentralityParameters.all(threads.value());
        }
        EnumSet<CentralityMeasure> measures = EnumSet.noneOf(CentralityMeasure.class);
        selected.forEach(name -> measures.add(CentralityMeasure.named(name.strip())));
        return new CentralityParameters(measures, threads.value());
    }

    private JsonValue.Fields json() {
        return selected.isEmpty()
                ? JsonValue.Fields.NONE
                : JsonValue.fields()
                        .put(
                                "select",
                                JsonValue.texts(parameters().measures().stream()
                                        .map(CentralityMeasure::key)
                                        .toList()))
                        .end();
    }

    /** What --select takes. */
    static final class MeasureNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CentralityMeasure.ALL.stream().map(CentralityMeasure::key).iterator();
        }
    }
}
