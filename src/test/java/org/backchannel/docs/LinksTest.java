package org.backchannel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link to a file of this repository, or to a heading in one, leads there. */
class LinksTest {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        List<String> broken = new ArrayList<>();
        links(page).filter(link -> !leadsSomewhere(page, link)).forEach(broken::add);
        assertThat(broken).as("links of %s that lead nowhere", page).isEmpty();
    }

    private static Stream<String> links(Path page) {
        // Not in a code span; a link whose text is one is a link all the same.
        String prose = FENCED.matcher(Pages.read(page)).replaceAll("");
        String text = CODE.matcher(prose).replaceAll("code");
        return LINK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches());
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || anchors(target).toList().contains(parts[1]));
    }

    private static Stream<String> anchors(Path page) {
        String prose = FENCED.matcher(Pages.read(page)).replaceAll("");
        return HEADING.matcher(prose).results().map(LinksTest::anchor);
    }

    /** As GitHub makes them: lower case, hyphens for spaces, and nothing else but letters and digits. */
    private static String anchor(MatchResult heading) {
        String text = heading.group(1).strip().toLowerCase(Locale.ROOT);
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replace(' ', '-');
    }
}
