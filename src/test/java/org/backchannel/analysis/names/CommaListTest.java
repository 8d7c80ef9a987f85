package org.backchannel.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommaListTest {
    private static List<String> names(String text, String... known) {
        return new CommaList(Set.of(known)::contains).names(text);
    }

    @Test
    void commasSeparateNames() {
        assertThat(names("ann", "ann")).containsExactly("ann");
        assertThat(names("ann,bob , cem", "ann", "bob", "cem")).containsExactly("ann", "bob", "cem");
    }

    @Test
    void aKnownNameKeepsItsCommas() {
        assertThat(names("Doe, Jane", "Doe, Jane")).containsExactly("Doe, Jane");
        assertThat(names("ann,Doe, Jane,bob", "ann", "Doe, Jane", "bob")).containsExactly("ann", "Doe, Jane", "bob");
        assertThat(names("King, Martin L., Jr.,ann", "King, Martin L., Jr.", "ann"))
                .containsExactly("King, Martin L., Jr.", "ann");
    }

    @Test
    void theLongestKnownNameIsMeant() {
        assertThat(names("Foo, Inc.", "Foo", "Foo, Inc.")).containsExactly("Foo, Inc.");
        assertThat(names("Foo,Inc.", "Foo", "Inc.", "Foo, Inc.")).containsExactly("Foo", "Inc.");
    }

    @Test
    void partsOfNoKnownNameStandAloneUnlessABlankJoinsThem() {
        assertThat(names("Doe, Jim,ann", "Doe, Jane", "ann")).containsExactly("Doe, Jim", "ann");
        assertThat(names("Doe,Jim, ann", "Doe, Jane", "ann")).containsExactly("Doe", "Jim", "ann");
        assertThat(names("")).containsExactly("");
        assertThat(names("ann,,bob", "ann", "bob")).containsExactly("ann", "", "bob");
    }

    @Test
    void aLongListIsReadPartByPart() {
        String[] parts = new String[50_000];
        Arrays.setAll(parts, place -> "n" + place);
        List<String> names = new CommaList(text -> text.indexOf(',') < 0).names(String.join(",", parts));
        assertThat(names).hasSize(parts.length).startsWith("n0").endsWith("n49999");
        assertThat(new CommaList(text -> false).names(String.join(",", Collections.nCopies(9, "a"))))
                .hasSize(9);
    }
}
