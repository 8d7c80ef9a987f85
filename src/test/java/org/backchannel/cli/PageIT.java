package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.browser.Browser;
import org.backchannel.browser.Tab;
import org.backchannel.draw.Pictures;
import org.backchannel.model.CalendarDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser. */
class PageIT {
    private static final String TALKS = "sample-graphs/peace-talks-2024.yaml";
    private static final String CY = "document.getElementById('picture')._cyreg.cy";
    private static final String MARKUP = "<img src=x onerror=window.broken=1>";
    private static final String END = "</script><script>window.broken=2</script>";

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static Path page;

    private Tab tab;

    @BeforeAll
    static void openTheBrowser() throws IOException, InterruptedException {
        assumeTrue(
                Browser.program().isPresent(),
                "skipped: no Chromium on this machine (CHROMIUM names one; .ci/run installs Debian's)");
        browser = Browser.start(directory);
        page = written(TALKS, "page.html", "--target", "putin");
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openATab() throws IOException, InterruptedException {
        tab = browser.tab();
        tab.resize(1500, 950);
    }

    /** Whatever a test did: nothing was fetched but the page itself, and nobody complained. */
    @AfterEach
    void nothingLeftThePageAndNothingBroke() {
        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:") || address.startsWith("blob:"));
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    private static Path written(String map, String name, String... options) {
        Path file = directory.resolve(name);
        List<String> command = new java.util.ArrayList<>(List.of("draw", map, "-o", file.toString()));
        command.addAll(List.of(options));
        Cli.Outcome outcome = Cli.run(command.toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return file;
    }

    private void open(String fragment) {
        tab.open(page.toUri() + fragment);
    }

    private void clickNode(String id) {
        JsonNode place = tab.value("(() => { const p = " + CY + ".getElementById('" + id + "').renderedPosition();"
                + " const b = document.getElementById('picture').getBoundingClientRect();"
                + " return { x: p.x + b.x, y: p.y + b.y }; })()");
        tab.clickAt(place.get("x").asDouble(), place.get("y").asDouble());
        tab.waitFor("!document.getElementById('dossier').hidden");
    }

    @Test
    void opensWithTheAnswerOfTheReport() {
        open("");
        assertThat(tab.text("h1")).isEqualTo("Roman Abramovich opens the door to Vladimir Putin");
        assertThat(tab.text("#verdict")).contains("For all of them it is the only way in");
        assertThat(tab.value(CY + ".nodes().length").asInt()).isGreaterThan(10);
    }

    @Test
    void fitsIntoTwoMegabytes() throws IOException {
        assertThat(Files.size(page)).isLessThan(2_000_000);
    }

    @Test
    void clickingAnActorShowsItsDossierAsTheFileHasIt() {
        open("");
        clickNode("abramovich");
        assertThat(tab.text("#dossier"))
                .contains("Roman Abramovich", "Oligarch", "russia", "Roman Abramovitch", "Sole door for\t12")
                .contains("Criticality, as computed\t0.0", "rank 1")
                .contains("Ties in (1)", "Ties out (4)", "strength 0.9, confidence 0.62")
                .contains("C2 Oleksii Reznikov, former defence minister, in Article on who might negotiate")
                .contains("Talks are worth little without Abramovich");
    }

    @Test
    void clickingATieShowsItsEvidence() {
        open("");
        JsonNode place =
                tab.value("(() => { const p = " + CY + ".getElementById('ukraine>abramovich').renderedMidpoint();"
                        + " const b = document.getElementById('picture').getBoundingClientRect();"
                        + " return { x: p.x + b.x, y: p.y + b.y }; })()");
        tab.clickAt(place.get("x").asDouble(), place.get("y").asDouble());
        tab.waitFor("!document.getElementById('dossier').hidden");
        assertThat(tab.text("#dossier")).contains("negotiates with", "B3", "swaps of captives", "strength 0.6");
    }

    @Test
    void hidingAnActorSaysWhoHasNoWayLeft() {
        open("#hidden=ukraine");
        assertThat(tab.text("#verdict"))
                .contains("Without Ukraine these have no way left", "Joe Biden", "Worked out in this page");
        open("#hidden=kellogg");
        assertThat(tab.text("#verdict")).contains("Without Keith Kellogg these have no way left: Kurt Volker.");
        open("#hidden=trump");
        assertThat(tab.text("#verdict")).contains("Without Donald Trump everybody else still has a way.");
    }

    /** Strengths with shared sources, shares, sole doors and routes, as Backchannel has them. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-12-01", "2022-03", "2019", "2020-06-15"})
    void thePageAnswersForAnyDateAsBackchannelDoes(String date) {
        open("#date=" + date);
        var map = Pictures.sample("peace-talks-2024");
        DoorsResult expected = Pictures.doors(map, "putin", CalendarDate.of(date));
        JsonNode rows = tab.value(
                "[...document.querySelector('#verdict table').querySelectorAll('tbody tr')].map(r => r.innerText)");
        assertThat(rows).hasSize(expected.doors().size());
        expected.doors()
                .forEach(door -> assertThat(rows)
                        .anySatisfy(row -> assertThat(row.asText().split("\t"))
                                .startsWith(door.actor().name())
                                .endsWith(String.valueOf(door.soleDoorFor().size()))));
        JsonNode routes = tab.value("[...document.querySelectorAll('#verdict ol li')].map(r => r.innerText)");
        assertThat(routes.size()).isEqualTo((int) Math.min(5, expected.reaching()));
        for (int at = 0; at < routes.size(); at++) {
            var best = expected.origins().get(at).best().orElseThrow();
            String names = String.join(
                    " → ", best.actors().stream().map(actor -> actor.name()).toList());
            assertThat(routes.get(at).asText()).startsWith(names);
        }
    }

    @Test
    void namesOfStrangersAreTextAndNothingElse() throws IOException {
        Path map = Files.writeString(directory.resolve("hostile.yaml"), """
                graph: hostile
                title: '%1$s %2$s'
                target: a
                sources: {s: {title: '%1$s', url: 'javascript:window.broken=3', reliability: B}}
                actors:
                  a: {name: '%1$s', role: '%2$s', side: '%1$s', aliases: ['%2$s']}
                  b: {name: '%2$s', note: '%1$s', side: '%2$s'}
                ties:
                  - from: b
                    to: a
                    type: has-access-to
                    evidence: [{source: s, credibility: 1, at: '%2$s', says: '%1$s'}]
                """.formatted(MARKUP, END));
        page = written(map.toString(), "hostile.html");
        try {
            for (String view : List.of("#actor=a", "#actor=b&view=map", "#tie=b--has-access-to--a", "#view=table")) {
                open(view);
                assertThat(tab.value("window.broken === undefined").asBoolean()).isTrue();
                assertThat(tab.value("document.querySelectorAll('img').length").asInt())
                        .isZero();
                assertThat(tab.text("body")).contains(MARKUP, END);
            }
            assertThat(tab.value("document.querySelectorAll('a[href^=javascript]').length")
                            .asInt())
                    .isZero();
        } finally {
            page = directory.resolve("page.html");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#actor=abramovich", "#tie=abramovich>putin&view=map", "#view=table", "#hidden=ukraine"})
    void axeFindsNoSeriousFault(String fragment) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            tab.ask(
                    "Emulation.setEmulatedMedia",
                    "features",
                    List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme)));
            open(fragment);
            tab.value(axe());
            JsonNode faults = tab.value("axe.run().then(r => r.violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))");
            assertThat(faults).as(scheme).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = PageIT.class.getResourceAsStream(
                "/META-INF/resources/webjars/axe-core/" + AXE_VERSION + "/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final String AXE_VERSION = "4.6.3";

    @Test
    void everythingCanBeDoneFromTheKeyboard() {
        open("");
        tab.value("document.getElementById('picture').focus()");
        tab.key("ArrowRight");
        assertThat(tab.text("#dossier-heading")).isEqualTo("Vladimir Putin");
        tab.key("ArrowLeft");
        assertThat(tab.text("#dossier-heading")).isNotEqualTo("Vladimir Putin");
        tab.key("Enter");
        assertThat(tab.value("document.activeElement.id").asText()).isEqualTo("dossier-heading");
    }

    @Test
    void anActorIsFoundByAnAlias() {
        open("");
        tab.value("(() => { const f = document.getElementById('search'); f.value = 'zelensky';"
                + " f.dispatchEvent(new Event('input')); })()");
        assertThat(tab.text("#found")).contains("Volodymyr Zelenskyy");
        tab.click("#found button");
        assertThat(tab.text("#dossier-heading")).isEqualTo("Volodymyr Zelenskyy");
    }

    @Test
    void theAddressKeepsWhatIsLookedAt() {
        open("");
        tab.value("(() => { const box = document.querySelector('#kinds input'); box.click(); })()");
        tab.click("#view-table");
        String address = tab.value("location.href").asText();
        String table = tab.text("#table");
        assertThat(address).contains("without-kinds=", "view=table");
        tab.open(address);
        assertThat(tab.text("#table")).isEqualTo(table);
        assertThat(tab.value("document.querySelector('#kinds input').checked").asBoolean())
                .isFalse();
    }

    @Test
    void theTableSorts() {
        open("#view=table");
        tab.click("#table th:first-child button");
        assertThat(tab.text("#table tbody tr:first-child th")).isEqualTo("Boris Bondarev");
        tab.click("#table th:first-child button");
        assertThat(tab.text("#table tbody tr:first-child th")).isEqualTo("Zelenskyy's chief of staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "csv"})
    void whatIsSeenIsSaved(String format) throws IOException {
        Path downloads = Files.createDirectories(directory.resolve("downloads-" + format));
        tab.ask("Browser.setDownloadBehavior", "behavior", "allow", "downloadPath", downloads.toString());
        open(format.equals("csv") ? "#view=table" : "");
        tab.click("#save-" + format);
        Path file =
                downloads.resolve("peace-talks-2024-" + (format.equals("csv") ? "actors.csv" : "picture." + format));
        long end = System.nanoTime() + 60_000_000_000L;
        while (!Files.exists(file) && System.nanoTime() < end) {
            tab.value("new Promise(done => setTimeout(done, 50))");
        }
        byte[] saved = Files.readAllBytes(file);
        switch (format) {
            case "png" ->
                assertThat(new String(saved, 1, 3, StandardCharsets.ISO_8859_1)).isEqualTo("PNG");
            case "svg" ->
                assertThat(new String(saved, StandardCharsets.UTF_8))
                        .contains("role=\"img\"", ">Ukraine</text>", "<polygon points=", "font-weight=\"bold\" fill=");
            default -> assertThat(new String(saved, StandardCharsets.UTF_8)).startsWith("Id,Name,Side,Part,");
        }
    }

    @Test
    void aPhoneShowsAllOfIt() {
        tab.resizeToPhone(390, 844);
        open("#actor=abramovich");
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
        assertThat(tab.value(CY + ".getElementById('putin').position().y").asDouble())
                .isLessThan(tab.value(CY + ".getElementById('ukraine').position().y")
                        .asDouble());
    }

    @Test
    void thePictureFillsAWindowThatIsMadeLargerUntilSomebodyMovesIt() {
        String fills = "(() => { const b = CY.elements().renderedBoundingBox();".replace("CY", CY)
                + " const w = CY.width() - 70, h = CY.height() - 70;".replace("CY", CY)
                + " return b.x1 >= 0 && b.y1 >= 0 && b.x2 <= w + 70 && b.y2 <= h + 70 && (b.w >= w || b.h >= h); })()";
        open("");
        tab.waitFor(fills);
        tab.resize(1000, 1400);
        // Higher than wide: the target is on top.
        tab.waitFor(CY + ".getElementById('putin').position().y < " + CY + ".getElementById('ukraine').position().y");
        tab.waitFor(fills);

        tab.value("document.getElementById('picture').dispatchEvent(new KeyboardEvent('keydown', { key: '+' }))");
        double zoom = tab.value(CY + ".zoom()").asDouble();
        double width = tab.value(CY + ".width()").asDouble();
        tab.resize(1400, 900);
        tab.waitFor(CY + ".width() > " + width);
        assertThat(tab.value(CY + ".zoom()").asDouble()).isEqualTo(zoom);
    }

    @ParameterizedTest
    @CsvSource({
        "peace-talks-2024, putin, door",
        "peace-talks-2024, putin, map",
        "harbour-concession, minister, door",
        "harbour-concession, minister, map"
    })
    void namesAreReadableAtFirstSightAndNoneIsOnAnother(String sample, String target, String view) {
        Path drawn = written("sample-graphs/" + sample + ".yaml", "names-" + sample + ".html", "--target", target);
        tab.open(drawn.toUri() + "#view=" + view);
        tab.waitFor(CY + ".nodes().length > 0");
        assertThat(tab.value("parseFloat(CY.nodes()[0].style('font-size')) * CY.zoom()".replace("CY", CY))
                        .asDouble())
                .isBetween(9.5, 14.0);
        assertThat(tab.value("CY.nodes().map(n => n.boundingBox({ includeNodes: false, includeOverlays: false }))"
                                        .replace("CY", CY)
                                + ".every((a, at, all) => all.every((b, other) => at === other"
                                + " || a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1))")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theLegendExplainsEveryColourAndDash() {
        open("");
        assertThat(tab.value("document.getElementById('legend').innerText").asText())
                .contains("Dashed: likely. Dotted: doubtful.", "russia", "no side");
    }

    /** Kept for the gallery when golden files are rewritten. */
    @Test
    void aScreenshotIsTaken() throws IOException {
        open("#actor=abramovich");
        tab.waitFor(CY + ".nodes().length > 0");
        byte[] screenshot = tab.screenshot();
        assertThat(screenshot.length).isGreaterThan(20_000);
        if (Boolean.getBoolean("backchannel.rewrite-golden")) {
            Files.write(Path.of("docs/gallery/page-peace-talks-2024.png"), screenshot);
        }
    }
}
