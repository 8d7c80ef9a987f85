package org.backchannel.procedure;

/** What {@code SHOW PROCEDURES} says of arguments that several of them have. */
final class Texts {
    static final String ACTOR = "Who is to be reached: a node, or the text of an id, a name or an alias.";

    static final String OPTIONS = "Which graph, read how: graph, or actors and ties of your own; projection, asOf, "
            + "minConfidence, cost, undirected. And ";

    static final String PAGE = "All are explained in docs/procedures.md.";

    private Texts() {}
}
