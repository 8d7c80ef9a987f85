package org.backchannel.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab: asked by Chromium's DevTools protocol, and all it says by itself is kept. */
public final class Tab implements AutoCloseable, WebSocket.Listener {
    private static final long PATIENCE_SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder incoming = new StringBuilder();
    private WebSocket socket;

    private Tab() {}

    static Tab at(URI address) {
        Tab tab = new Tab();
        tab.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tab)
                .join();
        List.of("Page", "Runtime", "Network", "Log").forEach(domain -> tab.ask(domain + ".enable"));
        return tab;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        incoming.append(text);
        if (last) {
            take(incoming.toString());
            incoming.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String message) {
        try {
            JsonNode said = json.readTree(message);
            if (said.has("id")) {
                waiting.remove(said.get("id").asInt()).complete(said);
            } else {
                events.add(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for something, with names and values in turn; a value is a text, a number or a truth. */
    public JsonNode ask(String method, Object... parameters) {
        int call = calls.incrementAndGet();
        ObjectNode question = json.createObjectNode().put("id", call).put("method", method);
        ObjectNode named = question.putObject("params");
        for (int at = 0; at < parameters.length; at += 2) {
            named.set((String) parameters[at], json.valueToTree(parameters[at + 1]));
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(call, answer);
        socket.sendText(question.toString(), true).join();
        JsonNode said = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    /** Gives the page so many pixels. */
    public void resize(int width, int height) {
        resize(width, height, 1, false);
    }

    /** The same as on a phone, where a pixel is two by two. */
    public void resizeToPhone(int width, int height) {
        resize(width, height, 2, true);
    }

    private void resize(int width, int height, int scale, boolean mobile) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                scale,
                "mobile",
                mobile);
    }

    /** Opens an address, and waits until all of it is there. */
    public Tab open(String address) {
        ask("Page.navigate", "url", "about:blank");
        events.clear();
        ask("Page.navigate", "url", address);
        waitFor("document.readyState === 'complete' && location.href.startsWith('file:')");
        return this;
    }

    /** The value of an expression; promises are waited for. */
    public JsonNode value(String expression) {
        JsonNode result =
                ask("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** Waits until an expression is true. */
    public void waitFor(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!value("!!(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still not true: " + expression);
            }
        }
    }

    /** The text of what a selector finds first, as it is shown. */
    public String text(String selector) {
        return value("document.querySelector(" + quoted(selector) + ").innerText")
                .asText();
    }

    /** Clicks what a selector finds first. */
    public void click(String selector) {
        value("document.querySelector(" + quoted(selector) + ").click()");
    }

    /** Presses and lets go of the mouse. */
    public void clickAt(double x, double y) {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            String button = type.equals("mouseMoved") ? "none" : "left";
            ask("Input.dispatchMouseEvent", "type", type, "x", x, "y", y, "button", button, "clickCount", 1);
        }
    }

    /** Presses and lets go of a key. */
    public void key(String key) {
        ask("Input.dispatchKeyEvent", "type", "keyDown", "key", key);
        ask("Input.dispatchKeyEvent", "type", "keyUp", "key", key);
    }

    /** What was written to the console as a warning or an error, and exceptions that nobody caught. */
    public List<String> complaints() {
        return events.stream()
                .filter(event -> isComplaint(event))
                .map(JsonNode::toString)
                .toList();
    }

    private static boolean isComplaint(JsonNode event) {
        return switch (event.get("method").asText()) {
            case "Runtime.exceptionThrown" -> true;
            // Advice on speed, which measuring a page by axe-core earns, is a warning; a broken policy is an error.
            case "Log.entryAdded" -> event.at("/params/entry/level").asText().equals("error");
            case "Runtime.consoleAPICalled" ->
                List.of("error", "warning").contains(event.at("/params/type").asText());
            default -> false;
        };
    }

    /** The addresses of everything that was asked for, the page's own included. */
    public List<String> requests() {
        return events.stream()
                .filter(event -> event.get("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** What is seen, as a PNG. */
    public byte[] screenshot() {
        return Base64.getDecoder()
                .decode(ask("Page.captureScreenshot", "format", "png")
                        .get("data")
                        .asText());
    }

    private String quoted(String text) {
        return json.valueToTree(text).toString();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
