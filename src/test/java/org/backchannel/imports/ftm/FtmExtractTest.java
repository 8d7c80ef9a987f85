package org.backchannel.imports.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.TieVocabulary;
import org.backchannel.format.network.Texts;
import org.backchannel.imports.Import;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.ImportSummary.Count;
import org.backchannel.imports.Imported;
import org.backchannel.imports.MostRejected;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FollowTheMoney entities. */
class FtmExtractTest {
    private static final Path SAMPLE = Path.of("sample-graphs/imports/harbour.ftm.json");

    @TempDir
    private Path directory;

    private Imported imported(Path file, RelationTable table) throws IOException {
        return Import.of(
                List.of(new FtmExtract(file, table, ImportLimits.STANDARD)),
                table.head("harbour"),
                new MostRejected(100, true),
                Progress.NONE);
    }

    private Imported imported(String... lines) throws IOException {
        Path file = Files.writeString(directory.resolve("e.json"), String.join("\n", lines));
        return imported(file, FtmExtract.relations());
    }

    private Imported sample() throws IOException {
        Path file = Files.copy(SAMPLE, directory.resolve("harbour.ftm.json"));
        return imported(file, FtmExtract.relations());
    }

    private static Tie tie(StakeholderMap map, String id) {
        return map.ties().stream()
                .filter(tie -> tie.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Ownership, owner, asset, owns",
        "Directorship, director, organization, leads",
        "Membership, member, organization, member-of",
        "Employment, employee, employer, reports-to",
        "Family, person, relative, family-of",
        "Associate, person, associate, associated-with",
        "Representation, agent, client, speaks-for",
        "Occupancy, holder, post, holds",
        "Payment, payer, beneficiary, funds",
        "Debt, creditor, debtor, funds",
        "UnknownLink, subject, object, linked-to",
        "Succession, predecessor, successor, succeeded-by",
        "ProjectParticipant, participant, project, member-of"
    })
    void everyEdgeBecomesATieFromItsSourceToItsTarget(String schema, String from, String to, String type)
            throws IOException {
        Imported imported = imported("{\"id\": \"t\", \"schema\": \"" + schema + "\", \"properties\": {\"" + to
                + "\": [\"two\"], \"" + from + "\": [\"one\"]}}");
        Tie tie = imported.map().ties().get(0);
        assertThat(tie.from()).isEqualTo("one");
        assertThat(tie.to()).isEqualTo("two");
        assertThat(tie.type()).isEqualTo(type);
        assertThat(imported.onlySpokenOf()).isEqualTo(2);
    }

    /** Not the direction that the data has: the employee is the source of the edge. */
    @Test
    void anEmployerInfluencesAnEmployeeMoreThanTheOtherWayRound() throws IOException {
        StakeholderMap map = sample().map();
        Tie employment = tie(map, "emp-1");
        assertThat(employment.from()).isEqualTo("p-lindqvist");
        TieType type = map.typeOf(employment);
        assertThat(type.influence().backward()).isGreaterThan(type.influence().forward());
        TieType lending = map.typeOf(tie(map, "debt-1"));
        assertThat(tie(map, "debt-1").from()).isEqualTo("o-authority");
        assertThat(lending.influence().forward())
                .isGreaterThan(lending.influence().backward());
    }

    @Test
    void theSampleBecomesAMap() throws IOException {
        Imported imported = sample();
        StakeholderMap map = imported.map();
        assertThat(map.actors().keySet())
                .containsExactly(
                        "c-elsewhere", "c-quayside", "o-authority", "p-kessler", "p-lindqvist", "p-oz", "pos-chair");
        assertThat(map.actor("p-kessler").aliases()).containsExactly("A. Kessler");
        assertThat(map.actor("p-oz").aliases()).containsExactly("Дана Оз");
        assertThat(map.actor("pos-chair").kind()).isEqualTo(ActorKind.OFFICE);
        assertThat(map.actor("c-quayside").attributes()).containsEntry("registrationNumber", "4711");
        Tie ownership = tie(map, "own-1");
        assertThat(ownership.attributes()).containsEntry("percentage", "60");
        assertThat(ownership.period().since().orElseThrow().text()).isEqualTo("2019-01-03");
        assertThat(ownership.evidence().get(0).source()).isEqualTo("company-register");
        assertThat(ownership.evidence().get(0).at()).contains("https://example.org/register/4711");
        assertThat(tie(map, "debt-1").period().since().orElseThrow().text()).isEqualTo("2022-02-01");
        assertThat(tie(map, "dir-1").evidence().get(0).says()).contains("director");
        assertThat(imported.leftOut()).isEqualTo(1);
        assertThat(imported.onlySpokenOf()).isEqualTo(1);
        assertThat(imported.files().get(0).passedOver())
                .containsExactly(
                        new Count("Identification, which is neither actor nor tie", 1),
                        new Count("Vessel, which is neither actor nor tie", 1));
        assertThat(GraphFiles.readText("map.yaml", GraphFiles.text(map)).orThrow())
                .isEqualTo(map);
    }

