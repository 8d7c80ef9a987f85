package org.backchannel.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window. Where the machine has none, tests that need it say so and are skipped. */
public final class Browser implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final String address;

    private Browser(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** The program, if the machine has it: {@code CHROMIUM} names it, else it is looked for where packages put it. */
    public static Optional<Path> program() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, with a profile of its own in a directory. */
    public static Browser start(Path directory) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(directory.resolve("profile"));
        Process process = new ProcessBuilder(List.of(
                        program().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("chromium.log").toFile())
                .start();
        return new Browser(process, "http://127.0.0.1:" + port(process, profile));
    }

    /** Written by Chromium once it listens. */
    private static String port(Process process, Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Files.readAllLines(file).get(0);
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IOException("Chromium does not listen; see " + profile.resolveSibling("chromium.log"));
    }

    /** Opens an empty tab. */
    public Tab tab() throws IOException, InterruptedException {
        HttpRequest wish = HttpRequest.newBuilder(URI.create(address + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(wish, HttpResponse.BodyHandlers.ofString());
        return Tab.at(URI.create(new ObjectMapper()
                .readTree(answer.body())
                .get("webSocketDebuggerUrl")
                .asText()));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
