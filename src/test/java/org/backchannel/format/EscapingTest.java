package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.backchannel.format.network.Texts;
import org.backchannel.model.StakeholderMap;
import org.junit.jupiter.api.Test;

/** Names are text of strangers: in no format does one of them become anything but a name. */
class EscapingTest {
    private static StakeholderMap named(String name) {
        return GraphFiles.readText(
                        "g.yaml",
                        "graph: g\nactors: {a: {name: '" + name.replace("'", "''") + "'}, end: {name: E}}\n"
                                + "ties: [{from: a, to: end, type: met, confidence: 0.3}]\n")
                .orThrow();
    }

    @Test
    void dot() {
        assertThat(Texts.of(named("a\"; b -> c \\"), GraphFormat.DOT)).contains("[label=\"a\\\"; b -> c \\\\\"");
        assertThat(Texts.of(named("<b>x</b> &amp;"), GraphFormat.DOT)).contains("[label=\"<b>x</b> &amp;amp;\"");
        assertThat(Texts.of(named("x"), GraphFormat.DOT)).contains("\"a\" -> \"end\"", "style=dashed");
    }

    @Test
    void mermaid() {
        String text = Texts.of(named("\"] --> x; click a \"javascript:x\" <img> `b`"), GraphFormat.MERMAID);
        assertThat(text)
                .contains("a1[\"#34;#93; --#62; x#59; click a #34;javascript:x#34; #60;img#62; #96;b#96;\"]")
                .contains("a1 -.->|\"met\"| a2");
    }

    @Test
    void cypher() {
        assertThat(Texts.of(named("'}) DETACH DELETE a //"), GraphFormat.CYPHER))
                .contains("name: '\\'}) DETACH DELETE a //'");
        assertThat(Texts.of(named("\\u0027 \\' \\"), GraphFormat.CYPHER))
                .contains("name: '\\u005C\\u005Cu0027 \\u005C\\u005C\\' \\u005C\\u005C'");
    }

    @Test
    void xml() {
        assertThat(Texts.of(named("</node>\" & <x>"), GraphFormat.GEXF))
                .contains("label=\"&lt;/node&gt;&quot; &amp; &lt;x&gt;\"");
        assertThat(Texts.of(named("</data>]]>"), GraphFormat.GRAPHML)).contains(">&lt;/data&gt;]]&gt;</data>");
    }

    @Test
    void pajekAndTables() {
        assertThat(Texts.of(named("say \"x\" \\"), GraphFormat.PAJEK)).contains("1 \"say 'x' /\"");
        assertThat(Texts.of(named("=x"), GraphFormat.NEO4J_ADMIN, "actors.csv")).contains(",'=x,");
        assertThat(Texts.of(named("a\n=b"), GraphFormat.NEO4J_ADMIN, "import.sh"))
                .doesNotContain("=b");
    }
}
