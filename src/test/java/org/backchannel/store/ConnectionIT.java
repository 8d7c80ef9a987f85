package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.StoreUnavailableException.Reason;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedDatabase.class)
class ConnectionIT {
    private static void assertUnavailable(ThrowingCallable open, Reason reason, String message) {
        assertThatThrownBy(open)
                .isInstanceOfSatisfying(
                        StoreUnavailableException.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason))
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    private static Connection.Server at(String uri) {
        return new Connection.Server(uri, "neo4j", Optional.of("wrong-secret"), Optional.empty());
    }

    @Test
    void aWrongPasswordIsRefusedAndNeverShown(Running database) {
        Connection.Server wrong = database.connection("wrong-secret");
        assertUnavailable(() -> GraphStores.open(wrong), Reason.REFUSED, "refuses the user name or the password");
        assertThatThrownBy(() -> GraphStores.open(wrong)).hasMessageNotContaining("wrong-secret");
        assertThat(wrong.toString()).doesNotContain("wrong-secret");
    }

    @Test
    void nobodyThereIsToldAtOnce() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Instant before = Instant.now();
        assertUnavailable(
                () -> GraphStores.open(at("bolt://127.0.0.1:" + port)),
                Reason.UNREACHABLE,
                "no Neo4j server answers at bolt://127.0.0.1:" + port);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertUnavailable(
                () -> GraphStores.open(at("neo4j://127.0.0.1:" + port)), Reason.UNREACHABLE, "no Neo4j server answers");
    }

    @Test
    void whatIsNoAddressIsTold() {
        for (String uri : new String[] {"localhost", "http://localhost:7474", "bolt://", "bolt://a b", "://", ""}) {
            assertUnavailable(
                    () -> GraphStores.open(at(uri)),
                    Reason.UNREACHABLE,
                    "'" + uri + "' is not the address of a Neo4j server; it should look like neo4j://host:7687");
        }
    }

    @Test
    void aLoginInAnAddressIsNotShown() {
        assertThatThrownBy(() -> GraphStores.open(at("bolt://me:topsecret@127.0.0.1:1")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageNotContaining("topsecret");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold(Running database) {
        Connection.Server here = database.connection();
        Connection.Server elsewhere =
                new Connection.Server(here.uri(), here.username(), here.password(), Optional.of("elsewhere"));
        assertUnavailable(() -> GraphStores.open(elsewhere), Reason.UNSUPPORTED, "has no such database");
    }
}
