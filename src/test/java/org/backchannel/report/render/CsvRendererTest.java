package org.backchannel.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRendererTest {
    @Test
    void aSpreadsheetReadsTextOfStrangersAsTextAndNumbersAsNumbers() throws IOException {
        StringWriter out = new StringWriter();
        OutputFormat.CSV.renderer(TerminalStyle.PLAIN).render(SampleReport.REPORT, out);
        List<List<String>> records = CsvReader.builder().ofCsvRecord(out.toString()).stream()
                .map(record -> record.getFields())
                .toList();
        assertThat(records).hasSize(5);
        assertThat(records.get(0)).containsExactly("id", "name", "degree", "betweenness", "cutActor", "sides");
        assertThat(records.get(3)).containsExactly("wang", "王小明", "-1", "1.5e-9", "false", "");
        assertThat(records.get(4)).containsExactly("evil", "'" + SampleReport.HOSTILE, "0", "", "true", "'-side; a|b");
    }
}
