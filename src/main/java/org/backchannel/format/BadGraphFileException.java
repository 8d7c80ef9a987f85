package org.backchannel.format;

import java.util.List;
import java.util.stream.Collectors;

/** A file holds no map; the message has one line for each problem shown. */
public final class BadGraphFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reading.Refused refused;

    /** For a refused file. */
    public BadGraphFileException(Reading.Refused refused) {
        super(message(refused));
        this.refused = refused;
    }

    private static String message(Reading.Refused refused) {
        String shown = refused.errors().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        int more = refused.errorCount() - refused.errors().size();
        return more == 0 ? shown : shown + "\n… and " + more + " more";
    }

    /** The problems, by place. */
    public List<Problem> problems() {
        return refused.errors();
    }

    /** How many problems there are, shown or not. */
    public int problemCount() {
        return refused.errorCount();
    }
}
