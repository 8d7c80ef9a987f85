package org.backchannel.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backchannel.format.yaml.YamlGraphWriter;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;

/** The fingerprint of a map: what two files with the same content share, whatever their comments and order. */
public final class MapDigest {
    private MapDigest() {}

    /**
     * SHA-256, in hexadecimal, over the map as it is written in YAML, the numbers of its tie types and its grade table:
     * a version of Backchannel with another vocabulary gives another digest.
     */
    public static String of(StakeholderMap map) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (Writer out = new OutputStreamWriter(
                    new DigestOutputStream(OutputStream.nullOutputStream(), sha256), StandardCharsets.UTF_8)) {
                new YamlGraphWriter().write(map, out);
                new YamlGraphWriter().write(numbersOf(map), out);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A map of nothing but the types and grades that the ties of another are read by, each spelled out. */
    private static StakeholderMap numbersOf(StakeholderMap map) {
        return new StakeholderMap(
                map.graph(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                map.vocabulary(),
                new TreeMap<>(),
                new GradeOverrides(map.grades().reliability(), map.grades().credibility()));
    }
}
