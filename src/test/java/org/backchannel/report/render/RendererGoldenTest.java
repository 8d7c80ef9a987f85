package org.backchannel.report.render;

import java.io.IOException;
import java.io.StringWriter;
import org.backchannel.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report in every format, against files that were read and found right. */
class RendererGoldenTest {
    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void theSampleReportReadsAsItDidWhenSomebodyLastLookedAtIt(OutputFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.renderer(TerminalStyle.PLAIN).render(SampleReport.REPORT, out);
        Golden.assertSame("report/sample." + format, out.toString());
    }
}
