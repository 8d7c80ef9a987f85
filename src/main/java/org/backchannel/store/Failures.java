package org.backchannel.store;

import java.util.Optional;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.backchannel.store.embedded.DataDirectory;
import org.backchannel.store.embedded.DiskSpace;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * What the driver's errors mean to the user.
 *
 * @param uri of the server
 * @param directory of the local database, if it is one
 */
record Failures(String uri, Optional<DataDirectory> directory) {
    private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";
    private static final String READ_ONLY = "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase";
    private static final String READ_ONLY_SINCE_5 = "Neo.ClientError.Database.ReadOnlyMode";

    /** The address is none. */
    StoreUnavailableException badAddress(RuntimeException failed) {
        return new StoreUnavailableException(
                Reason.UNREACHABLE,
                "'" + withoutLogin() + "' is not the address of a Neo4j server; it should look like"
                        + " neo4j://host:7687 or bolt://host:7687",
                failed);
    }

    /** The same failure with a reason and a message for the user, or as it is if it is none of the database. */
    RuntimeException explain(RuntimeException failed) {
        if (!(failed instanceof Neo4jException error)) {
            return failed;
        }
        if (isDiskFull(error)) {
            return directory
                    .map(local -> DiskSpace.full(local, error))
                    .orElseGet(() -> unavailable(Reason.DISK_FULL, "the disk of the server at %s is full", error));
        }
        if (error instanceof SecurityException || error.code().startsWith("Neo.ClientError.Security.")) {
            return refused(error);
        }
        if (error instanceof ServiceUnavailableException
                || error instanceof SessionExpiredException
                || error instanceof DiscoveryException
                || error.code().equals("Neo.TransientError.General.DatabaseUnavailable")) {
            return unavailable(Reason.UNREACHABLE, "no Neo4j server answers at %s: " + oneLine(error), error);
        }
        return otherwise(error);
    }

    private RuntimeException refused(Neo4jException error) {
        if (error.code().equals("Neo.ClientError.Security.Forbidden")) {
            return unavailable(
                    Reason.REFUSED, "the server at %s does not allow this user to do that: " + oneLine(error), error);
        }
        String remedy = directory
                .map(local -> "; the local database's password is in " + local.passwordFile()
                        + ", and must be the one it was given there")
                .orElse("; give them with --username and --password, or NEO4J_USERNAME and NEO4J_PASSWORD");
        return unavailable(Reason.REFUSED, "the server at %s refuses the user name or the password" + remedy, error);
    }

    private RuntimeException otherwise(Neo4jException error) {
        return switch (error.code()) {
            case NO_DATABASE ->
                unavailable(
                        Reason.UNSUPPORTED,
                        "the server at %s has no such database (--database or NEO4J_DATABASE): " + oneLine(error),
                        error);
            case READ_ONLY, READ_ONLY_SINCE_5 ->
                unavailable(Reason.NO_ACCESS, "the database at %s may only be read: " + oneLine(error), error);
            default -> error;
        };
    }

    private boolean isDiskFull(Neo4jException error) {
        String message = Optional.ofNullable(error.getMessage()).orElse("");
        if (message.contains("No space left")
                || message.contains("not enough space")
                || message.contains("OutOfDiskSpace")) {
            return true;
        }
        boolean theirs = error.code().startsWith("Neo.DatabaseError.")
                || error.code().startsWith("Neo.TransientError.")
                || error instanceof ServiceUnavailableException;
        return theirs && directory.map(DiskSpace::isExhausted).orElse(false);
    }

    private StoreUnavailableException unavailable(Reason reason, String message, RuntimeException cause) {
        return new StoreUnavailableException(reason, message.replace("%s", withoutLogin()), cause);
    }

    /** The address without a user name and password that somebody may have put into it. */
    private String withoutLogin() {
        return uri.replaceFirst("//[^/@]*@", "//");
    }

    /** A message of the database on one line, without the excerpt of the query below it. */
    static String oneLine(Throwable error) {
        String message = Optional.ofNullable(error.getMessage()).orElse("no reason given");
        return message.lines().findFirst().orElse("no reason given").strip();
    }
}
