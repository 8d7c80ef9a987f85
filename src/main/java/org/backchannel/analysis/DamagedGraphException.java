package org.backchannel.analysis;

/** A stored graph that somebody changed in the database so that it is no stakeholder map any more. */
public final class DamagedGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Says how to mend it: loading a graph makes it whole, whatever was done to it.
     *
     * @param graph its name
     * @param problem what is wrong with it
     */
    public DamagedGraphException(String graph, String problem) {
        super("graph '" + graph + "' was changed in the database and is no stakeholder map any more: " + problem
                + "; load its file again");
    }
}
