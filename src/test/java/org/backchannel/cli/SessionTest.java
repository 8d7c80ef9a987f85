package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void aMessageComesAfterTheResultsAndNotAmongThem() {
        StringWriter terminal = new StringWriter();
        Cancellation cancellation = new Cancellation(signal -> {});
        Session session = new Session(
                new PrintWriter(new BufferedWriter(terminal)),
                new PrintWriter(terminal),
                Terminal.NONE,
                Map.of(),
                cancellation,
                new SilentProgress(new PrintWriter(terminal), cancellation));
        session.out().print("results\n");
        session.say("a message");
        assertThat(terminal.toString().lines()).containsExactly("results", "a message");
    }
}
