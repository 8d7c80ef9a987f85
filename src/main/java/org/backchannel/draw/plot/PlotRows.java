package org.backchannel.draw.plot;

import java.util.List;
import java.util.function.Function;
import org.backchannel.draw.look.Caption;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;

/** Rows of a plot: as many as there is room for, the first first. */
final class PlotRows {
    private PlotRows() {}

    /** A plot of rows, which says how many it leaves out; what stands around it is that of the rows shown. */
    static <T> Scene scene(
            Function<List<T>, PlotPage> page,
            List<T> all,
            Function<Rectangle, IntervalChart> chart,
            Function<T, IntervalRow> row,
            String what) {
        // The words about what is left out may take a line, so room is measured with the longest of them.
        int most = fitting(page.apply(all), all.size(), what);
        List<T> shown = all.stream().limit(most).toList();
        List<IntervalRow> rows = shown.stream().map(row).toList();
        return page.apply(shown)
                .scene(
                        leftOut(all.size() - shown.size(), what),
                        room -> chart.apply(room).marks(rows));
    }

    private static int fitting(PlotPage page, int all, String what) {
        Rectangle room = new Caption(page.headline(), page.explanation() + leftOut(all, what), "").room(page.sheet());
        double height = room.height() - page.legend().height(room.width()) - PlotPage.GAP;
        return IntervalChart.most(height);
    }

    private static String leftOut(int count, String what) {
        return count == 0 ? "" : count + " more " + what + " below these are left out";
    }
}
