package org.backchannel.draw.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backchannel.analysis.alongside.Alongside;
import org.backchannel.analysis.alongside.AlongsideParameters;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.draw.Pictures;
import org.backchannel.model.Redaction;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;

/** What can be seen of the page without a browser; PageIT looks at it in one. */
class PageWriterTest {
    private static String page(StakeholderMap map, String target) throws IOException {
        DoorsResult doors = Pictures.doors(map, target);
        var scores =
                Alongside.of(doors.reading(), new AlongsideParameters(List.of("betweenness"), false, 1), Progress.NONE);
        StringWriter page = new StringWriter();
        PageWriter.write(new PageQuestion(doors, scores, "1.2.3"), page, Progress.NONE);
        return page.toString();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void thePolicyLetsRunWhatIsInThePageAndNothingElse() throws Exception {
        String page = page(Pictures.sample("peace-talks-2024"), "putin");
        String policy =
                found(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
        List<String> scripts = found(page, "<script>(.*?)</script>");
        assertThat(scripts).hasSize(2);
        assertThat(policy)
                .startsWith("default-src 'none'; script-src ")
                .contains(digest(scripts.get(0)), digest(scripts.get(1)))
                .contains("style-src "
                        + digest(found(page, "<style[^>]*>(.*?)</style>").get(0)))
                .doesNotContain("unsafe");
        assertThat(found(page, "(@@[A-Z]+@@)")).isEmpty();
    }

    @Test
    void theDataHoldNoBeginningOfMarkup() throws IOException {
        String page = page(Pictures.sample("harbour-concession"), "minister");
        assertThat(found(page, "id=\"data\">(.*?)</script>").get(0))
                .doesNotContain("<")
                .contains("\"target\": \"minister\"");
    }

    @Test
    void theSameMapIsTheSamePage() throws IOException {
        StakeholderMap map = Pictures.sample("peace-talks-2024");
        assertThat(page(map, "putin").equals(page(map, "putin"))).isTrue();
    }

    @Test
    void whatIsRedactedIsNotInThePage() throws IOException {
        StakeholderMap map = Pictures.sample("harbour-concession");
        String confidential = map.sources().values().stream()
                .filter(source -> source.confidential())
                .findFirst()
                .orElseThrow()
                .title();
        assertThat(page(map, "minister").contains(confidential)).isTrue();
        assertThat(page(Redaction.of(map), "minister").contains(confidential)).isFalse();
    }
}
