package org.backchannel.draw.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.backchannel.draw.write.Markup;
import org.backchannel.progress.Progress;
import org.backchannel.report.render.JsonWriter;

/**
 * Writes the page. Its policy lets run what is in it, by digest, and nothing else; there is no address it may fetch from.
 * Data stand in an element that is never run, and without any {@code <}, so that no text ends it.
 */
public final class PageWriter {
    private static final List<String> MODULES = List.of(
            "data",
            "confidence",
            "reading",
            "routes",
            "state",
            "elements",
            "answer",
            "dossier",
            "controls",
            "picture",
            "labels",
            "rows",
            "files",
            "search",
            "main");

    private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

    private PageWriter() {}

    /** Writes a page. */
    public static void write(PageQuestion question, Writer out, Progress progress) throws IOException {
        String style = own("page.css");
        String cytoscape = resource(CYTOSCAPE);
        String script = script();
        String title = question.doors()
                .reading()
                .map()
                .title()
                .orElse(question.doors().target().name());
        String page = own("page.html")
                .replace("@@POLICY@@", policy(style, cytoscape, script))
                .replace("@@VERSION@@", Markup.text(question.version()))
                .replace("@@TITLE@@", Markup.text(title))
                .replace("@@STYLE@@", style);
        int data = page.indexOf("@@DATA@@");
        int library = page.indexOf("@@CYTOSCAPE@@");
        int ours = page.indexOf("@@SCRIPT@@");
        out.write(page.substring(0, data));
        out.write(json(question, progress));
        out.write(page.substring(data + "@@DATA@@".length(), library));
        out.write(cytoscape);
        out.write(page.substring(library + "@@CYTOSCAPE@@".length(), ours));
        out.write(script);
        out.write(page.substring(ours + "@@SCRIPT@@".length()));
    }

    private static String policy(String style, String... scripts) {
        String allowed = List.of(scripts).stream().map(PageWriter::digest).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + allowed + "; style-src " + digest(style)
                + "; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String script() {
        return MODULES.stream()
                .map(module -> own(module + ".js"))
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    private static String json(PageQuestion question, Progress progress) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter.writeCompact(new PageData(question, progress).json(), text);
        return text.toString().replace("<", "\\u003c");
    }

    private static String own(String name) {
        return resource("/org/backchannel/draw/page/" + name);
    }

    /** A page's text knows one end of a line, whatever the checkout has: digests are of what browsers read. */
    private static String resource(String path) {
        try (InputStream in = PageWriter.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
