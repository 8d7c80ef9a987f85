package org.backchannel.report.render;

import java.io.IOException;
import java.io.Writer;
import org.backchannel.report.Report;

/** Writes a report in one format. */
public interface Renderer {
    /** Writes all of it, and neither flushes nor closes. */
    void render(Report report, Writer out) throws IOException;
}
