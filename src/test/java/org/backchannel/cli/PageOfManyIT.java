package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.browser.Browser;
import org.backchannel.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a map of a hundred actors in a browser: more get to the target than a picture has room for. */
class PageOfManyIT {
    private static final String CY = "document.getElementById('picture')._cyreg.cy";
    private static final Pattern LEFT_OUT =
            Pattern.compile("Not shown: (\\d+) of the (\\d+) origins that get there\\.$");

    private static final int ACTORS = 100;
    private static final int TIES = 220;

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openTheBrowser() throws IOException, InterruptedException {
        assumeTrue(
                Browser.program().isPresent(),
                "skipped: no Chromium on this machine (CHROMIUM names one; .ci/run installs Debian's)");
        browser = Browser.start(directory);
        Path map = Files.writeString(directory.resolve("many.yaml"), map(new Random(4)));
        page = directory.resolve("many.html");
        Cli.Outcome drawn = Cli.run("draw", map.toString(), "-o", page.toString());
        assertThat(drawn.code()).as(drawn.err()).isZero();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Some have many ties, the target among them. */
    private static String map(Random random) {
        StringBuilder map = new StringBuilder("graph: many\ntarget: a0\nactors:\n");
        for (int actor = 0; actor < ACTORS; actor++) {
            map.append("  a")
                    .append(actor)
                    .append(": {name: Actor ")
                    .append(actor)
                    .append("}\n");
        }
        map.append("ties:\n");
        Set<String> pairs = new HashSet<>();
        while (pairs.size() < TIES) {
            int one = random.nextInt(ACTORS);
            int other = (int) (ACTORS * random.nextDouble() * random.nextDouble());
            if (one != other && pairs.add(Math.min(one, other) + " " + Math.max(one, other))) {
                map.append("  - {from: a").append(one).append(", to: a").append(other);
                map.append(", type: met, confidence: 0.")
                        .append(3 + 3 * random.nextInt(3))
                        .append("}\n");
            }
        }
        return map.toString();
    }

    private static Tab opened(String fragment, int width, int height) throws IOException, InterruptedException {
        Tab tab = browser.tab();
        tab.resize(width, height);
        tab.open(page.toUri() + fragment);
        tab.waitFor(CY + ".nodes().length > 0");
        return tab;
    }

    @Test
    void theHeadlineAndTheTableSayWhatTheVerdictSays() throws IOException, InterruptedException {
        Tab tab = opened("", 1280, 800);
        assertThat(tab.value(
                                "(shares => Math.max(...shares) > shares[0])([...document.querySelectorAll("
                                        + "'#verdict table:first-of-type tbody td:nth-child(3)')].map(c => parseFloat(c.innerText)))")
                        .asBoolean())
                .as("who most routes pass is not who is most critical, else this would prove nothing")
                .isTrue();
        String headline = tab.text("h1");
        assertThat(headline).endsWith(" opens the door to Actor 0");
        assertThat(tab.text("#verdict")).startsWith(headline);
        assertThat(headline).startsWith(tab.text("#verdict tbody button"));
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#strength=0.1", "#hidden=a1,a2", "#confidence=0.5"})
    void nobodyStandsOnAnotherAndWhoIsLeftOutIsSaid(String fragment) throws IOException, InterruptedException {
        Tab tab = opened(fragment, 1280, 800);
        assertThat(tab.value(CY + ".nodes().length").asInt()).isBetween(10, 40);
        assertThat(tab.value("(() => { const all = " + CY
                                + ".nodes().map(n => n.boundingBox({ includeLabels: false }));"
                                + " return all.every((a, at) => all.every((b, other) => at === other || a.x2 <= b.x1"
                                + " || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1)); })()")
                        .asBoolean())
                .isTrue();
        // Everybody is an origin, and whoever is shown gets there.
        int shown = tab.value(CY + ".nodes().length").asInt() - 1;
        Matcher said = LEFT_OUT.matcher(tab.text("#legend-marks"));
        assertThat(said.find()).as(tab.text("#legend-marks")).isTrue();
        assertThat(Integer.parseInt(said.group(1))).isEqualTo(Integer.parseInt(said.group(2)) - shown);
        tab.close();
    }

    /** Seventeen rows and three columns: side by side on a phone nobody could read them. */
    @Test
    void onAPhoneRowsStandBelowEachOtherWhereTheyAreMany() throws IOException, InterruptedException {
        Tab tab = opened("", 390, 844);
        assertThat(tab.value("(b => b.h > b.w)(" + CY + ".nodes().boundingBox({ includeLabels: false }))")
                        .asBoolean())
                .isTrue();
        assertThat(tab.value("parseFloat(CY.nodes()[0].style('font-size')) * CY.zoom()".replace("CY", CY))
                        .asDouble())
                .isGreaterThan(8);
        tab.close();
    }

    /** At a size that can be read, none on another or on a disc but those of the five largest. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void onTheMapThoseHaveNamesWhoseNamesHaveRoom(int width) throws IOException, InterruptedException {
        Tab tab = opened("#view=map", width, 900);
        assertThat(tab.value("parseFloat(CY.nodes()[0].style('font-size')) * CY.zoom()".replace("CY", CY))
                        .asDouble())
                .isBetween(9.5, 13.0);
        assertThat(tab.value(CY + ".getElementById('a0').hasClass('nameless')").asBoolean())
                .isFalse();
        int named = named(tab);
        assertThat(named).isBetween(width / 40, 99);
        assertThat(tab.text("#legend-marks")).endsWith("More names as you come closer.");
        assertThat(tab.value(
                                "(() => { const all = CY.nodes().not('.nameless').map(n => n.boundingBox({ includeNodes: false,"
                                                .replace("CY", CY)
                                        + " includeOverlays: false })).sort((a, b) => a.w * a.h - b.w * b.h);"
                                        + " return all.filter((a, at) => all.some((b, other) => at < other && a.x2 - 3 > b.x1"
                                        + " && b.x2 - 3 > a.x1 && a.y2 - 3 > b.y1 && b.y2 - 3 > a.y1)).length; })()")
                        .asInt())
                .isLessThanOrEqualTo(5);

        tab.value("document.getElementById('picture').dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))");
        tab.value("(CY.zoom(4 * CY.zoom()), CY.center(CY.getElementById('a0')), 0)".replace("CY", CY));
        tab.waitFor(
                "Math.abs(parseFloat(CY.nodes()[0].style('font-size')) * CY.zoom() - 11.5) < 0.5".replace("CY", CY));
        assertThat(tab.value("CY.getElementById('a0').hasClass('nameless')".replace("CY", CY))
                        .asBoolean())
                .isFalse();
        tab.close();
    }

    private static int named(Tab tab) {
        return tab.value(CY + ".nodes().not('.nameless').length").asInt();
    }
}
