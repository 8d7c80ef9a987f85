package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.QueryResult.Value;
import org.backchannel.analysis.Run;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.progress.Progress;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The saved queries on a small map whose answers can be told by hand. */
@ExtendWith(SharedDatabase.class)
class SavedQueriesIT {
    private static final String GRAPH = "saved-queries";

    /**
     * a –trusts(0.8)→ b –trusts(0.5)→ c –serves→ d: one who serves carries requests only from the master down, so d
     * reaches c, not c d. A second way a –trusts(0.3)→ c. e trusted c until 2020.
     */
    @BeforeAll
    static void load(Running database) {
        TieType trusts = new TieType("trusts", new Conductance(1, 0), Conductance.NONE);
        TieType serves = new TieType("serves", new Conductance(0, 0.5), Conductance.NONE);
        Source paper = new Source(
                "paper",
                "The Paper",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reliability.B,
                false);
        Source clerk = new Source(
                "clerk",
                "A clerk",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("paper"),
                Reliability.C,
                false);
        Evidence says = new Evidence(
                "paper", Credibility.PROBABLE, Stance.SUPPORTS, Optional.of("p. 1"), Optional.of("They meet"));
        Evidence denies =
                new Evidence("clerk", Credibility.POSSIBLE, Stance.DENIES, Optional.empty(), Optional.empty());
        List<Tie> ties = List.of(
                Tie.certain("a", "trusts", "b", 0.8),
                Tie.certain("b", "trusts", "c", 0.5).restingOn(List.of(says, denies)),
                Tie.certain("a", "trusts", "c", 0.3).restingOn(List.of(says)),
                Tie.certain("c", "serves", "d", 1),
                Tie.certain("e", "trusts", "c", 1)
                        .during(new Period(Optional.empty(), Optional.of(CalendarDate.of("2020")))));
        TreeMap<String, Actor> actors = new TreeMap<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            actors.put(id, Actor.named(id, "Actor " + id).onSide(id.compareTo("c") < 0 ? "first" : "second"));
        }
        TreeMap<String, TieType> types = new TreeMap<>(Map.of("trusts", trusts, "serves", serves));
        StakeholderMap map = new StakeholderMap(
                GRAPH,
                Optional.empty(),
                Optional.of(CalendarDate.of("2024-12")),
                Optional.empty(),
                Origins.EVERYBODY,
                new TreeMap<>(Map.of("paper", paper, "clerk", clerk)),
                actors,
                ties,
                types,
                types,
                GradeOverrides.NONE);
        database.store().load(map, Progress.NONE);
        database.store()
                .record(
                        new Run(
                                GRAPH,
                                "of-another-state",
                                "1",
                                "brokers",
                                new TreeMap<>(Map.of("target", "c")),
                                List.of(
                                        new Run.ActorScores(
                                                "a", Map.of("betweenness", 1.0, "reach", 0.5, "criticality", 0.0)),
                                        new Run.ActorScores("b", Map.of("betweenness", 3.0, "criticality", 0.25))),
                                new Run.TieScores(
                                        new TreeSet<>(List.of("criticality")),
                                        Map.of(
                                                "a--trusts--b", Map.of("criticality", 0.25),
                                                "b--trusts--c", Map.of("criticality", 0.5)))),
                        Progress.NONE);
        database.store().load(Maps.withTie("a--trusts--b", tie -> tie.during(since2001()), map), Progress.NONE);
    }

    private static Period since2001() {
        return new Period(Optional.of(CalendarDate.of("2001-01-01")), Optional.empty());
    }

    /** The rows of a query, a text a row, values separated by bars. */
    private static List<String> rows(Running database, String name, String... parameters) {
        SavedQuery query = SavedQueries.all().named(name).orElseThrow();
        TreeMap<String, String> given = new TreeMap<>(Map.of("graph", GRAPH));
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        QueryResult result = database.store().query(new CypherQuery(query.text(), query.bind(given), Access.READ));
        List<String> rows = new ArrayList<>();
        for (List<Value> row : result.rows()) {
            rows.add(String.join("|", row.stream().map(SavedQueriesIT::text).toList()));
        }
        return rows;
    }

    private static String text(Value value) {
        if (value instanceof Value.Real real) {
            return String.valueOf(Math.round(real.number() * 1e6) / 1e6);
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(SavedQueriesIT::text).toList().toString();
        }
        return value instanceof Value.Nothing
                ? "-"
                : value.toString().replaceFirst("^\\w+\\[\\w+=", "").replaceFirst("]$", "");
    }

    @Test
    void topBrokersAreThoseOfTheLastRun(Running database) {
        assertThat(rows(database, "top-brokers", "top", "1"))
                .singleElement()
                .asString()
                .startsWith("b|Actor b|first|3.0|" + GRAPH + ".1|")
                .endsWith("|false");
    }

    @Test
    void whatHangsOnActorsAndTiesIsThatOfTheLastRun(Running database) {
        assertThat(rows(database, "most-critical")).containsExactly("b|Actor b|0.25|-|-|c|false");
        assertThat(rows(database, "surest-origins")).containsExactly("a|Actor a|first|0.5|-|-|2|c|false");
        assertThat(rows(database, "critical-ties"))
                .containsExactly("b--trusts--c|0.5|-|-|[paper (B)]|false", "a--trusts--b|0.25|-|-|[]|false");
    }

    @Test
    void reachGoesTheWayThatRequestsGo(Running database) {
        assertThat(rows(database, "reach-within", "target", "c", "ties", "2"))
                .containsExactly(
                        "a|Actor a|first|1|Actor a", "b|Actor b|first|1|Actor b", "d|Actor d|second|1|Actor d");
        assertThat(rows(database, "reach-within", "target", "c", "asOf", "any")).hasSize(4);
        assertThat(rows(database, "reach-within", "target", "c", "asOf", "2000-05"))
                .as("a and b met in 2001")
                .hasSize(4);
        assertThat(rows(database, "reach-within", "target", "b", "asOf", "2000-12"))
                .isEmpty();
        assertThat(rows(database, "reach-within", "target", "b", "asOf", "2001"))
                .hasSize(1);
        assertThat(rows(database, "reach-within", "target", "c", "minConfidence", "0.9"))
                .containsExactly("d|Actor d|second|1|Actor d");
        assertThat(rows(database, "reach-within", "target", "d")).isEmpty();
    }

    @Test
    void theStrongestChainIsTheLargestProduct(Running database) {
        double clear = 0.85 * 0.85;
        double disputed = clear * (1 - 0.65 * 0.65);
        assertThat(rows(database, "strongest-chain", "from", "a", "to", "c"))
                .containsExactly(
                        rounded(0.3 * clear) + "|[Actor a, Actor c]|[a--trusts--c]|[" + rounded(clear) + "]",
                        rounded(0.8 * 0.5 * disputed)
                                + "|[Actor a, Actor b, Actor c]|[a--trusts--b, b--trusts--c]|[1.0, "
                                + rounded(disputed) + "]");
        assertThat(rows(database, "strongest-chain", "from", "d", "to", "c"))
                .as("backward, as the type conducts")
                .containsExactly("0.5|[Actor d, Actor c]|[c--serves--d]|[1.0]");
        assertThat(rows(database, "strongest-chain", "from", "a", "to", "d")).isEmpty();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    @Test
    void tiesOfOneSourceAndDisputedOnesAreFound(Running database) {
        assertThat(rows(database, "single-source-ties")).hasSize(2).allMatch(row -> row.contains("|paper|The Paper|B"));
        assertThat(rows(database, "disputed-ties"))
                .singleElement()
                .asString()
                .startsWith("b--trusts--c|Actor b|Actor c|")
                .endsWith("|[The Paper (B2)]|[A clerk (C3)]");
    }

    @Test
    void theEvidenceOfATieNamesWhoSaidItWhere(Running database) {
        assertThat(rows(database, "tie-evidence", "a", "c", "b", "b"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("b--trusts--c|")
                .endsWith("|supports|The Paper|-|B2|-|p. 1|They meet");
        assertThat(rows(database, "tie-evidence", "a", "c", "b", "b").get(1))
                .endsWith("|denies|A clerk|The Paper|C3|-|-|-");
    }

    @Test
    void anActorsTiesAreListedBothWays(Running database) {
        assertThat(rows(database, "actor-ties", "actor", "c"))
                .hasSize(4)
                .first()
                .asString()
                .isIn("to|d|Actor d|second|serves|1.0|1.0|-|-|0", "from|e|Actor e|second|trusts|1.0|1.0|-|2020|0");
    }

    @Test
    void sharedContactsHaveTiesToBothSides(Running database) {
        assertThat(rows(database, "shared-contacts", "one", "first", "other", "second"))
                .containsExactly(
                        "c|Actor c|second|[Actor a, Actor b]|[Actor d, Actor e]",
                        "a|Actor a|first|[Actor b]|[Actor c]",
                        "b|Actor b|first|[Actor a]|[Actor c]");
    }

    @Test
    void actorsAreFoundByWordsOfTheirNames(Running database) {
        assertThat(rows(database, "find-actor", "words", "actor")).hasSize(5);
        assertThat(rows(database, "find-actor", "words", "acto*")).hasSize(5);
        assertThat(rows(database, "find-actor", "words", "nobody")).isEmpty();
    }

    @Test
    void theLastChangesAreToldInWords(Running database) {
        List<String> rows = rows(database, "last-changes");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("2|").contains("|0|1|0|[tie a--trusts--b: since nothing → '2001-01-01']|");
        assertThat(rows.get(1)).startsWith("1|").contains("|17|0|0|[]|");
    }

    @Test
    void runsSayFromWhichStateOfTheGraphTheyAre(Running database) {
        assertThat(rows(database, "runs"))
                .singleElement()
                .asString()
                .startsWith(GRAPH + ".1|")
                .endsWith("|brokers|[target=c]|1|[betweenness, criticality, reach]|of-another-s|false");
    }
}
