package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

class RowWriterTest {
    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    private final List<List<Object>> sent = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger running = new AtomicInteger();

    private List<Record> send(String cypher, Value parameters) {
        assertThat(running.incrementAndGet()).as("statements at once").isEqualTo(1);
        sent.add(parameters.get("rows").asList(row -> row.get(0).asObject()));
        running.decrementAndGet();
        return List.of();
    }

    @Test
    void rowsAreSentInOrderSomeAtATime() {
        new RowWriter(this::send, "g", Progress.NONE, 3).run("…", TEN, List::of);

        assertThat(sent).containsExactly(List.of(0L, 1L, 2L), List.of(3L, 4L, 5L), List.of(6L, 7L, 8L), List.of(9L));
    }

    @Test
    void noRowsAreNoStatement() {
        new RowWriter(this::send, "g", Progress.NONE, 3).run("…", List.<Integer>of(), List::of);

        assertThat(sent).isEmpty();
    }

    @Test
    void afterAStatementThatFailsNoneFollows() {
        RowWriter.Statements failing = (cypher, parameters) -> {
            send(cypher, parameters);
            if (sent.size() == 2) {
                throw new IllegalStateException("the second fails");
            }
            return List.of();
        };

        assertThatThrownBy(() -> new RowWriter(failing, "g", Progress.NONE, 3).run("…", TEN, List::of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the second fails");
        assertThat(sent).hasSize(2);
    }

    @Test
    void whoeverCancelsHearsWhenNothingIsUnderWayAnyMore() {
        Progress afterFour = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return !sent.isEmpty();
            }
        };

        assertThatThrownBy(() -> new RowWriter(this::send, "g", afterFour, 3).run("…", TEN, List::of))
                .isInstanceOf(CancelledException.class);
        assertThat(running).hasValue(0);
        assertThat(sent).hasSize(1);
    }
}
