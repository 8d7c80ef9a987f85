package org.backchannel.imports.littlesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.Import;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.MostRejected;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.ActorKind;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracts of LittleSis. */
class LittleSisExtractTest {
    @TempDir
    private Path directory;

    private Imported imported(String name, String text) throws IOException {
        return imported(Files.writeString(directory.resolve(name), text));
    }

    private static Imported imported(Path file) throws IOException {
        RelationTable table = LittleSisExtract.relations();
        return Import.of(
                List.of(new LittleSisExtract(file, table, ImportLimits.STANDARD)),
                table.head("harbour"),
                new MostRejected(100, true),
                Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, reports-to",
        "2, studied-at",
        "3, member-of",
        "4, family-of",
        "5, funds",
        "6, does-business-with",
        "7, lobbies",
        "8, associated-with",
        "9, associated-with",
        "10, owns",
        "11, reports-to",
        "12, linked-to",
        "Trans, does-business-with",
        "hierarchy, reports-to"
    })
    void everyCategoryBecomesATieFromTheFirstEntityToTheSecond(String category, String type) throws IOException {
        Imported imported = imported("r.csv", "id,entity1_id,entity2_id,category_id\n7,1,2," + category + "\n");
        Tie tie = imported.map().ties().get(0);
        assertThat(tie.id()).isEqualTo("littlesis-7");
        assertThat(tie.from()).isEqualTo("1");
        assertThat(tie.to()).isEqualTo("2");
        assertThat(tie.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"is_board, leads", "is_executive, leads", "is_employee, reports-to"})
    void aPositionIsAsHighAsItsFlagSays(String flag, String type) throws IOException {
        String json = "{\"id\":7,\"attributes\":{\"id\":7,\"entity1_id\":1,\"entity2_id\":2,\"category_id\":1,"
                + "\"category_attributes\":{\"" + flag + "\":true}}}";
        assertThat(imported("r.json", json).map().ties().get(0).type()).isEqualTo(type);
        assertThat(imported("r.csv", "id,entity1_id,entity2_id,category_id," + flag + "\n7,1,2,1,1\n")
                        .map()
                        .ties()
                        .get(0)
                        .type())
                .isEqualTo(type);
    }

    @Test
    void theSampleBecomesAMap() throws IOException {
        StakeholderMap map = imported(Files.copy(
                        Path.of("sample-graphs/imports/harbour.littlesis.json"), directory.resolve("harbour.json")))
                .map();
        assertThat(map.actors().keySet()).containsExactly("1", "2", "3", "4");
        assertThat(map.actor("2").kind()).isEqualTo(ActorKind.ORGANISATION);
        assertThat(map.actor("3").name()).isEqualTo("Northern Ports");
        assertThat(map.actor("1").aliases()).containsExactly("A. Kessler");
        Tie post = map.ties().get(0);
        assertThat(post.type()).isEqualTo("leads");
        assertThat(post.period().since().orElseThrow().text()).isEqualTo("2019");
        Tie hierarchy = map.ties().get(1);
        assertThat(hierarchy.from()).isEqualTo("2");
        assertThat(hierarchy.period().until().orElseThrow().text()).isEqualTo("2023-04-05");
        assertThat(hierarchy.evidence().get(0).at()).contains("https://littlesis.org/relationships/11");
        assertThat(map.ties().get(2).attributes()).containsEntry("amount", "5000");
        assertThat(GraphFiles.readText("map.yaml", GraphFiles.text(map)).orThrow())
                .isEqualTo(map);
    }

    /** The bulk data is an array, or a line each; the API answers with a document. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%1$s,%2$s]",
                "%1$s\n%2$s\n",
                "{\"data\":[%1$s,%2$s],\"meta\":{\"copyright\":\"x\"}}",
                "{\"meta\":{\"a\":[1,{\"b\":2}]},\"data\":%2$s,\"included\":[%1$s]}"
            })
    void theShapesOfItsJsonAreRead(String shape) throws IOException {
        String entity =
                "{\"type\":\"entities\",\"id\":1,\"attributes\":{\"id\":1,\"name\":\"Ada\",\"primary_ext\":\"Person\"}}";
        String relationship = "{\"type\":\"relationships\",\"id\":7,\"attributes\":{\"id\":7,\"entity1_id\":1,"
                + "\"entity2_id\":2,\"category_id\":4}}";
        Imported imported = imported("r.json", String.format(java.util.Locale.ROOT, shape, entity, relationship));
        assertThat(imported.map().ties()).hasSize(1);
        assertThat(imported.map().actor("1").name()).isEqualTo("Ada");
    }

    @Test
    void badRecordsAreRejectedAndLoadWhenCorrected() throws IOException {
        Imported imported = imported(
                "r.csv",
                "id,entity1_id,entity2_id,category_id,start_date\n7,1,2,13,\n8,1,1,4,\n9,1,,4,\n10,1,2,4,soon\n11,1,2,4,2020\n");
        assertThat(imported.map().ties()).hasSize(1);
        Path rejects = directory.resolve("r.csv.rejected.csv");
        assertThat(rejects).content().contains("a category is a number from 1 to 12");
        Files.writeString(rejects, Files.readString(rejects).replace(",soon,", ",2021,"));
        assertThat(imported(rejects).map().ties()).extracting(Tie::id).containsExactly("littlesis-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"id\":", "nonsense", "[{\"a\":1}", "\"text\""})
    void whatIsNoJsonIsRefusedInWords(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("r.json"), text);
        assertThatThrownBy(() -> imported(file))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("r.json");
    }

    @Test
    void aRecordWithoutEndEndsAtTheLimit() throws IOException {
        Path file = Files.writeString(
                directory.resolve("r.json"), "[{\"id\":[" + "\"xxxxxxxxxxxxxxxxxxxx\",".repeat(200_000) + "1]}]");
        assertThatThrownBy(() -> imported(file)).isInstanceOf(UnreadableExtractException.class);
    }
}
