package org.backchannel.imports;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backchannel.text.Folding;

/**
 * Ids for what an extract calls by keys of its own. The same keys get the same ids, whatever the order of the records:
 * keys are served in their order, and of two that come to the same letters the second gets letters of its digest.
 */
public final class Ids {
    private static final int LONGEST = 80;
    private static final int DIGEST = 8;

    /** Of a longer text the rest counts by its digest: a million letters of another script take ten seconds to turn into Latin. */
    private static final int LOOKED_AT = 1_000;

    private static final Pattern ADDRESS = Pattern.compile("^https?-(www-)?(?=.)");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");

    /** Made when first asked for: rules of all scripts take a tenth of a second to read. */
    private static final class Latin {
        private static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Ids() {}

    /** An id for each key. */
    static Map<String, String> of(Collection<String> keys) {
        Map<String, String> ids = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (String key : new TreeSet<>(keys)) {
            String id = of(Key.text(key));
            String free = id;
            for (int length = DIGEST; !taken.add(free); length++) {
                free = id + "-" + digest(key, length);
            }
            ids.put(key, free);
        }
        return ids;
    }

    /** The id that a text comes to. */
    public static String of(String text) {
        String latin = latin(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        String id = NOT_IN_AN_ID.matcher(latin).replaceAll("-").replaceAll("^-+|-+$", "");
        id = ADDRESS.matcher(id).replaceFirst("");
        if (id.isEmpty()) {
            return "x-" + digest(text, DIGEST);
        }
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "-" + digest(text, DIGEST);
    }

    /** A name in plain Latin letters, folded: {@code "Путин"} is {@code "putin"}. */
    public static String latin(String text) {
        String folded = Folding.key(text);
        boolean plain = folded.chars().allMatch(c -> c < 0x80);
        return plain ? folded : Folding.key(Latin.RULES.transliterate(folded));
    }

    private static String digest(String text, int length) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
