package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backchannel.model.MapDigest;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.Schema;

class RoundTripTest {
    /** The parser fails on a surrogate pair at the edge of its buffer, unless its input minds that, as ours does. */
    private static final int LARGER_THAN_THE_FILE = 1 << 20;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final StakeholderMap map = RandomMaps.small(seed);
    private final String text = GraphFiles.text(map);

    @RepeatedTest(40)
    void whatIsWrittenReadsBackEqualAndIsWrittenTheSameAgain() {
        StakeholderMap back = read("map.yaml", text);
        assertThat(back).as(text).isEqualTo(map);
        assertThat(GraphFiles.text(back)).isEqualTo(text);
        assertThat(MapDigest.of(back)).isEqualTo(MapDigest.of(map));
    }

    @RepeatedTest(25)
    void aShuffledFileInAnotherHandHoldsTheSameMap() {
        DumpSettings hand = DumpSettings.builder()
                .setDefaultFlowStyle(random.nextBoolean() ? FlowStyle.BLOCK : FlowStyle.FLOW)
                .setSchema(new CoreSchema())
                .setIndent(2 + random.nextInt(4))
                .setBestLineBreak(random.nextBoolean() ? "\n" : "\r\n")
                .build();
        String shuffled = new Dump(hand).dumpToString(shuffled(asText()));
        assertThat(read("map.yaml", shuffled)).as(shuffled).isEqualTo(map);
        assertThat(read("map.yaml", "\uFEFF" + shuffled)).isEqualTo(map);
    }

    @RepeatedTest(25)
    void theSameShapeInJsonHoldsTheSameMap() throws Exception {
        JsonMapper json = JsonMapper.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, random.nextBoolean())
                .build();
        DefaultPrettyPrinter tabs = new DefaultPrettyPrinter();
        tabs.indentObjectsWith(new DefaultIndenter("\t", random.nextBoolean() ? "\n" : "\r\n"));
        String pretty = json.writer(tabs).writeValueAsString(asText()).replace("/", "\\/");
        assertThat(read("map.json", pretty)).as(pretty).isEqualTo(map);
        assertThat(read("map.json", json.writeValueAsString(asText()))).isEqualTo(map);
    }

    /** Tools that type scalars by how they look must read the texts of a map as texts. */
    @RepeatedTest(10)
    @SuppressWarnings("unchecked")
    void otherReadersTakeNamesForTexts() {
        Load load = new Load(settings(new CoreSchema()));
        Map<String, Object> file = (Map<String, Object>) load.loadFromString(text);
        ((Map<String, Map<String, Object>>) file.get("actors"))
                .forEach((id, actor) ->
                        assertThat(actor.get("name")).isEqualTo(map.actor(id).name()));
    }

    @Test
    void aMapOfAnySizeIsWrittenTheSameAgain() {
        StakeholderMap large = RandomMaps.of(random, 200, 800);
        assertThat(read("map.yaml", GraphFiles.text(large))).isEqualTo(large);
    }

    private StakeholderMap read(String name, String content) {
        Reading reading = GraphFiles.readText(name, content);
        assertThat(reading).as("seed %d", seed).isInstanceOf(Reading.Accepted.class);
        return reading.orThrow();
    }

    private Object asText() {
        return new Load(settings(new FailsafeSchema())).loadFromString(text);
    }

    private static LoadSettings settings(Schema schema) {
        return LoadSettings.builder()
                .setSchema(schema)
                .setBufferSize(LARGER_THAN_THE_FILE)
                .build();
    }

    /** Keys in any order, ties and evidence in any order; the order of aliases belongs to the map. */
    private Object shuffled(Object node) {
        if (node instanceof Map<?, ?> keys) {
            List<Object> order = new ArrayList<>(keys.keySet());
            Collections.shuffle(order, random);
            Map<Object, Object> result = new LinkedHashMap<>();
            order.forEach(key -> result.put(key, key.equals("aliases") ? keys.get(key) : shuffled(keys.get(key))));
            return result;
        }
        if (node instanceof List<?> items) {
            List<Object> result =
                    new ArrayList<>(items.stream().map(this::shuffled).toList());
            Collections.shuffle(result, random);
            return result;
        }
        return node;
    }
}
