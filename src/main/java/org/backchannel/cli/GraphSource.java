package org.backchannel.cli;

import org.backchannel.format.GraphFiles;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;

/** Fetches the map that a command is asked of. */
final class GraphSource {
    private final Session session;

    GraphSource(Session session) {
        this.session = session;
    }

    /** The map that an argument names; what a file's reader warns of is counted, and {@code check} shows it. */
    StakeholderMap map(GraphArgument argument) {
        if (argument instanceof GraphArgument.InFile file) {
            return map(GraphFiles.read(file.file()), file);
        }
        throw new IllegalStateException("no store yet");
    }

    private StakeholderMap map(Reading reading, GraphArgument.InFile file) {
        if (reading instanceof Reading.Accepted accepted && accepted.warningCount() > 0) {
            String warnings = accepted.warningCount() == 1 ? "1 warning" : accepted.warningCount() + " warnings";
            session.say(file.file() + ": " + warnings + "; 'backchannel check " + file.file() + "' shows what of");
        }
        return reading.orThrow();
    }
}
