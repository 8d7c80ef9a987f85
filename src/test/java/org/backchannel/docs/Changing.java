package org.backchannel.docs;

import java.util.List;

/** What differs from one run of a command to the next though nothing differs that matters. */
final class Changing {
    private Changing() {}

    /** Lines without it. */
    static List<String> hidden(List<String> lines) {
        return lines.stream().map(Changing::hidden).toList();
    }

    private static String hidden(String line) {
        return line.replaceAll("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z", "TIME")
                .replaceAll("(127\\.0\\.0\\.1|localhost):\\d+", "$1:PORT")
                .replaceAll("process \\d+", "process ID");
    }
}
