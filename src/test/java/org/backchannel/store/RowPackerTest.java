package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowPackerTest {
    private final RowPacker packer = new RowPacker();
    private final List<Object> taken = new ArrayList<>();
    private final RowUnpacker unpacker = new RowUnpacker(new RowCollector(new RowSink() {
        @Override
        public void take(ElementKind kind, long internalId, List<Object> values) {
            taken.add(Arrays.asList(kind, internalId, values));
        }

        @Override
        public void forgetEvidence() {
            throw new AssertionError("nobody asks for that");
        }
    }));

    /** What comes out for the properties of an item of evidence, all of them but its source. */
    private List<?> unpacked(Map<String, Object> properties) {
        packer.evidence(7, properties, "s1");
        unpacker.unpack(packer.take());
        List<?> row = (List<?>) taken.get(taken.size() - 1);
        assertThat(row.get(0)).isEqualTo(ElementKind.EVIDENCE);
        assertThat(row.get(1)).isEqualTo(7L);
        List<?> values = (List<?>) row.get(2);
        assertThat(values).hasSize(7).last().isEqualTo("s1");
        return values.subList(0, 6);
    }

    private Object unpacked(Object value) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("says", value);
        return unpacked(properties).get(5);
    }

    @Test
    void everyValueComesOutAsItWentIn() {
        for (Object value : Arrays.asList(
                null,
                true,
                false,
                0L,
                -1L,
                63L,
                -64L,
                1L << 40,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                0.1,
                -0.0,
                Double.NaN,
                Double.MIN_VALUE,
                Double.NEGATIVE_INFINITY,
                "",
                "short",
                "Владимир Путин 🕊",
                "x".repeat(24),
                "x".repeat(25),
                "long ".repeat(10_000),
                List.of(),
                List.of("one"),
                List.of("one", 2L, List.of(0.5)))) {
            assertThat(unpacked(value)).isEqualTo(value);
        }
    }

    @Test
    void valuesOfTheDatabaseAreThoseThatADriverGives() {
        assertThat(unpacked(new String[] {"a", "b"})).isEqualTo(List.of("a", "b"));
        assertThat(unpacked(new long[] {1, -2})).isEqualTo(List.of(1L, -2L));
        assertThat(unpacked(new double[] {0.5})).isEqualTo(List.of(0.5));
        assertThat(unpacked(5)).isEqualTo(5L);
        assertThat(unpacked(0.5f)).isEqualTo(0.5);
        assertThat(unpacked('c')).isEqualTo("c");
        assertThat(unpacked(LocalDate.of(2022, 3, 10)))
                .as("what nothing of ours is stored as")
                .isNotInstanceOf(String.class)
                .hasToString("2022-03-10");
    }

    @Test
    void rowsOfAllKindsComeOutInTheirOrder() {
        packer.tieType(1, Map.of("name", "met", "declared", false, "used", true));
        packer.source(2, Map.of("id", "s1", "title", "A source"), List.of("outer"));
        packer.actor(
                300,
                Map.of("id", "a", "name", "A", "attributes", new String[] {"born"}, "born", "1952"),
                List.of("Actor", "Person"));
        packer.actor(1L << 40, Map.of("id", "b", "name", "B"), List.of("Actor", "State", "Person", "Known"));
        packer.tie(5, 300, 1L << 40, Map.of("id", "a--met--b", "strength", 0.5), "MET");
        packer.tie(6, 300, 4, Map.of("id", "to nobody of this graph"), "MET");

        unpacker.unpack(packer.take());

        assertThat(packer.size()).isZero();
        assertThat(taken)
                .containsExactly(
                        List.of(ElementKind.TIE_TYPE, 1L, Arrays.asList("met", null, null, null, null, false, true)),
                        List.of(
                                ElementKind.SOURCE,
                                2L,
                                Arrays.asList("s1", "A source", null, null, null, null, null, List.of("outer"))),
                        List.of(
                                ElementKind.ACTOR,
                                300L,
                                Arrays.asList(
                                        "a",
                                        "A",
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        List.of("born"),
                                        List.of("1952"),
                                        "Person")),
                        List.of(
                                ElementKind.ACTOR,
                                1L << 40,
                                Arrays.asList(
                                        "b",
                                        "B",
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        "State and Person")),
                        List.of(
                                ElementKind.TIE,
                                5L,
                                Arrays.asList(
                                        "a--met--b",
                                        0.5,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        "a",
                                        "b",
                                        "MET")));
    }

    /** More short texts than there are slots, again and again, in chunks. */
    @Test
    void whatASlotHeldBeforeIsNotTakenForWhatItHolds() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        List<byte[]> chunks = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String text = "t" + random.nextInt(3 * RowPacker.SLOTS);
            texts.add(text);
            packer.evidence(i, Map.of("says", text), null);
            if (random.nextInt(100) == 0) {
                chunks.add(packer.take());
            }
        }
        chunks.add(packer.take());

        chunks.forEach(unpacker::unpack);

        assertThat(taken.stream()
                        .map(row -> ((List<?>) ((List<?>) row).get(2)).get(5))
                        .toList())
                .isEqualTo(texts);
    }
}
