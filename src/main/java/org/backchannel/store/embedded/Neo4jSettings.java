package org.backchannel.store.embedded;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.cypher_ip_blocklist;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.dump_diagnostics;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_timeout;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.udc_network_enabled;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.vm_pause_monitor_enabled;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.connection_shutdown_wait_time;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.thread_pool_shutdown_wait_time;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/**
 * How our Neo4j differs from Neo4j's defaults. Where a reason is a number, it was measured with 5.26 on two cores.
 */
final class Neo4jSettings {
    private static final Duration SHUTDOWN_WAIT = Duration.ofMillis(100);
    private static final long PAGE_CACHE_BYTES = 64L << 20;

    private final Map<Setting<?>, Object> values = new HashMap<>();

    private Neo4jSettings() {}

    /**
     * The settings of a server.
     *
     * @param port it listens on; 0 for any that is free
     * @param kind whether it serves one command or stays up
     */
    static Map<Setting<?>, Object> of(int port, Holder.Kind kind) {
        Neo4jSettings settings = new Neo4jSettings();
        settings.loopbackOnly(port);
        settings.nothingLeavesAndNothingIsRead();
        settings.quickStartAndStop();
        settings.quiet(kind);
        return settings.values;
    }

    private void loopbackOnly(int port) {
        SocketAddress address = new SocketAddress("127.0.0.1", port);
        set(BoltConnector.enabled, true);
        set(BoltConnector.listen_address, address);
        set(BoltConnector.advertised_address, address);
        set(HttpConnector.enabled, false);
        set(HttpsConnector.enabled, false);
        set(GraphDatabaseSettings.auth_enabled, true);
    }

    private void nothingLeavesAndNothingIsRead() {
        // With the defaults a plain read transaction may read any file of the machine, and any address it reaches.
        set(GraphDatabaseSettings.allow_file_urls, false);
        set(cypher_ip_blocklist, List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
        set(GraphDatabaseSettings.udc_enabled, false);
        set(udc_network_enabled, false);
        set(BoltConnector.server_bolt_telemetry_enabled, false);
    }

    private void quickStartAndStop() {
        // Preallocated logs are 256 MB a database, written on the first start.
        set(GraphDatabaseSettings.preallocate_logical_logs, false);
        set(GraphDatabaseSettings.preallocate_store_files, false);
        set(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES);
        set(GraphDatabaseSettings.pagecache_warmup_enabled, false);
        set(GraphDatabaseSettings.filewatcher_enabled, false);
        set(vm_pause_monitor_enabled, false);
        set(dump_diagnostics, false);
        // Whoever closes the server has closed its connections: waiting for them took 10 s.
        set(thread_pool_shutdown_wait_time, SHUTDOWN_WAIT);
        set(connection_shutdown_wait_time, SHUTDOWN_WAIT);
        set(netty_server_shutdown_quiet_period, 0);
        set(netty_server_shutdown_timeout, Duration.ofSeconds(1));
    }

    private void quiet(Holder.Kind kind) {
        set(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF);
        set(GraphDatabaseSettings.debug_log_enabled, kind == Holder.Kind.SERVER);
    }

    private <T> void set(Setting<T> setting, T value) {
        values.put(setting, value);
    }
}
