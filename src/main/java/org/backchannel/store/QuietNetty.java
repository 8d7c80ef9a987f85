package org.backchannel.store;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the driver's network library from logging. Left alone it finds Log4j, which Neo4j brings, and has it read its
 * configuration: 600 classes and 0.7 s of a command that does nothing but ask a server.
 */
final class QuietNetty {
    /** Held, for the JDK forgets the level of a logger that nobody holds. */
    private static final Logger NETTY = Logger.getLogger("io.netty");

    private QuietNetty() {}

    /** Before the first class of Netty is used. */
    static void install() {
        NETTY.setLevel(Level.OFF);
        InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
    }
}
