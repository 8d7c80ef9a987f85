package org.backchannel.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.format.Texts.TWO_ACTORS;
import static org.backchannel.format.Texts.errors;
import static org.backchannel.format.Texts.map;
import static org.backchannel.format.Texts.tie;
import static org.backchannel.format.Texts.warnings;

import java.util.List;
import java.util.OptionalDouble;
import org.backchannel.model.Conductance;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFileRulesTest {
    @Test
    void aNameIsAllAFileNeeds() {
        assertThat(map("graph: empty").actors()).isEmpty();
        assertThat(map("graph: empty\nactors:\nties:\nsources:\ntie-types:").ties())
                .isEmpty();
        assertThat(map("{\"graph\": \"empty\"}").graph()).isEqualTo("empty");
    }

    @Test
    void aFileWithNothingInItIsAnError() {
        String message = "map.yaml:1:1: the file is empty; a graph file begins with 'graph:' and a name";
        assertThat(errors("")).containsExactly(message);
        assertThat(errors("# nothing but a comment\n")).containsExactly(message);
    }

    @Test
    void aFileOfAnotherShapeIsAnError() {
        String message = "map.yaml:1:1: a graph file is written as keys and values, beginning with 'graph:' and a name";
        assertThat(errors("just words")).containsExactly(message);
        assertThat(errors("[a, b]")).containsExactly(message);
        assertThat(errors("---\n...\n")).hasSize(1);
    }

    @Test
    void aFileHoldsOneDocument() {
        assertThat(errors("graph: a\n---\ngraph: b\n"))
                .containsExactly("map.yaml:2:1: a second document begins here; a graph file holds one");
    }

    @Test
    void whatIsRequiredIsMissed() {
        assertThat(errors("title: T")).containsExactly("map.yaml:1:1: a graph file needs the key 'graph'");
        assertThat(errors("graph: g\nactors:\n  ada: {}\n"))
                .containsExactly("map.yaml:3:3: actor 'ada' needs the key 'name'");
        assertThat(errors(TWO_ACTORS + "ties:\n  - strength: 0.5\n"))
                .containsExactly(
                        "map.yaml:6:5: tie needs the key 'from'",
                        "map.yaml:6:5: tie needs the key 'to'",
                        "map.yaml:6:5: tie needs the key 'type'");
        assertThat(errors(tie("evidence: [{credibility: 1}]")))
                .containsExactly("map.yaml:9:16: evidence needs the key 'source'");
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestOne() {
        assertThat(errors("graph: g\nactor: {}\n"))
                .containsExactly("map.yaml:2:1: a graph file has no key 'actor'; did you mean 'actors'?");
        assertThat(errors(tie("strenght: 0.4")))
                .containsExactly("map.yaml:9:5: tie has no key 'strenght'; did you mean 'strength'?");
        assertThat(errors("graph: g\nsources: {ft: {x: 1}}"))
                .containsExactly("map.yaml:2:16: source 'ft' has no key 'x'; its keys are title, publisher, date, url, "
                        + "within, reliability, confidential");
    }

    @Test
    void aTextCutAtACommaIsExplained() {
        assertThat(errors("graph: g\nsources: {ft: {title: The clerk, as quoted}}"))
                .containsExactly("map.yaml:2:34: source 'ft' has no key 'as quoted'; if it belongs to the text before "
                        + "it, put that in quotes: between braces a comma ends a text");
    }

    @Test
    void aKeyThatStandsTwiceIsAnError() {
        assertThat(errors("graph: g\ntitle: A\ntitle: B\n"))
                .containsExactly("map.yaml:3:1: 'title' stands here a second time; it is already on line 2");
        assertThat(errors("graph: g\nactors: {}\nactors: {}\n")).hasSize(1);
        assertThat(errors(tie("strength: 1", "strength: 1")))
                .containsExactly("map.yaml:10:5: 'strength' stands here a second time; it is already on line 9");
    }

    @Test
    void anIdThatIsDeclaredTwiceIsAnError() {
        assertThat(errors("graph: g\nactors:\n  a: {name: A}\n  a: {name: B}\n"))
                .containsExactly("map.yaml:4:3: actor 'a' is declared a second time; the first is on line 3");
        assertThat(errors("graph: g\nsources:\n  a: {title: A}\n  a: {title: B}\n"))
                .containsExactly("map.yaml:4:3: source 'a' is declared a second time; the first is on line 3");
        String type = "{access: {forward: 0, backward: 0}, influence: {forward: 0, backward: 0}}";
        assertThat(errors("graph: g\ntie-types:\n  a: " + type + "\n  a: " + type + "\n"))
                .containsExactly("map.yaml:4:3: tie type 'a' is declared a second time; the first is on line 3");
    }

    @Test
    void anIdIsMadeOfSmallLettersDigitsAndHyphens() {
        assertThat(errors("graph: My Graph"))
                .containsExactly("map.yaml:1:8: the name of the graph 'My Graph' is not made of a to z, 0 to 9 and "
                        + "hyphens, beginning with a letter or digit; 'my-graph' would do");
        assertThat(errors("graph: g\nactors: {Zoë_Ø: {name: Z}}"))
                .containsExactly("map.yaml:2:10: the id of an actor 'Zoë_Ø' is not made of a to z, 0 to 9 and hyphens, "
                        + "beginning with a letter or digit; 'zoe-o' would do");
        assertThat(errors("graph: " + "a".repeat(201)))
                .containsExactly("map.yaml:1:8: the name of the graph has 201 characters; the limit is 200");
        assertThat(errors("graph: g\ntie-types:\n  1a: {}")).first().asString().contains("beginning with a letter");
        assertThat(map("graph: 0a-").graph()).isEqualTo("0a-");
    }

    @Test
    void anUnknownActorIsNamedWithTheNearestOneByIdNameOrAlias() {
        String actors = """
                graph: g
                actors:
                  abramovich: {name: Roman Abramovich}
                  volker: {name: Kurt Volker, aliases: [The Special Envoy]}
                ties:
                  - {from: %s, to: volker, type: met, confidence: 1}
                """;
        assertThat(errors(actors.formatted("abramovic")))
                .containsExactly("map.yaml:6:12: tie refers to actor 'abramovic', which is not declared; "
                        + "did you mean 'abramovich'?");
        assertThat(errors(actors.formatted("Roman Abramovich")).get(0)).endsWith("did you mean 'abramovich'?");
        assertThat(errors(actors.formatted("roman")).get(0)).endsWith("did you mean 'abramovich'?");
        assertThat(errors(actors.formatted("the special envoi")).get(0)).endsWith("did you mean 'volker'?");
        assertThat(errors(actors.formatted("zelenskyy")).get(0)).endsWith("'zelenskyy', which is not declared");
    }

    @Test
    void everyReferenceIsChecked() {
        assertThat(errors("""
                graph: g
                target: nobody
                origins: {sides: [stuff], actors: [noone]}
                sources:
                  ft: {title: T, within: foo}
                actors:
                  ada: {name: Ada, side: staff}
                  bo: {name: Bo}
                ties:
                  - from: bo
                    to: ada
                    type: has-acess-to
                    evidence: [{source: tf}]
                """))
                .containsExactly(
                        "map.yaml:2:9: target is actor 'nobody', which is not declared",
                        "map.yaml:3:19: origins name side 'stuff', which is not declared; did you mean 'staff'?",
                        "map.yaml:3:36: origins name actor 'noone', which is not declared",
                        "map.yaml:5:26: source 'ft' stands within source 'foo', which is not declared",
                        "map.yaml:12:11: tie is of type 'has-acess-to', which is not declared; "
                                + "did you mean 'has-access-to'?",
                        "map.yaml:13:25: evidence refers to source 'tf', which is not declared; did you mean 'ft'?");
    }

    @Test
    void sectionsComeInAnyOrder() {
        String ties = "ties:\n  - {from: bo, to: ada, type: golfs-with, evidence: [{source: ft}]}\n";
        String types =
                "tie-types:\n  golfs-with: {access: {forward: 1, backward: 1}, influence: {forward: 0, backward: 0}}\n";
        String sources = "sources: {ft: {title: T}}\n";
        StakeholderMap map = map(TWO_ACTORS + sources + types + ties);
        assertThat(map.typeOf(map.ties().get(0)).access()).isEqualTo(new Conductance(1, 1));
        assertThat(map(ties + types + TWO_ACTORS + sources)).isEqualTo(map);
        assertThat(map(types + ties + sources + TWO_ACTORS)).isEqualTo(map);
    }

    @Test
    void aDeclaredTypeOverridesTheVocabulary() {
        String met =
                "tie-types: {met: {access: {forward: 0.1, backward: 0.2}, influence: {forward: 0.3, backward: 0.4}}}";
        StakeholderMap map = map(tie("confidence: 1") + met);
        assertThat(map.vocabulary().get("met").influence()).isEqualTo(new Conductance(0.3, 0.4));
        assertThat(map(tie("confidence: 1")).vocabulary()).containsOnlyKeys("met");
        assertThat(map(tie("confidence: 1")).declaredTypes()).isEmpty();
    }

    @Test
    void aTieTypeGivesFourNumbers() {
        assertThat(
                        errors(
                                "graph: g\ntie-types:\n  golfs: {access: {forward: 0.5}, influence: {forward: 2, backward: 0}}\n"))
                .containsExactly(
                        "map.yaml:3:19: 'access' needs the key 'backward'",
                        "map.yaml:3:56: 'forward' is a number in [0, 1], such as 0.8, not '2'");
        assertThat(errors("graph: g\ntie-types:\n  golfs: {}\n"))
                .containsExactly(
                        "map.yaml:3:3: tie type 'golfs' needs the key 'access'",
                        "map.yaml:3:3: tie type 'golfs' needs the key 'influence'");
    }

    @Test
    void aSecondTieOfATypeBetweenTwoActorsNeedsAnId() {
        String second = "  - {from: bo, to: ada, type: met, confidence: 1}\n";
        String third = "  - {from: bo, to: ada, type: met, confidence: 1, id: %s}\n";
        assertThat(errors(tie("confidence: 1") + second))
                .containsExactly("map.yaml:10:5: a tie of this type between these actors is already on line 6; give "
                        + "this one an id of its own, such as 'id: bo--met--ada--2'");
        assertThat(errors(tie("confidence: 1") + second + third.formatted("bo--met--ada--2"))
                        .get(0))
                .endsWith("such as 'id: bo--met--ada--3'");
        assertThat(errors(tie("confidence: 1") + third.formatted("bo--met--ada")))
                .containsExactly("map.yaml:10:5: the tie on line 6 has the id 'bo--met--ada' too; ids differ, so take "
                        + "'bo--met--ada--2', say");
        assertThat(map(tie("confidence: 1") + third.formatted("again")).ties())
                .extracting(Tie::id)
                .containsExactly("again", "bo--met--ada");
    }

    @Test
    void aTieJoinsTwoActors() {
        assertThat(errors(TWO_ACTORS + "ties:\n  - {from: ada, to: ada, type: met}\n"))
                .containsExactly("map.yaml:6:5: tie goes from actor 'ada' to itself");
    }

    @Test
    void aConfidenceAndEvidenceTogetherAreAnError() {
        assertThat(errors(tie("confidence: 0.5", "evidence: [{source: ft}]") + "sources: {ft: {}}\n"))
                .containsExactly("map.yaml:9:17: tie has a confidence and evidence; confidence follows from evidence, "
                        + "so leave one of them out");
        assertThat(map(tie("confidence: 0.5", "evidence: []")).ties().get(0).confidence())
                .isEqualTo(OptionalDouble.of(0.5));
    }

    @Test
    void aTieWithNothingToShowForItGetsAWarning() {
        assertThat(warnings(tie()))
                .containsExactly("map.yaml:6:5: warning: tie has neither evidence nor a confidence; it is taken to "
                        + "exist with probability 0.5");
        assertThat(warnings(tie("confidence: 1"))).isEmpty();
    }

    @Test
    void anActorWithoutATieGetsAWarning() {
        assertThat(warnings(tie("confidence: 1").replace("bo: {name: Bo Clerk}", "bo: {name: Bo}\n  cy: {name: Cy}")))
                .containsExactly("map.yaml:5:3: warning: actor 'cy' has no tie");
    }

    @Test
    void theSameItemTwiceGetsAWarning() {
        assertThat(warnings(tie("evidence: [{source: ft}, {source: ft}]") + "sources: {ft: {}}\n"))
                .containsExactly("map.yaml:9:30: warning: the same item stands here twice; it counts twice");
    }

    @Test
    void aTieEndsAfterItBegins() {
        assertThat(errors(tie("confidence: 1", "since: 2024-05", "until: 2024-04")))
                .containsExactly("map.yaml:10:12: tie begins ('since: 2024-05') after it ends ('until: 2024-04')");
        assertThat(errors(tie("confidence: 1", "since: 2024-05", "until: 2024")))
                .isEmpty();
        assertThat(errors(tie("confidence: 1", "since: 2024", "until: 2024-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"betweenness", "id", "passes-on", "passesOn", "sources", "pagerank", "graph"})
    void anAttributeCannotTakeANameThatIsTaken(String name) {
        assertThat(errors(tie("confidence: 1", "attributes: {" + name + ": x}")))
                .containsExactly("map.yaml:10:18: an attribute cannot be called '" + name + "': the database and the "
                        + "reports use that name; call it 'my-" + name + "', say");
    }

    @Test
    void nobodyIsQuotedByHimself() {
        assertThat(errors("graph: g\nsources:\n  a: {within: b}\n  b: {within: c}\n  c: {within: b}\n"))
                .containsExactly("map.yaml:4:3: source 'b' stands within itself, through 'within'; the outermost "
                        + "source has none");
        assertThat(errors("graph: g\nsources:\n  a: {within: a}\n")).hasSize(1);
        assertThat(errors("graph: g\nsources:\n  a: {within: b}\n  b: {}\n  c: {within: b}\n"))
                .isEmpty();
    }

    @Test
    void allProblemsAreReportedAtOnceInTheOrderOfTheFile() {
        List<String> errors = errors("""
                graph: G
                tytle: x
                ties:
                  - {from: nobody, to: ada, type: met, strength: 2}
                actors:
                  ada: {name: Ada, kind: persona}
                """);
        assertThat(errors)
                .hasSize(5)
                .extracting(line -> line.substring(0, "map.yaml:1".length()))
                .containsExactly("map.yaml:1", "map.yaml:2", "map.yaml:4", "map.yaml:4", "map.yaml:6");
    }

    @Test
    void theFirstFiftyErrorsAreShownAndAllAreCounted() {
        StringBuilder text = new StringBuilder("graph: g\nties:\n");
        for (int i = 0; i < 100; i++) {
            text.append("  - {from: a" + i + ", to: b, type: met}\n");
        }
        Reading.Refused refused = (Reading.Refused) Texts.read(text.toString());
        assertThat(refused.errors()).hasSize(50);
        assertThat(refused.errorCount()).isEqualTo(200);
        assertThat(refused.errors().get(49).line()).isEqualTo(27);
        assertThat(new BadGraphFileException(refused)).hasMessageEndingWith("\n… and 150 more");
    }
}
