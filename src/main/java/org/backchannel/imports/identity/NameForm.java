package org.backchannel.imports.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backchannel.imports.Ids;

/**
 * A name as it is compared: in plain Latin letters, without titles and legal forms, word by word.
 *
 * @param written as it stands in the map
 * @param words in the order in which they are written
 * @param sorted the words in the order of the alphabet, as one text
 */
record NameForm(String written, List<String> words, String sorted) {
    private static final Set<String> NOT_COUNTED = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "sir",
            "dame",
            "lord",
            "lady",
            "jr",
            "sr",
            "hon",
            "the",
            "of",
            "and",
            "ltd",
            "limited",
            "llc",
            "llp",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "ag",
            "kg",
            "plc",
            "sa",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "as",
            "ab",
            "oy",
            "ooo",
            "oao",
            "zao",
            "pao");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    static NameForm of(String name) {
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(Ids.latin(name.replace("'", ""))))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> counted =
                all.stream().filter(word -> !NOT_COUNTED.contains(word)).toList();
        List<String> words = counted.isEmpty() ? all : counted;
        return new NameForm(
                name, words, String.join(" ", words.stream().sorted().toList()));
    }

    String straight() {
        return String.join(" ", words);
    }

    boolean hasInitials() {
        return words.stream().anyMatch(word -> word.length() == 1);
    }

    /**
     * The sound of a word in consonants, roughly, so that spellings of one name in several tongues have one: Khodorkovsky and
     * Chodorkowski, Zelensky and Selenskyj. It only says who is compared with whom.
     */
    static String skeleton(String word) {
        String plain = word.replace("kh", "h")
                .replace("sch", "s")
                .replace("tch", "c")
                .replace("tsch", "c")
                .replace("ch", "h")
                .replace("sh", "s")
                .replace("zh", "s")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("th", "t")
                .replace('w', 'v')
                .replace('z', 's')
                .replace('c', 'k')
                .replace('q', 'k')
                .replace("x", "ks");
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean vowel = "aeiouyjh".indexOf(letter) >= 0;
            boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == letter;
            if ((!vowel || i == 0) && !doubled) {
                skeleton.append(vowel ? 'a' : letter);
            }
        }
        return skeleton.toString();
    }
}
