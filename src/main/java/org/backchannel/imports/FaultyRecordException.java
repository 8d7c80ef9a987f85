package org.backchannel.imports;

/** One record cannot be used; the next one may be. Made for many rows, so it has no stack trace. */
public final class FaultyRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    /** For a fault. */
    public FaultyRecordException(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    /** For a fault in a column. */
    public FaultyRecordException(String column, String kind, String message) {
        this(new Fault(column, kind, message));
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
