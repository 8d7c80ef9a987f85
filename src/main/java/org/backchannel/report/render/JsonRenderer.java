package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import org.backchannel.report.Report;

/** One JSON object: what was asked, of what, how, and the results. */
final class JsonRenderer implements Renderer {
    @Override
    public void render(Report report, Writer out) throws IOException {
        JsonWriter.writeIndented(report.envelope(), out);
        out.write('\n');
    }
}
