package org.backchannel.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.backchannel.format.Problem.Severity;

/**
 * Collects the problems of one file. Of errors and of warnings it keeps the first {@value #SHOWN} each, by place, and
 * counts the rest: a file of a million errors needs no more memory than one of fifty.
 */
public final class Problems {
    /** How many errors, and how many warnings, are shown of one file. */
    public static final int SHOWN = 50;

    private final String file;
    private final Shown errors = new Shown(Severity.ERROR);
    private final Shown warnings = new Shown(Severity.WARNING);

    /** Of a file, by the name that the user gave. */
    public Problems(String file) {
        this.file = file;
    }

    /** Something for which the file is refused. */
    public void error(Position at, String message) {
        errors.add(at, () -> message);
    }

    /**
     * Something for which the file is refused.
     *
     * @param message asked for at the end, and only if the problem is among those shown: looking for the nearest name
     *     takes time, and may need what stands further down in the file
     */
    public void error(Position at, Supplier<String> message) {
        errors.add(at, message);
    }

    /** Something that the user should know. */
    public void warning(Position at, String message) {
        warnings.add(at, () -> message);
    }

    /** Whether the file must be refused. */
    public boolean hasErrors() {
        return errors.count > 0;
    }

    /** How many errors there are, shown or not. */
    public int errorCount() {
        return errors.count;
    }

    /** How many warnings there are, shown or not. */
    public int warningCount() {
        return warnings.count;
    }

    /** The first errors, by place. */
    public List<Problem> errors() {
        return errors.toList();
    }

    /** The first warnings, by place. */
    public List<Problem> warnings() {
        return warnings.toList();
    }

    /** The first problems of one severity, by place and then in the order in which they were found. */
    private final class Shown {
        private static final Comparator<Found> ORDER =
                Comparator.comparing(Found::at).thenComparingInt(Found::number);

        private final Severity severity;
        private final PriorityQueue<Found> lastFirst = new PriorityQueue<>(ORDER.reversed());
        private int count;

        private record Found(Position at, int number, Supplier<String> message) {}

        Shown(Severity severity) {
            this.severity = severity;
        }

        void add(Position at, Supplier<String> message) {
            lastFirst.add(new Found(at, count++, message));
            if (lastFirst.size() > SHOWN) {
                lastFirst.remove();
            }
        }

        List<Problem> toList() {
            List<Found> inOrder = new ArrayList<>(lastFirst);
            inOrder.sort(ORDER);
            return inOrder.stream().map(this::problem).toList();
        }

        private Problem problem(Found found) {
            return new Problem(
                    file,
                    found.at().line(),
                    found.at().column(),
                    severity,
                    found.message().get());
        }
    }
}
