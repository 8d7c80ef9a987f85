package org.backchannel.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as they are looked for: without case, accents, or a difference between one space and two. */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters that Unicode does not take apart, though people who lack the key type the plain one. */
    private static final Map<Character, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry('ł', "l"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('ς', "σ"),
            Map.entry('’', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('‘', "'"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"));

    private Folding() {}

    /** The key under which a name is found: {@code "  Łukasz  MÜLLER"} has {@code "lukasz muller"}. */
    public static String key(String name) {
        if (isPlain(name)) {
            return name;
        }
        String lower = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACES.matcher(withPlainLetters(bare)).replaceAll(" ").strip();
    }

    /** Whether nothing would change, as in nearly every id. */
    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    private static String withPlainLetters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String other = PLAIN_LETTERS.get(letter);
            if (other == null) {
                plain.append(letter);
            } else {
                plain.append(other);
            }
        }
        return plain.toString();
    }
}
