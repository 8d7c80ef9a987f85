package org.backchannel.algo.access;

/**
 * Between whom {@link SubsetBetweenness} looks.
 *
 * @param origins the nodes whose routes count, each once; may overlap with the targets
 * @param targets the nodes they lead to, each once
 */
public record SubsetBetweennessParameters(int[] origins, int[] targets) {
    /** Keeps its own copies. */
    public SubsetBetweennessParameters {
        origins = origins.clone();
        targets = targets.clone();
    }

    /** Between origins and one target. */
    public static SubsetBetweennessParameters of(OriginsToTarget question) {
        return new SubsetBetweennessParameters(question.origins(), new int[] {question.target()});
    }
}
