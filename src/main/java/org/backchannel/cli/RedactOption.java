package org.backchannel.cli;

import org.backchannel.model.Redaction;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Option;

/** Whether confidential sources are left out. */
final class RedactOption {
    @Option(
            names = "--redact",
            description = "Of confidential sources keep the grade only: no name, words, date or address.")
    private boolean redact;

    /** Whether it was asked for. */
    boolean isAsked() {
        return redact;
    }

    /** A map without what would give confidential sources away, if that was asked for. */
    StakeholderMap applied(StakeholderMap map) {
        return redact ? Redaction.of(map) : map;
    }
}
