package org.backchannel.imports.identity;

/** What an actor's attribute says of merged actors, or a tie's of its own ends, was changed by hand and makes no sense. */
public final class DamagedIdentityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedIdentityException(String id, String attribute, String reason) {
        super("'" + id + "' has an attribute '" + attribute + "' that 'merge' wrote and somebody changed: " + reason);
    }
}
