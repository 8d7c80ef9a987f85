package org.backchannel.store;

import java.util.Optional;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.SessionConfig;

/**
 * Where to go and who we are.
 *
 * @param uri of the server
 * @param username who we are
 * @param password empty where none is asked for
 * @param database on the server; empty for the user's default
 */
record Login(String uri, String username, Optional<String> password, Optional<String> database) {
    AuthToken token() {
        return password.map(secret -> AuthTokens.basic(username, secret)).orElseGet(AuthTokens::none);
    }

    /** A session on the database that hands over whole results: what we read is read to its end. */
    SessionConfig.Builder session() {
        SessionConfig.Builder session = SessionConfig.builder().withFetchSize(-1);
        database.ifPresent(session::withDatabase);
        return session;
    }

    /** Without the password: this ends up in messages. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }
}
