package org.backchannel.imports.identity;

/** What the user asks for makes no sense in this map; the message says why. */
public final class NotMergeableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotMergeableException(String message) {
        super(message);
    }
}
