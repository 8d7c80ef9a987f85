package org.backchannel.report.answer;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.summary.MapSummary;

/**
 * What {@code check} found in one file.
 *
 * @param file its name as the user gave it
 * @param errors how many, shown or not
 * @param warnings how many, shown or not
 * @param findings the first of them, by place
 * @param summary what the map holds; empty if the file was refused
 */
public record CheckedFile(String file, int errors, int warnings, List<Finding> findings, Optional<MapSummary> summary) {

    /** Keeps a copy that cannot change. */
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /**
     * One problem of a file.
     *
     * @param line from 1
     * @param column from 1
     * @param isError whether nothing of the file can be used
     * @param message what is wrong and what would be right
     */
    public record Finding(int line, int column, boolean isError, String message) {
        /** How bad it is, in a word. */
        String severity() {
            return isError ? "error" : "warning";
        }
    }
}
