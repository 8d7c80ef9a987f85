package org.backchannel.format;

import java.util.Collection;

/** A file's name does not end like any format that can be read or written. */
public final class UnknownFormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a file name and the endings that are known. */
    public UnknownFormatException(String file, Collection<String> endings) {
        super(file + ": the ending says what format a file has; known are " + String.join(", ", endings));
    }
}
