package org.backchannel.format;

import java.nio.file.Path;

/** A graph file is not there, or cannot be read. */
public final class MissingGraphFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a path, with the reason: "there is no such file". */
    public MissingGraphFileException(Path path, String reason) {
        super(path + ": " + reason);
    }
}
