package org.backchannel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.analysis.mainjob.AnalyzeResult;
import org.backchannel.analysis.ranks.RankIntervals;
import org.backchannel.analysis.ranks.RankIntervalsParameters;
import org.backchannel.analysis.ranks.RankIntervalsResult;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityMeasure;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.draw.door.DoorPicture;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.look.Theme;
import org.backchannel.draw.plot.CriticalityPlot;
import org.backchannel.draw.plot.RankPlot;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.write.PictureFormat;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.report.Block;
import org.backchannel.report.Report;
import org.backchannel.report.answer.AnalyzeReport;
import org.backchannel.report.answer.WrittenPictures;
import org.backchannel.report.answer.WrittenReport;

/** Makes a document of an analysis: adds the pictures, and how sure the ranking is. */
final class WrittenAnalysis {
    /** Beyond so many actors, ranking them in 1,000 states takes longer than the analysis. */
    private static final int MOST_RANKED = 300;

    private static final int STATES = 1_000;

    private final AnalyzeResult result;
    private final int threads;
    private final Progress progress;

    WrittenAnalysis(AnalyzeResult result, int threads, Progress progress) {
        this.result = result;
        this.threads = threads;
        this.progress = progress;
    }

    /** The report of an analysis, as a document. */
    Report written(AnalyzeReport analysis, Report report, int top) {
        Optional<RankIntervalsResult> ranks = ranks();
        return new WrittenReport(result, analysis, ranks, pictures(ranks), top).of(report);
    }

    private WrittenPictures pictures(Optional<RankIntervalsResult> ranks) {
        DoorsResult doors = result.doors();
        return new WrittenPictures(
                picture("Who opens the door to " + doors.target().name(), DoorPicture.inColumn(doors)),
                picture(
                        "On whom it hangs to reach " + doors.target().name(),
                        CriticalityPlot.of(doors, Sheet.PAGE, progress)),
                ranks.map(sure -> picture(
                        "Where each ranks by betweenness, given what may be true",
                        RankPlot.of(sure, Sheet.PAGE, progress))));
    }

    private static Block.Picture picture(String title, Scene scene) {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            PictureFormat.SVG.write(scene, svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Block.Picture(title, svg.toString(StandardCharsets.UTF_8), Optional.empty(), Theme.lightToDark());
    }

    private Optional<RankIntervalsResult> ranks() {
        ProjectedGraph reading = result.doors().reading();
        if (reading.actors().size() > MOST_RANKED) {
            return Optional.empty();
        }
        CentralityMeasure measure = CentralityMeasure.BETWEENNESS;
        CentralityParameters parameters = new CentralityParameters(Set.of(measure), 1);
        return Optional.of(RankIntervals.of(
                reading,
                state -> Centrality.of(state, parameters, Progress.NONE).table(),
                new RankIntervalsParameters(
                        List.of(measure.key()), STATES, result.doors().chances().seed(), Optional.empty(), threads),
                progress));
    }
}
