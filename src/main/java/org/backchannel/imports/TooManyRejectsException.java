package org.backchannel.imports;

/** More records were rejected than the user allows: nothing is imported. */
public final class TooManyRejectsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient java.util.List<ImportSummary> files;

    TooManyRejectsException(java.util.List<ImportSummary> files, String message) {
        super(message);
        this.files = java.util.List.copyOf(files);
    }

    /** What became of the records. */
    public java.util.List<ImportSummary> files() {
        return files;
    }
}
