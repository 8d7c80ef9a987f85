package org.backchannel.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backchannel.imports.Extracts;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.UnreadableExtractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First mappings, guessed. */
class MappingGuessTest {
    @TempDir
    private Path directory;

    private String guess(String text) throws IOException {
        return MappingGuess.of(new Extracts(directory).write("table.csv", text), ImportLimits.STANDARD);
    }

    /** What is guessed can be used as it is. */
    private Imported imported(String text) throws IOException {
        String mapping = guess(text);
        return new Extracts(directory).imported(mapping, "table.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Source,Target,Weight|ada--met--bo",
                "source,target,type|ada--funds--bo",
                "Entity A,Entity B,Connection|ada--funds--bo",
                "entity_1,entity_2,relationship|ada--funds--bo",
                "from,to,label|ada--met--bo",
                "FROM,TO,Relation|ada--funds--bo",
                "person,organization,role|ada--funds--bo",
                "Person,Organisation,Position|ada--funds--bo",
                "Donor,Recipient,Type|ada--funds--bo",
                "Employee,Employer,Role|ada--funds--bo",
                "Node 1,Node 2,Tie|ada--funds--bo",
            })
    void theSpellingsThatPeopleUseAreRecognised(String header, String tie) throws IOException {
        String third = header.endsWith("Weight") ? "3" : "Donated to";
        assertThat(imported(header + "\nAda,Bo," + third + "\n").map().ties())
                .extracting(found -> found.id())
                .containsExactly(tie);
    }

    @Test
    void theOtherEndIsWhereTheSameNamesStand() throws IOException {
        assertThat(imported("who,since,knows,place\nAda,2020,Bo,Rome\nBo,2021,Cem,Oslo\n")
                        .map()
                        .ties())
                .extracting(found -> found.id())
                .containsExactly("ada--met--bo", "bo--met--cem");
        assertThat(guess("who,nickname,place\\nAda,Ada,Rome\\nBo,Bo,Oslo\\n")).contains("# One actor for each row.");
        assertThat(guess("who,number,place\nAda,1,Rome\n1,Ada,Oslo\n")).contains("number");
        assertThat(guess("who,age,place\nAda,1,Rome\n1,2,Oslo\n")).contains("# One actor for each row.");
    }

    @Test
    void datesWeightsAndSourcesFindTheirPlaces() throws IOException {
        String text = "Person,Company,Role,Start,End,Weight,Source,Source URL\n"
                + "Ada,Quay,Director,25/12/2019,31/12/2020,4,Post,https://example.org/1\n"
                + "Bo,Quay,Adviser,1/2/2020,,2,Post,https://example.org/1\n";
        Imported imported = imported(text);
        assertThat(imported.files().get(0).rejected()).isZero();
        assertThat(imported.map().ties().get(0).period().since().orElseThrow().text())
                .isEqualTo("2019-12-25");
        assertThat(imported.map().ties().get(1).strength()).isEqualTo(0.5);
        assertThat(imported.map().source("post").url()).contains("https://example.org/1");
        assertThat(imported.map().actor("quay").kind().name()).isEqualTo("ORGANISATION");
    }

    @Test
    void aTableOfActorsMakesActors() throws IOException {
        Imported imported = imported("Id,Label,Type,Country\n1,Ada,Person,NO\n2,Quay,Company,NO\n");
        assertThat(imported.map().actors().keySet()).containsExactly("1", "2");
        assertThat(imported.map().actor("1").name()).isEqualTo("Ada");
        assertThat(imported.map().actor("2").kind().name()).isEqualTo("ORGANISATION");
        assertThat(imported("First name,Last name\nAda,Kessler\n").map().actors())
                .containsKey("ada-kessler");
    }

    @Test
    void whatIsNotUsedIsListed() throws IOException {
        assertThat(guess("Source,Target,Shoe size\nAda,Bo,44\n")).contains("# Not used", "#   Shoe size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "a,b\n1,2\n",
                "\"two\nlines: [\",\"# x\",\"'\"\n\"\n- boo\",\"}\",y\n",
                "=cmd(),@x,+1\n=1,2,3\n",
                "Source,Target,Type\nAda,Bo,\"a: b # c\n*d*\"\nAda,Cy,\"'\"\n",
                "from,to,type\nn,y,null\n",
                ",,\na,b,c\n",
                "name,name,name\na,b,c\n"
            })
    void whateverTheTableTheGuessIsAMapping(String text) throws IOException {
        String mapping = guess(text);
        assertThat(MappingReader.read("guess.yaml", new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }

    @Test
    void aFileInAnotherEncodingIsRefusedInWords() throws IOException {
        Path file = Files.write(directory.resolve("table.csv"), new byte[] {(byte) 0xF6, '\n'});
        assertThatThrownBy(() -> MappingGuess.of(file, ImportLimits.STANDARD))
                .isInstanceOf(UnreadableExtractException.class)
                .hasMessageContaining("windows-1252");
    }

    @Test
    void theSampleIsReadByItsGuess() throws IOException {
        Path sample = Path.of("sample-graphs/imports/harbour-register.csv");
        Files.copy(sample, directory.resolve("table.csv"));
        String mapping = MappingGuess.of(directory.resolve("table.csv"), ImportLimits.STANDARD);
        Imported imported = new Extracts(directory).imported(mapping, "table.csv");
        assertThat(imported.files().get(0).rejected()).isEqualTo(2);
        assertThat(imported.map().ties()).extracting(tie -> tie.from()).contains("ada-kessler", "dana-oz");
    }
}
