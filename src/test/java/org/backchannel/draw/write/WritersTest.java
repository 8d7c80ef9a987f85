package org.backchannel.draw.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backchannel.draw.Pictures;
import org.backchannel.draw.look.Sheet;
import org.backchannel.draw.scene.Ink;
import org.backchannel.draw.scene.Mark;
import org.backchannel.draw.scene.Mark.Anchor;
import org.backchannel.draw.scene.Outline;
import org.backchannel.draw.scene.Point;
import org.backchannel.draw.scene.Rectangle;
import org.backchannel.draw.scene.Scene;
import org.backchannel.draw.scene.Stroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WritersTest {
    private static final Ink RED = Ink.of("#ff0000");
    private static final Ink WHITE = Ink.of("#ffffff");

    private static Scene scene(Mark... marks) {
        return new Scene(100, 50, 2, "A title", "What it shows", WHITE, List.of(marks));
    }

    private static Mark words(String text) {
        return new Mark.Words(text, new Point(50, 25), Anchor.MIDDLE, 10, false, RED);
    }

    private static Document xml(Scene scene) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Pictures.bytes(scene, PictureFormat.SVG)));
    }

    private static BufferedImage image(Scene scene) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Pictures.bytes(scene, PictureFormat.PNG)));
    }

    private static String pdfText(Scene scene) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pictures.bytes(scene, PictureFormat.PDF))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void anSvgSaysToScreenReadersWhatItIs() throws Exception {
        Element svg = xml(scene()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A title");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("What it shows");
    }

    @Test
    void whatStrangersWroteIsTextAndNothingElse() throws Exception {
        String name = "<img src=x onerror=alert(1)> & \"</text><script>'";
        Document svg = xml(scene(new Mark.Group(name, Mark.Role.ACTOR, List.of(words(name)))));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(name);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
    }

    @Test
    void whatWouldTurnTheReadingOrderIsSpelledOut() throws Exception {
        Document svg = xml(scene(words("a\u202eb\u0007")));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("a\\u202eb\\u0007");
    }

    @Test
    void textStaysTextInAnSvgAndInAPdf() throws Exception {
        assertThat(Pictures.svg(scene(words("Zelenskyy")))).contains(">Zelenskyy</text>");
        assertThat(pdfText(scene(words("Zelenskyy Зеленський")))).contains("Zelenskyy Зеленський");
    }

    @Test
    void aLetterThatTheFontLacksIsDrawnAsABoxAndSaid() throws Exception {
        Scene scene = scene(words("習"));
        assertThat(scene.lettersWithoutGlyph()).isEqualTo("習");
        assertThat(Pictures.svg(scene)).contains("習");
        assertThat(pdfText(scene)).doesNotContain("習");
        assertThat(image(scene).getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void aPngHasTheSizeAndColoursOfThePicture() throws IOException {
        BufferedImage image =
                image(scene(new Mark.Panel(new Rectangle(5, 5, 25, 25), 0, Optional.of(RED), Optional.empty())));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(image.getRGB(30, 30)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(100, 90)).isEqualTo(0xffffffff);
    }

    /** A dash that rises is upright, above the place it begins at, in front of it and as long as it is wide lying down. */
    @Test
    void wordsThatRiseCoverTheSamePlaceInEveryFormat() throws Exception {
        Mark.Words rising = new Mark.Words("——", new Point(50, 45), Anchor.START, 20, false, RED).raised();
        Rectangle place = rising.place();
        assertThat(place.x()).isBetween(34.0, 35.0);
        assertThat(place.y()).isCloseTo(5, within(0.1));
        assertThat(place.height()).isCloseTo(40, within(0.1));
        assertThat(Pictures.svg(scene(rising))).contains("transform=\"rotate(-90 50 45)\"");
        assertThat(inked(image(scene(rising)), place)).isBetween(0.03, 0.3);
        try (PDDocument document = Loader.loadPDF(Pictures.bytes(scene(rising), PictureFormat.PDF))) {
            assertThat(inked(new PDFRenderer(document).renderImageWithDPI(0, 96), place))
                    .isBetween(0.03, 0.3);
        }
    }

    /** Which share of a place at two pixels a unit is not white; 0 if anything beside it is not white. */
    private static double inked(BufferedImage image, Rectangle place) {
        int inside = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    if (!place.grown(1).holds(new Point((x + 0.5) / 2, (y + 0.5) / 2))) {
                        return 0;
                    }
                    inside++;
                }
            }
        }
        return inside / (4 * place.width() * place.height());
    }

    @Test
    void gapsOfADashedLineAreGaps() throws IOException {
        Outline line = Outline.straight(new Point(0, 25), new Point(100, 25));
        BufferedImage image = image(scene(
                new Mark.Line(line, Optional.empty(), Optional.of(new Stroke(RED, 5, List.of(10.0, 10.0))))));
        assertThat(image.getRGB(10, 50)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(30, 50)).isEqualTo(0xffffffff);
        assertThat(image.getRGB(50, 50)).isEqualTo(0xffff0000);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSamePictureIsTheSameBytes(PictureFormat format) {
        Scene scene = Pictures.door(Pictures.doors(Pictures.sample("peace-talks-2024"), "putin"), Sheet.SLIDE);
        assertThat(Pictures.bytes(scene, format)).isEqualTo(Pictures.bytes(scene, format));
    }
}
