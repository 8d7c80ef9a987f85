package org.backchannel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that needs no shell: our program and words, some of them in quotes. */
final class PlainCommand {
    private static final String PROGRAM = "./backchannel";
    private static final Pattern WORD =
            Pattern.compile("\\s*((?:'[^']*'|\"[^\"$`\\\\]*\"|[\\p{Alnum}_./:=,+@%-])+)\\s*");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private PlainCommand() {}

    /** The words after the program's name; empty if a shell would do more than take them apart. */
    static Optional<List<String>> words(String typed) {
        String text = typed.replace("\\\n", " ");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.lookingAt()) {
            words.add(unquoted(word.group(1)));
            end = word.end();
            word.region(end, text.length());
        }
        boolean plain = end == text.length() && !words.isEmpty() && words.get(0).equals(PROGRAM);
        return plain ? Optional.of(words.subList(1, words.size())) : Optional.empty();
    }

    private static String unquoted(String word) {
        return QUOTED.matcher(word)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(quoted.group(1) != null ? quoted.group(1) : quoted.group(2)));
    }
}
