package org.backchannel.format.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.backchannel.format.Additions;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;

/** Texts of files, for tests. */
public final class Texts {
    private Texts() {}

    /** Of a few actors, a to d, with ties as flow mappings without their braces. */
    public static StakeholderMap map(String... ties) {
        StringBuilder text = new StringBuilder(
                "graph: g\nactors: {a: {name: Ada, side: left}, b: {name: Bo}, c: {name: Cy}, d: {name: Di}}\nties:\n");
        for (String tie : ties) {
            text.append("  - {").append(tie).append("}\n");
        }
        return GraphFiles.readText("g.yaml", text.toString()).orThrow();
    }

    /** What a format of one file makes of a map. */
    public static String of(StakeholderMap map, GraphFormat format) {
        return of(map, format, "");
    }

    /** What a format of several files makes of a map, in one of them. */
    public static String of(StakeholderMap map, GraphFormat format, String file) {
        StringBuilder text = new StringBuilder();
        try {
            format.files().get(file).write(Network.of(map, Additions.NONE), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a format of one file makes of a map, text or not. */
    public static byte[] bytes(StakeholderMap map, GraphFormat format) {
        if (format.bytes().isEmpty()) {
            return of(map, format).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.bytes().get().write(Network.of(map, Additions.NONE), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What comes of a text. */
    public static Reading read(String name, String text, GraphFormat format, Optional<WeightMeaning> weights) {
        return GraphFiles.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, weights);
    }
}