    @Test
    void theOrderOfLinesChangesNothing() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE));
        String straight = GraphFiles.text(imported(lines.toArray(String[]::new)).map());
        Collections.shuffle(lines, new Random(3));
        assertThat(GraphFiles.text(imported(lines.toArray(String[]::new)).map()))
                .isEqualTo(straight);
    }

    @Test
    void nestedEndsAreRead() throws IOException {
        Imported imported = imported(
                "{\"id\":\"t\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[{\"id\":\"one\",\"schema\":\"Person\"}],"
                        + "\"asset\":[{\"id\":\"two\"}]}}");
        assertThat(imported.map().ties()).extracting(Tie::from).containsExactly("one");
    }

    @Test
    void badLinesAreRejectedAndLoadWhenCorrected() throws IOException {
        Imported imported = imported(
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada\"]}}",
                "{\"id\":\"b\",\"schema\":\"Per",
                "[1,2]",
                "{\"schema\":\"Person\"}",
                "{\"id\":\"c\"}",
                "{\"id\":\"t\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a\"]}}",
                "{\"id\":\"u\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a\"],\"relative\":[\"c\"],\"startDate\":[\"soon\"]}}",
                "{\"id\":\"v\",\"schema\":\"Family\",\"properties\":{\"person\":[\"a\"],\"relative\":[\"a\"]}}",
                "{\"id\":\"w\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\\u202Egnp\"]}}");
        assertThat(imported.map().actors().keySet()).containsExactly("a");
        assertThat(imported.files().get(0).rejected()).isEqualTo(8);
        Path rejects = directory.resolve("e.json.rejected.csv");
        assertThat(rejects)
                .content()
                .contains("2,entity,the line holds no JSON object")
                .contains("'soon' is no date");
        Files.writeString(rejects, Files.readString(rejects).replace("soon", "2020"));
        Imported corrected = imported(rejects, FtmExtract.relations());
        assertThat(corrected.map().ties()).extracting(Tie::id).containsExactly("u");
        assertThat(corrected.files().get(0).rejected()).isEqualTo(7);
    }

    @Test
    void aUsersTableSaysOtherwise() throws IOException {
        Path table = Files.writeString(directory.resolve("mine.yaml"), """
                graph: mine
                reliability: C
                credibility: 2
                relations: {Employment: reverse bosses, Family: skip}
                tie-types:
                  bosses: {access: {forward: 1, backward: 1}, influence: {forward: 1, backward: 0}}
                """);
        RelationTable mine = FtmExtract.relations().overriddenBy(table);
        Imported imported = imported(Files.copy(SAMPLE, directory.resolve("e.json")), mine);
        assertThat(imported.map().graph()).isEqualTo("mine");
        assertThat(tie(imported.map(), "emp-1").from()).isEqualTo("o-authority");
        assertThat(imported.map().ties()).extracting(Tie::id).doesNotContain("fam-1");
        assertThat(imported.map().source("annual-report").reliability().name()).isEqualTo("C");
        assertThat(imported.files().get(0).passedOver()).contains(new Count("Family, which the table skips", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relations: {Familly: skip}",
                "relations: {Family: kinship}",
                "relation: {}",
                "relations: [a]",
                ""
            })
    void aTableThatMakesNoSenseIsRefused(String text) throws IOException {
        Path table = Files.writeString(directory.resolve("mine.yaml"), text);
        assertThatThrownBy(() -> FtmExtract.relations().overriddenBy(table)).isInstanceOf(BadGraphFileException.class);
    }

    @Test
    void whatCostsTooMuchEndsAtItsLimit() throws IOException {
        Path file = directory.resolve("e.json");
        Files.writeString(file, "{\"id\":\"" + "x".repeat(1_100_000) + "\"}");
        assertThatThrownBy(() -> imported(file, FtmExtract.relations()))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("1000000 characters");
        assertThat(imported("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))
                        .files()
                        .get(0)
                        .rejected())
                .isEqualTo(1);
        String many = "[" + "\"x\",".repeat(2_000).replaceAll(",$", "") + "]";
        StringBuilder ends = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            ends.append(i == 0 ? "" : ",").append("\"e").append(i).append('"');
        }
        assertThat(imported("{\"id\":\"t\",\"schema\":\"Family\",\"properties\":{\"person\":[" + ends
                                + "],\"relative\":[" + ends + "],\"x\":" + many + "}}")
                        .files()
                        .get(0)
                        .reasons())
                .containsExactly(new Count("more ties than a record may make", 1));
    }

    /** What the schemata can hold: everybody, under their ids, and ties with their ends, dates and a publisher. */
    @ParameterizedTest
    @ValueSource(strings = {"peace-talks-2024", "harbour-concession", "florentine-families"})
    void aMapThatIsExportedComesBackUnderItsIds(String sample) throws IOException {
        StakeholderMap map = GraphFiles.load(Path.of("sample-graphs", sample + ".yaml"));
        Path file = Files.write(directory.resolve("map.ftm.json"), Texts.bytes(map, GraphFormat.FTM));

        StakeholderMap back = imported(file, FtmExtract.relations()).map();

        assertThat(back.actors().keySet()).isEqualTo(map.actors().keySet());
        for (Actor actor : map.actors().values()) {
            assertThat(back.actor(actor.id()).name()).isEqualTo(actor.name());
            assertThat(back.actor(actor.id()).aliases()).containsExactlyInAnyOrderElementsOf(actor.aliases());
            assertThat(back.actor(actor.id()).kind() == ActorKind.PERSON).isEqualTo(actor.kind() == ActorKind.PERSON);
        }
        assertThat(back.ties()).hasSameSizeAs(map.ties());
        for (Tie tie : map.ties()) {
            // Imported ids have single dashes.
            Tie again = tie(back, tie.id().replace("--", "-"));
            assertThat(List.of(again.from(), again.to(), again.period()))
                    .as(tie.id())
                    .isEqualTo(List.of(tie.from(), tie.to(), tie.period()));
            boolean isBuiltIn = TieVocabulary.builtIn().types().containsKey(tie.type());
            assertThat(again.type()).isEqualTo(isBuiltIn ? tie.type() : "linked-to");
            // Of no publisher, the file.
            Set<String> publishers = publishers(tie, map);
            assertThat(publishers(again, back)).isEqualTo(publishers.isEmpty() ? Set.of("map.ftm.json") : publishers);
        }
    }

    @Test
    void eachOfSeveralPublishersSaysSo() throws IOException {
        Imported imported = imported(
                "{\"id\":\"t\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"one\"],\"asset\":[\"two\"],"
                        + "\"publisher\":[\"The Register\",\"The Courier\",\"the register\"],\"publisherUrl\":[\"https://a.example\"],"
                        + "\"sourceUrl\":[\"https://a.example/1\",\"https://b.example/2\"]}}");
        Tie tie = imported.map().ties().get(0);
        assertThat(tie.evidence()).extracting(Evidence::source).containsExactly("the-courier", "the-register");
        assertThat(tie.evidence())
                .allSatisfy(item -> assertThat(item.at()).contains("https://a.example/1 https://b.example/2"));
        assertThat(imported.map().sources().values())
                .allSatisfy(source -> assertThat(source.url()).isEmpty());
    }

    @Test
    void everyAddressOfALinkIsKept() throws IOException {
        Imported imported = imported(
                "{\"id\":\"t\",\"schema\":\"Family\",\"properties\":{\"person\":[\"one\"],\"relative\":[\"two\"],\"publisher\":[\"The Register\"],"
                        + "\"sourceUrl\":[\"https://a.example/1\",\"https://a.example/2\"]}}");
        assertThat(imported.map().ties().get(0).evidence())
                .singleElement()
                .satisfies(item -> assertThat(item.at()).contains("https://a.example/1 https://a.example/2"));
    }

    @Test
    void whatAnUnknownLinkIsItsRoleMaySay() throws IOException {
        String link =
                "{\"id\":\"t\",\"schema\":\"UnknownLink\",\"properties\":{\"subject\":[\"one\"],\"object\":[\"two\"],\"role\":[%s]}}";
        assertThat(imported(link.formatted("\"advises\"")).map().ties())
                .extracting(Tie::type)
                .containsExactly("advises");
        assertThat(imported(link.formatted("\"adviser\"")).map().ties())
                .extracting(Tie::type)
                .containsExactly("linked-to");
        Path table = Files.writeString(directory.resolve("mine.yaml"), "relations: {UnknownLink: met}");
        Path file = Files.writeString(directory.resolve("links.json"), link.formatted("\"advises\""));
        assertThat(imported(file, FtmExtract.relations().overriddenBy(table))
                        .map()
                        .ties())
                .extracting(Tie::type)
                .containsExactly("met");
        Files.writeString(table, "relations: {UnknownLink: linked-to}");
        assertThat(imported(file, FtmExtract.relations().overriddenBy(table))
                        .map()
                        .ties())
                .extracting(Tie::type)
                .containsExactly("linked-to");
    }

    private static Set<String> publishers(Tie tie, StakeholderMap map) {
        return tie.evidence().stream()
                .filter(item -> item.stance() == Stance.SUPPORTS)
                .map(item -> map.source(item.source()))
                .map(source -> source.publisher().orElse(source.title()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
