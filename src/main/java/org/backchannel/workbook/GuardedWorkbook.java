package org.backchannel.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Opens workbooks of strangers. */
public final class GuardedWorkbook {
    private GuardedWorkbook() {}

    /**
     * Opens a workbook that may unpack to so many bytes; the caller closes it.
     *
     * @throws UnreadableWorkbookException if it is none, or hostile
     */
    public static ReadableWorkbook open(Path file, long largest) throws IOException {
        WorkbookGuard.check(file, largest);
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException | IOException e) {
            // The library fails in many ways on a ZIP that is no workbook.
            throw new UnreadableWorkbookException("this is no workbook: " + e.getMessage());
        }
    }
}
