package org.backchannel.docs;

import java.util.List;

/** What differs from one run of a command to the next though nothing differs that matters. */
final class Changing {
    private Changing() {}

    /** Lines without it. A time may be shorter than another, so where there is one, columns need not be as wide. */
    static List<String> hidden(List<String> lines) {
        List<String> same = lines.stream().map(Changing::hidden).toList();
        return same.equals(lines) ? same : same.stream().map(Changing::narrow).toList();
    }

    private static String hidden(String line) {
        return line.replaceAll("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?", "TIME")
                .replaceAll("(127\\.0\\.0\\.1|localhost):\\d+", "$1:PORT")
                .replaceAll("process \\d+", "process ID");
    }

    private static String narrow(String line) {
        return line.replaceAll(" {2,}", "  ").replaceAll("-{3,}", "---").stripTrailing();
    }
}
