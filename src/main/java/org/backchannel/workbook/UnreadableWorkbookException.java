package org.backchannel.workbook;

/** A file is no workbook, or one that is not worth reading; the message says why and names no file. */
public final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a reason. */
    public UnreadableWorkbookException(String message) {
        super(message);
    }
}
