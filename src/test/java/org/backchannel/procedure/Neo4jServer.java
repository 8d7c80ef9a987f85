package org.backchannel.procedure;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Neo4j server as anybody installs one: a process of its own, made of Neo4j's libraries and nothing of ours, with one jar
 * in its directory of plugins.
 */
final class Neo4jServer implements AutoCloseable {
    private static final Path LIBRARIES = Path.of("target/lib");
    private static final List<String> OURS = List.of("backchannel-", "jgrapht-core-", "jheaps-", "apfloat-");
    private static final int WARNS_OF_NEO4J = 24;

    private final Process process;
    private final int port;

    private Neo4jServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one in an empty directory, and waits until it is up. */
    static Neo4jServer start(Path home, Path plugin) throws IOException {
        int port = freePort();
        Files.copy(plugin, Files.createDirectory(home.resolve("plugins")).resolve(plugin.getFileName()));
        Files.writeString(
                Files.createDirectory(home.resolve("conf")).resolve("neo4j.conf"),
                String.join(
                        "\n",
                        "server.bolt.listen_address=127.0.0.1:" + port,
                        "server.bolt.advertised_address=127.0.0.1:" + port,
                        "server.http.enabled=false",
                        "server.memory.pagecache.size=16m",
                        "db.tx_log.preallocate=false",
                        "dbms.usage_report.enabled=false",
                        "dbms.security.auth_enabled=false",
                        ""));
        Process process = new ProcessBuilder(command(home))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
        awaitStart(process, home);
        return new Neo4jServer(process, port);
    }

    private static List<String> command(Path home) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
        if (Runtime.version().feature() >= WARNS_OF_NEO4J) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of(
                "org.neo4j.server.CommunityEntryPoint", "--home-dir=" + home, "--config-dir=" + home.resolve("conf")));
        return command;
    }

    private static String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.filter(jar -> OURS.stream().noneMatch(jar.getFileName().toString()::startsWith))
                    .map(jar -> jar.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitStart(Process process, Path home) throws IOException {
        Path log = home.resolve("logs/neo4j.log");
        while (!Files.exists(log) || !Files.readString(log).contains("Started.")) {
            if (!process.isAlive()) {
                throw new AssertionError("the server ended: " + Files.readString(home.resolve("output")));
            }
            Thread.onSpinWait();
        }
    }

    String uri() {
        return "neo4j://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
