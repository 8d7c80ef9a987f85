package org.backchannel.draw.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.backchannel.draw.scene.Mark;
import org.junit.jupiter.api.Test;

class CaptionTest {
    private static final String TITLE = "Without Roman Abramovich: the chance to reach Vladimir Putin falls to nothing";

    private static Mark.Words headline(String text, Sheet sheet) {
        Mark.Group frame = (Mark.Group) new Caption(text, "", "").marks(sheet).get(0);
        return (Mark.Words) frame.marks().get(0);
    }

    @Test
    void aHeadlineIsAsLargeAsItsLineHasRoomFor() {
        assertThat(headline("Short", Sheet.PAGE).size()).isEqualTo(30);
        assertThat(headline(TITLE, Sheet.SLIDE).size()).isEqualTo(30);
        Mark.Words onPaper = headline(TITLE, Sheet.PAGE);
        assertThat(onPaper.text()).isEqualTo(TITLE);
        assertThat(onPaper.size()).isBetween(20.0, 29.0);
    }

    @Test
    void aHeadlineThatWouldBeTooSmallIsCut() {
        Mark.Words cut = headline(TITLE.repeat(3), Sheet.PAGE);
        assertThat(cut.size()).isEqualTo(20);
        assertThat(cut.text()).endsWith("…");
    }

    @Test
    void aPageIsASheetOfA4WithLargerLetters() {
        assertThat(Sheet.PAGE.across()).isBetween(1066.0, 1068.0);
        assertThat(Sheet.PAGE.scale()).isGreaterThan(1);
        assertThat(new Sheet(1123, 794, Theme.LIGHT).scale()).isLessThan(0.71);
        assertThatThrownBy(() -> new Sheet(1123, 794, 2, Theme.LIGHT))
                .hasMessage("letters are 1 to 1.5 times as large as on a slide, not 2.0");
    }
}
