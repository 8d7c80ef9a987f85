package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backchannel.browser.Browser;
import org.backchannel.browser.Tab;
import org.backchannel.store.Connection;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The written report in a browser, on the screen and on paper. */
@ExtendWith(SharedDatabase.class)
class WrittenReportIT {
    /** The width of A4 less its margins of 18 mm, at 96 dots an inch. */
    private static final int PAPER = 657;

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static Path page;

    private Tab tab;

    @BeforeAll
    static void write(Running database) throws IOException, InterruptedException {
        assumeTrue(
                Browser.program().isPresent(),
                "skipped: no Chromium on this machine (CHROMIUM names one; .ci/run installs Debian's)");
        String map = Files.readString(Path.of("sample-graphs", "peace-talks-2024.yaml"))
                .replace("graph: peace-talks-2024", "graph: written-report")
                .replace(
                        "publisher: The Guardian, date",
                        "publisher: The Guardian, url: \"https://guardian.example/a?b='<i>&c\", date")
                .replace(
                        "Tatiana Stanovaya, political analyst\"",
                        "Tatiana Stanovaya, political analyst\", url: \"javascript:window.broken=3\"")
                .replace(
                        "Expects Putin", "<img src=x onerror=window.broken=1><script>window.broken=2</script> Expects");
        Path file = Files.writeString(directory.resolve("map.yaml"), map);
        page = directory.resolve("report.html");
        Connection.Server server = database.connection();
        Cli.Outcome outcome = new Cli()
                .variable("NEO4J_URI", server.uri())
                .variable("NEO4J_USERNAME", server.username())
                .variable("NEO4J_PASSWORD", server.password().orElseThrow())
                .with("analyze", file.toString(), "-o", page.toString(), "--top", "50", "--routes", "20");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        browser = Browser.start(directory);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openIt() throws IOException, InterruptedException {
        tab = browser.tab();
        tab.open(page.toUri().toString());
    }

    @AfterEach
    void nothingLeftThePageAndNothingBroke() {
        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:"));
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.value("String(window.broken)").asText()).isEqualTo("undefined");
        tab.close();
    }

    @Test
    void thePictureIsDrawnAndHeadingsAreInOrder() {
        assertThat(tab.value("document.querySelector('figure svg').getBoundingClientRect().height > 200")
                        .asBoolean())
                .isTrue();
        assertThat(tab.value("[...document.querySelectorAll('h1,h2,h3')].every((h, i, all) =>"
                                + " i === 0 ? h.tagName === 'H1' : h.tagName[1] - all[i - 1].tagName[1] <= 1)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everyPictureIsNamedByItsOwnTitle() {
        assertThat(tab.value(
                                "[...document.querySelectorAll('figure svg')].map(svg => svg.getAttribute('aria-labelledby')"
                                        + ".split(' ').every(id => svg.contains(document.getElementById(id)))"
                                        + " + ' ' + svg.querySelector('title').textContent.replace(/^(On whom|Betweenness: how sure).*/, '$1')).join('; ')")
                        .asText())
                .startsWith("true Roman Abramovich")
                .endsWith("; true On whom; true Betweenness: how sure");
    }

    @Test
    void addressesOfTheWebAreLinksAndNoOthers() {
        assertThat(tab.value("[...document.querySelectorAll('a:not([href^=\"#\"])')].map(a =>"
                                + " [a.href, a.textContent, a.rel].join(' ')).join('; ')")
                        .asText())
                .isEqualTo("https://guardian.example/a?b=%27%3Ci%3E&c https://guardian.example/a?b='<i>&c"
                        + " noreferrer noopener");
        assertThat(tab.value("document.body.innerText.includes('javascript:window.broken=3')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void numbersInBracketsLeadToTheirSources() {
        assertThat(tab.value("[...document.querySelectorAll('a[href^=\"#\"]')].every(a =>"
                                + " '[' + document.querySelector(a.hash + ' td').textContent + ']' === a.textContent)")
                        .asBoolean())
                .isTrue();
        assertThat(tab.value(
                                "[...document.querySelectorAll('h1, h2, h3')].filter(h =>"
                                        + " h.nextElementSibling.querySelector('a[href^=\"#note\"]')).map(h => h.textContent).join('; ')")
                        .asText())
                .isEqualTo("Peace talks, December 2024: who opens the door to Putin; How sure;"
                        + " Ties that most hangs on; What they rest on; Sources");
    }

    @Test
    void onADarkScreenPageAndPicturesAreDark() {
        String grounds =
                "getComputedStyle(document.body).backgroundColor + [...document.querySelectorAll('figure svg > rect')]"
                        + ".map(ground => getComputedStyle(ground).fill).join('')";
        assertThat(tab.value(grounds).asText()).isEqualTo("rgb(255, 255, 255)".repeat(4));
        tab.ask(
                "Emulation.setEmulatedMedia",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", "dark")));
        assertThat(tab.value(grounds).asText()).isEqualTo("rgb(20, 24, 31)".repeat(4));
    }

    @Test
    void onPaperNoTableIsWiderThanThePageAndNoRowIsCut() {
        tab.ask("Emulation.setEmulatedMedia", "media", "print");
        tab.resize(PAPER, 950);

        assertThat(tab.value("[...document.querySelectorAll('table')].filter(t => t.getBoundingClientRect().right > "
                                + PAPER + ").map(t => t.innerText.slice(0, 60)).join('; ')")
                        .asText())
                .isEmpty();
        assertThat(tab.value("[...document.querySelectorAll('tr')].every(row =>"
                                + " getComputedStyle(row).breakInside === 'avoid')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void itPrintsOnA4WithTheHeadOfATableOnEachOfItsPages() throws IOException {
        byte[] pdf = Base64.getDecoder()
                .decode(tab.ask("Page.printToPDF", "preferCSSPageSize", true)
                        .get("data")
                        .asText());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage sheet : document.getPages()) {
                assertThat(Math.round(sheet.getMediaBox().getWidth())).isBetween(594, 596);
                assertThat(Math.round(sheet.getMediaBox().getHeight())).isBetween(841, 843);
            }
            String text = new PDFTextStripper().getText(document);
            // The table of routes goes over a page.
            assertThat(text.split("Weakest link", -1).length - 1).isGreaterThan(1);
            assertThat(text).contains("Method and limits", "How to make this report again");
        }
    }
}
