package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backchannel.format.network.Stripped;
import org.backchannel.format.network.Texts;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Out and in again gives the same map, but for what a format says that it cannot hold. */
class FormatsRoundTripTest {
    private static final Set<Part> ALL_BUT_NODES_AND_EDGES = Set.of(Part.ACTOR_IDS, Part.ACTOR_NAMES);

    private static final long SEED = new Random().nextLong();

    /** Formats of one file that can be read and keep actors and ties as they are. */
    static Stream<GraphFormat> formats() {
        return Stream.of(GraphFormat.values())
                .filter(format -> format.isWritten() && !format.isDirectory())
                .filter(format -> format.reader(Optional.empty()).isPresent())
                .filter(format -> format.lost().stream().noneMatch(ALL_BUT_NODES_AND_EDGES::contains));
    }

    static Stream<Arguments> formatsAndSeeds() {
        return formats().flatMap(format -> LongStream.range(0, 40).mapToObj(i -> Arguments.of(format, SEED + i)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndSeeds")
    void aRandomMapComesBack(GraphFormat format, long seed) {
        StakeholderMap map = RandomMaps.small(seed);
        assertComesBack(map, format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSamplesComeBack(GraphFormat format) {
        for (String name :
                List.of("peace-talks-2024", "harbour-concession", "florentine-families", "krackhardt-kite")) {
            assertComesBack(GraphFiles.load(Path.of("sample-graphs", name + ".yaml")), format);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aMapWithoutAnybodyComesBack(GraphFormat format) {
        assertComesBack(GraphFiles.readText("f.yaml", "graph: nobody").orThrow(), format);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void equalMapsAreWrittenTheSame(GraphFormat format) {
        StakeholderMap map = RandomMaps.small(3);
        StakeholderMap again =
                GraphFiles.readText("f.yaml", GraphFiles.text(map)).orThrow();
        assertThat(Texts.bytes(again, format)).isEqualTo(Texts.bytes(map, format));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void everyFormatIsFoundByItsEndings(GraphFormat format) {
        assertThat(format.endings())
                .allSatisfy(ending ->
                        assertThat(GraphFormat.ofFile("dir.x/MAP" + ending)).contains(format));
    }

    @Test
    void whatIsLostIsSaidInWords() {
        StakeholderMap map = GraphFiles.load(Path.of("sample-graphs", "peace-talks-2024.yaml"));
        assertThat(GraphFormat.GEXF.losses(map))
                .containsExactly("its date", "its target", "its origins", "72 items of evidence", "16 sources");
    }

    private static void assertComesBack(StakeholderMap map, GraphFormat format) {
        byte[] bytes = Texts.bytes(map, format);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Reading reading = GraphFiles.read(
                "file" + format.endings().get(0), new ByteArrayInputStream(bytes), format, Optional.empty());
        assertThat(reading).as("%s of %s", reading, text).isInstanceOf(Reading.Accepted.class);
        StakeholderMap expected = Stripped.of(map, format.lost(), "file");
        assertThat(reading.orThrow()).as(text).isEqualTo(expected);
        assertThat(GraphFiles.text(reading.orThrow())).isEqualTo(GraphFiles.text(expected));
    }
}
