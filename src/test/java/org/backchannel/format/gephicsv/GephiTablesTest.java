package org.backchannel.format.gephicsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backchannel.format.GraphFiles;
import org.backchannel.format.GraphFormat;
import org.backchannel.format.Problem;
import org.backchannel.format.Reading;
import org.backchannel.format.network.Stripped;
import org.backchannel.format.network.Texts;
import org.backchannel.model.RandomMaps;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;
import org.backchannel.progress.Progress;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GephiTablesTest {
    @TempDir
    private Path directory;

    @RepeatedTest(40)
    void aRandomMapComesBack(RepetitionInfo repetition) throws IOException {
        StakeholderMap map = RandomMaps.small(repetition.getCurrentRepetition());
        write(map);
        assertThat(GraphFiles.read(directory).orThrow())
                .isEqualTo(Stripped.of(
                        map,
                        GraphFormat.GEPHI_CSV.lost(),
                        directory.getFileName().toString().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void headersAreGephisAndThereIsNoByteOrderMark() throws IOException {
        write(Texts.map("from: a, to: b, type: met, since: 2022-02, confidence: 1"));
        assertThat(Files.readString(directory.resolve("nodes.csv")))
                .startsWith("Id,Label,kind,side\na,Ada,person,left\n");
        assertThat(Files.readString(directory.resolve("edges.csv")))
                .startsWith("Source,Target,Type,Kind,Weight,Id,Label,Timeset,")
                .contains("a,b,Directed,met,1,a--met--b,met,\"<[2022-02-01, Infinity]>\"");
    }

    @Test
    void formulasAreTextsAndComeBackAsTheyWere() throws IOException {
        StakeholderMap map = GraphFiles.readText("g.yaml", """
                graph: g
                actors: {a: {name: "=1+1", role: "@SUM(A1)", note: "'=2"}, b: {name: "-x", attributes: {n: "-5"}}}
                ties: [{from: a, to: b, type: met, confidence: 1}]
                """).orThrow();
        write(map);
        assertThat(Files.readString(directory.resolve("nodes.csv")))
                .contains("a,'=1+1,person,'@SUM(A1),''=2,\n")
                .contains("b,'-x,person,,,-5\n");
        StakeholderMap back = GraphFiles.read(directory).orThrow();
        assertThat(back.actors()).isEqualTo(map.actors());
    }

    @Test
    void tablesOfOthersAreReadWithWhateverSeparatorTheyHave() throws IOException {
        Files.writeString(directory.resolve("nodes.csv"), "\uFEFFId;Label;Party\n1;Ada;left\n2;Bo;\n");
        Files.writeString(
                directory.resolve("edges.csv"),
                "Source\tTarget\tType\tWeight\n1\t2\tUndirected\t2.0\n2\t1\tDirected\t1.0\n");
        StakeholderMap map = GraphFiles.read(
                        directory, Optional.empty(), Optional.of(WeightMeaning.COUNT), Progress.NONE)
                .orThrow();
        assertThat(map.actor("1").attributes()).containsEntry("Party", "left");
        assertThat(map.declaredTypes()).containsOnlyKeys("tie", "tie-both-ways");
    }

    @Test
    void withoutATableOfNodesTheEndsAreNodes() throws IOException {
        Files.writeString(directory.resolve("edges.csv"), "source,target\nAda,Bo\n");
        assertThat(GraphFiles.read(directory).orThrow().actor("ada").name()).isEqualTo("Ada");
    }

    @Test
    void ofTwoColumnsOfOneNameTheSecondFillsInTheFirstAndThatIsSaid() throws IOException {
        Files.writeString(directory.resolve("nodes.csv"), "Id,Label,label\na,Ada,A\nb,,B\n");
        Files.writeString(directory.resolve("edges.csv"), "Source,Target\na,b\n");
        Reading.Accepted accepted = (Reading.Accepted) GraphFiles.read(directory);
        assertThat(accepted.map().actor("a").name()).isEqualTo("Ada");
        assertThat(accepted.map().actor("b").name()).isEqualTo("B");
        assertThat(accepted.warnings().stream().map(Problem::toString))
                .anySatisfy(text -> assertThat(text)
                        .contains("nodes.csv:1:1: warning: 'label' is a second column 'label'; it counts where"));
    }

    @Test
    void noCellHasMoreThanAMillionCharacters() throws IOException {
        Files.writeString(directory.resolve("nodes.csv"), "Id,More\na," + "x".repeat(1_000_001) + "\n");
        Files.writeString(directory.resolve("edges.csv"), "Source,Target\n");
        Reading.Refused refused = (Reading.Refused) GraphFiles.read(directory);
        assertThat(refused.errors().get(0).toString())
                .contains("nodes.csv:2:1: a value has at most 1000000 characters");
    }

    @Test
    void problemsSayInWhichTableTheyAre() throws IOException {
        Files.writeString(directory.resolve("nodes.csv"), "Id,Label\na,Ada\nb,Bo,more\n");
        Files.writeString(directory.resolve("edges.csv"), "Source,Target,strength\na,x,1\na,b,7\n");
        Reading.Refused refused = (Reading.Refused) GraphFiles.read(directory);
        assertThat(refused.errors().stream().map(Problem::toString))
                .anySatisfy(text -> assertThat(text)
                        .startsWith(directory.resolve("nodes.csv") + ":3:1: the header has 2 columns, this row 3"))
                .anySatisfy(text ->
                        assertThat(text).startsWith(directory.resolve("edges.csv") + ":2:1: tie refers to actor 'x'"))
                .anySatisfy(text ->
                        assertThat(text).startsWith(directory.resolve("edges.csv") + ":3:1: 'strength' is a number"));
    }

    private void write(StakeholderMap map) throws IOException {
        for (String file : GraphFormat.GEPHI_CSV.files().keySet()) {
            Files.writeString(directory.resolve(file), Texts.of(map, GraphFormat.GEPHI_CSV, file));
        }
    }
}
