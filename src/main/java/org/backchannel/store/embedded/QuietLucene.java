package org.backchannel.store.embedded;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Neo4j's full-text library from telling the user's terminal which instructions of the processor it would like. */
final class QuietLucene {
    /** Held, for the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private QuietLucene() {}

    /** Before the database starts. */
    static void install() {
        LUCENE.setLevel(Level.OFF);
    }
}
