package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Report;

/** One JSON object a row, each in a line of its own. */
final class JsonLinesRenderer implements Renderer {
    @Override
    public void render(Report report, Writer out) throws IOException {
        for (JsonValue row : report.rows()) {
            JsonWriter.writeCompact(row, out);
            out.write('\n');
        }
    }
}
