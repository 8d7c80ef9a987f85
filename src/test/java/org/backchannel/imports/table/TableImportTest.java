package org.backchannel.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.GraphFiles;
import org.backchannel.imports.Extracts;
import org.backchannel.imports.ImportSummary.Count;
import org.backchannel.imports.Imported;
import org.backchannel.imports.TooManyRejectsException;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.Evidence;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables by mapping. */
class TableImportTest {
    private static final String PAIR = """
            graph: pair
            actors:
              from: {name: From}
              to: {name: To}
            ties:
              - {from: from, to: to, type: {value: met}, confidence: {value: 1}}
            """;

    @TempDir
    private Path directory;

    private Extracts extracts;

    @BeforeEach
    void inDirectory() {
        extracts = new Extracts(directory);
    }

    private static List<String> ties(Imported imported) {
        return imported.map().ties().stream().map(Tie::id).toList();
    }

    private static List<String> names(Imported imported) {
        return imported.map().actors().values().stream().map(Actor::name).toList();
    }

    @Test
    void everythingThatAMapHasCanComeFromColumns() throws IOException {
        Imported imported = extracts.csv("""
                graph: register
                title: A register
                as-of: 2024-12
                sources:
                  register: {title: The register, reliability: B}
                dates: [d/M/yyyy]
                actors:
                  who:
                    id: Person ID
                    name: {columns: [First name, Last name]}
                    side: Party
                    role: Post
                    aliases: {column: Also, split: ";"}
                    note: About
                    passes-on: Passes on
                    attributes: {born: Born}
                  whom: {name: Firm, kind: {column: Firm kind, table: {"gmbh*": organisation}, default: group}}
                ties:
                  - from: who
                    to: whom
                    type: {column: Relation, table: {"*own*": leads, "consult*": reverse influences}, default: met}
                    strength: Weight
                    strongest: 10
                    since: From
                    until: To
                    valence: Mood
                    length: Miles
                    attributes: {share: Share}
                    evidence:
                      - {source: register, credibility: Grade, stance: Stance, at: Page, says: Quote}
                      - source: {title: Also in, url: Link, reliability: {value: D}, publisher: Paper, date: Printed}
                """, """
                Person ID,First name,Last name,Party,Post,Also,About,Passes on,Born,Firm,Firm kind,Relation,Weight,From,To,Mood,Miles,Share,Grade,Stance,Page,Quote,Also in,Link,Paper,Printed
                P 7,Ada,Kessler,left,chair,A. K.;Ada K,"two
                lines",80%,1970,Quay & Sons,GmbH & Co,Owner/Director,5,1/2/2020,2021-03,positive,3,60%,2,supports,p. 3,"She said ""yes\""",Post,https://example.org/1,The Post,2022
                """);
        StakeholderMap map = imported.map();
        assertThat(map.actors().keySet()).containsExactly("p-7", "quay-sons");
        Actor ada = map.actor("p-7");
        assertThat(ada.name()).isEqualTo("Ada Kessler");
        assertThat(ada.side()).contains("left");
        assertThat(ada.role()).contains("chair");
        assertThat(ada.aliases()).containsExactly("A. K.", "Ada K");
        assertThat(ada.note()).contains("two\nlines");
        assertThat(ada.passesOn()).isEqualTo(0.8);
        assertThat(ada.attributes()).containsEntry("born", "1970");
        assertThat(map.actor("quay-sons").kind()).isEqualTo(ActorKind.ORGANISATION);
        Tie tie = map.ties().get(0);
        assertThat(tie.type()).isEqualTo("leads");
        assertThat(tie.strength()).isEqualTo(0.5);
        assertThat(tie.period().since().orElseThrow().text()).isEqualTo("2020-02-01");
        assertThat(tie.period().until().orElseThrow().text()).isEqualTo("2021-03");
        assertThat(tie.length()).hasValue(3);
        assertThat(tie.attributes()).containsEntry("share", "60%");
        assertThat(tie.evidence()).extracting(Evidence::source).containsExactly("post", "register");
        assertThat(tie.evidence().get(1).stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(tie.evidence().get(1).says()).contains("She said \"yes\"");
        assertThat(map.source("post").reliability()).isEqualTo(Reliability.D);
        assertThat(map.source("post").url()).contains("https://example.org/1");
        assertThat(GraphFiles.readText("map.yaml", GraphFiles.text(map)).orThrow())
                .isEqualTo(map);
    }

    @Test
    void oneRowMakesATieForEachRelationAndEachOfSeveralNames() throws IOException {
        Imported imported = extracts.csv("""
                graph: several
                actors:
                  directors: {name: {column: Directors, split: ";"}}
                  firm: {name: Firm}
                ties:
                  - from: directors
                    to: firm
                    type: {column: Relation, split: "/", table: {owner: funds, director: leads, lawyer: skip}}
                """, "Directors,Firm,Relation\nAda; Bo,Quay,Owner/Director\nCy,Quay,Lawyer\n");
        assertThat(ties(imported))
                .containsExactly("ada--funds--quay", "ada--leads--quay", "bo--funds--quay", "bo--leads--quay");
        assertThat(imported.map().actors()).containsKey("cy");
    }

    @Test
    void aTieCanBeTurnedRound() throws IOException {
        String mapping = PAIR.replace("{value: met}", "{column: Says, table: {employer of: reverse reports-to}}");
        assertThat(ties(extracts.csv(mapping, "From,To,Says\nFirm,Ada,Employer of\n")))
                .containsExactly("ada--reports-to--firm");
    }

    @Test
    void aTieOfWhichTheMappingSaysNothingRestsOnTheFileWhichCannotBeJudged() throws IOException {
        Imported imported = extracts.csv(PAIR.replace(", confidence: {value: 1}", ""), "From,To\nAda,Bo\n");
        assertThat(imported.map().ties().get(0).evidence()).hasSize(1);
        assertThat(imported.map().source("table-csv").reliability()).isEqualTo(Reliability.F);
    }

    @Test
    void aNameSpelledInTwoWaysIsOneActorAndTheOtherSpellingIsAnAlias() throws IOException {
        Imported imported = extracts.csv(PAIR, "From,To\nBo Müller,Ada\nBO MULLER,Cy\nBo Müller,Dee\n");
        Actor bo = imported.map().actor("bo-muller");
        assertThat(bo.name()).isEqualTo("Bo Müller");
        assertThat(bo.aliases()).containsExactly("BO MULLER");
    }

    @Test
    void idsAreMadeOfNamesInAnyScript() throws IOException {
        Imported imported = extracts.csv(PAIR, "From,To\nВладимир Путин,Εμμανουήλ\n习近平,محمد\n");
        assertThat(imported.map().actors().keySet())
                .contains("vladimir-putin", "emmanouel", "xi-jin-ping")
                .allMatch(id -> id.matches("[a-z0-9][a-z0-9-]*"));
    }

    @Test
    void whoIsCalledByNameIsTheOneWithAnIdWhoHasThatName() throws IOException {
        extracts.write("people.csv", "Id,Label\nQ1,Ada Kessler\nQ2,Bo\nQ3,Bo\n");
        extracts.write("ties.csv", "From,To\nada kessler,Bo\n");
        Imported imported = extracts.imported("""
                graph: two-tables
                tables:
                  - files: "people*"
                    actors: {node: {id: Id, name: Label}}
                  - files: "ties*"
                    actors: {from: {name: From}, to: {name: To}}
                    ties: [{from: from, to: to, type: {value: met}}]
                """, "people.csv", "ties.csv");
        assertThat(ties(imported)).containsExactly("q1--met--bo");
        assertThat(imported.map().actors().keySet()).containsExactly("bo", "q1", "q2", "q3");
    }

    @Test
    void idsThatComeToTheSameLettersStayDifferent() throws IOException {
        String mapping = PAIR.replace("{name: From}", "{id: From}").replace("{name: To}", "{id: To}");
        Imported imported = extracts.csv(mapping, "From,To\nNK-a,NK-A\n");
        assertThat(imported.map().actors()).hasSize(2);
        assertThat(imported.map().actors().keySet()).allMatch(id -> id.startsWith("nk-a"));
    }

    @Test
    void theOrderOfRowsChangesNothing() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add("Name " + i % 7 + ",NAME " + i % 5 + "," + (i % 3 == 0 ? "" : 2000 + i % 4) + ",s" + i % 2);
        }
        String mapping = PAIR.replace(
                ", confidence: {value: 1}",
                ", since: Since, evidence: [{source: {title: By}, credibility: {value: 2}}]");
        rows.removeIf(row -> row.matches("Name (\\d),NAME \\1,.*"));
        String straight = GraphFiles.text(extracts.csv(mapping, "From,To,Since,By\n" + String.join("\n", rows))
                .map());
        Collections.shuffle(rows, new Random(1));
        assertThat(GraphFiles.text(extracts.csv(mapping, "From,To,Since,By\n" + String.join("\n", rows))
                        .map()))
                .isEqualTo(straight);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-8,\uFEFF", "windows-1252,"})
    void encodingsAreRead(String charset, String mark) throws IOException {
        String text = (mark == null ? "" : mark) + "From,To\nBo Müller,Ada\n";
        extracts.write("table.csv", text, Charset.forName(charset));
        String mapping = charset.equals("windows-1252") ? "encoding: windows-1252\n" + PAIR : PAIR;
        assertThat(names(extracts.imported(mapping, "table.csv"))).contains("Bo Müller");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedInWords() throws IOException {
        extracts.write("table.csv", "From,To\nBo Müller,Ada\n", StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> extracts.imported(PAIR, "table.csv"))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("encoding: windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void theDelimiterIsTheOneThatTheHeaderHas(String delimiter) throws IOException {
        String text = " From , To \n\"Kessler, Ada\" , Bo\n".replace(" , ", " " + delimiter + " ");
        assertThat(names(extracts.csv(PAIR, text.replace("\" ", "\"")))).containsExactly("Bo", "Kessler, Ada");
    }

    @Test
    void aPackedFileIsUnpacked() throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("table.csv.gz")))) {
            out.write("From,To\nAda,Bo\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(names(extracts.imported(PAIR, "table.csv.gz"))).containsExactly("Ada", "Bo");
    }

    @Test
    void withoutAHeaderColumnsHaveNumbers() throws IOException {
        String mapping = "header: false\n" + PAIR.replace("From", "'1'").replace("To", "'2'");
        assertThat(ties(extracts.csv(mapping, "Ada,Bo\nBo,Cy\n"))).containsExactly("ada--met--bo", "bo--met--cy");
    }

    @Test
    void raggedAndEmptyRowsAreMet() throws IOException {
        String mapping = PAIR.replace("confidence: {value: 1}", "since: Since");
        Imported imported = extracts.csv(mapping, "From,To,Since\nAda,Bo\n,,\n\nBo,Cy,2020,,\nCy,Dee,2021,what?\n");
        assertThat(ties(imported)).containsExactly("ada--met--bo", "bo--met--cy");
        assertThat(imported.files().get(0).reasons()).containsExactly(new Count("more cells than columns", 1));
        assertThat(imported.files().get(0).passedOver()).contains(new Count("an empty row", 1));
    }

    @Test
    void badRowsGoToAFileWithNumberColumnAndReasonAndTheRowAsItWas() throws IOException {
        Imported imported = extracts.csv(
                PAIR.replace("confidence: {value: 1}", "since: Since, strength: S"),
                "From,To,Since,S\nAda,Bo,May,1\nAda,,2020,1\nAda,Ada,2020,1\n\"=cmd|' /C calc'!A0\",Bo,2020,7\nAda,Cy,2020,0.5\n");
        assertThat(ties(imported)).containsExactly("ada--met--cy");
        assertThat(extracts.rejects("table.csv").lines())
                .containsExactly(
                        "rejected row,rejected column,rejected because,From,To,Since,S",
                        "1,Since,\"'May' is no date; 2024, 2024-03 and 2024-03-10 are, and what the mapping lists under "
                                + "'dates'\",Ada,Bo,May,1",
                        "2,To,\"the tie needs the to, and the cell is empty\",Ada,,2020,1",
                        "3,,the tie goes from Ada to itself,Ada,Ada,2020,1",
                        "4,S,'7' is no strength: it is above 0 and at most 1,'=cmd|' /C calc'!A0,Bo,2020,7");
        assertThat(imported.files().get(0).rejected()).isEqualTo(4);
    }

    @Test
    void theRejectsCorrectedLoadOnTheirOwn() throws IOException {
        String mapping = PAIR.replace("confidence: {value: 1}", "since: Since");
        extracts.csv(mapping, "From,To,Since\n=Ada,'Bo,May\nCy,Dee,2020\n");
        extracts.write("table.csv.rejected.csv", extracts.rejects("table.csv").replace(",May", ",2020-05"));
        Imported corrected = extracts.imported(mapping, "table.csv.rejected.csv");
        assertThat(names(corrected)).containsExactly("=Ada", "'Bo");
        assertThat(corrected.files().get(0).rejected()).isZero();
        assertThat(corrected.map().sources().keySet()).containsExactly("table-csv");
    }

    @Test
    void theRejectsOfATableWithoutAHeaderLoadToo() throws IOException {
        String mapping = "header: false\n"
                + PAIR.replace("From", "'1'").replace("To", "'2'").replace("confidence: {value: 1}", "since: '3'");
        extracts.csv(mapping, "Ada,Bo,May\n");
        extracts.write("table.csv.rejected.csv", extracts.rejects("table.csv").replace(",May", ",2020-05"));
        assertThat(ties(extracts.imported(mapping, "table.csv.rejected.csv"))).containsExactly("ada--met--bo");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "24%, true", "25%, false", "100%, false"})
    void tooManyRejectsAndNothingIsImported(String most, boolean refused) throws IOException {
        extracts.allowing(most);
        extracts.write("table.csv", "From,To\nAda,Bo\nBo,Cy\nCy,\nCy,Dee\n");
        if (refused) {
            assertThatThrownBy(() -> extracts.imported(PAIR, "table.csv"))
                    .isInstanceOf(TooManyRejectsException.class)
                    .hasMessageContaining("1 of 4 records were rejected, and " + most + " are allowed");
            assertThat(extracts.rejects("table.csv")).contains("3,To,");
        } else {
            assertThat(ties(extracts.imported(PAIR, "table.csv"))).hasSize(3);
        }
    }

    @Test
    void aColumnThatTheTableHasNotIsAFaultOfTheMapping() throws IOException {
        extracts.write("table.csv", "Form,To\nAda,Bo\n");
        assertThatThrownBy(() -> extracts.imported(PAIR, "table.csv"))
                .isInstanceOf(BadGraphFileException.class)
                .hasMessageContaining(
                        "mapping.yaml:3:16: the column 'From' is not there; did you mean 'Form'? in table.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: {value: met}|type: {value: mett}|the tie type 'mett' is not there; did you mean 'met'?",
                "from: from|from: form|the actor 'form' is not there; did you mean 'from'?",
                "graph: pair|grahp: pair|a mapping has no key 'grahp'; did you mean 'graph'?",
                "{name: From}|{column: From}|actor 'from' has no key 'column'",
                "{value: met}|{value: met, column: From}|one of them",
                "graph: pair|graph: Pair|'pair' would do",
                "graph: pair|encoding: klingon|an encoding, such as utf-8",
                "graph: pair|dates: [whenever]|patterns of days",
                "graph: pair|graph: &a pair|an anchor",
                "confidence: {value: 1}|evidence: [{source: post}]|the source 'post' is not there",
            })
    void whatIsWrongWithAMappingIsSaidWithItsPlace(String right, String wrong, String message) throws IOException {
        assertThatThrownBy(() -> extracts.csv(PAIR.replace(right, wrong), "From,To\nAda,Bo\n"))
                .isInstanceOf(BadGraphFileException.class)
                .hasMessageContaining("mapping.yaml:")
                .hasMessageContaining(message);
    }

    @Test
    void tiesOfOneTypeInTwoPeriodsKeepTheirIdsWhenAThirdComes() throws IOException {
        String mapping = PAIR.replace("confidence: {value: 1}", "since: Since, until: Until");
        String two = "From,To,Since,Until\nAda,Bo,2010,2012\nAda,Bo,2015,2016\n";
        assertThat(ties(extracts.csv(mapping, two))).containsExactly("ada--met--bo", "ada--met--bo--2015");
        assertThat(ties(extracts.csv(mapping, two + "Ada,Bo,2020,\n")))
                .containsExactly("ada--met--bo", "ada--met--bo--2015", "ada--met--bo--2020");
    }
}
