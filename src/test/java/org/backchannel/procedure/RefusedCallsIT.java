package org.backchannel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.procedure.AskedMaps.GRAPH;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.backchannel.store.SharedDatabase;
import org.backchannel.store.SharedDatabase.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Calls that end without an answer: wrong ones, and those that are stopped. */
@ExtendWith(SharedDatabase.class)
class RefusedCallsIT {
    @BeforeAll
    static void load(Running database) {
        AskedMaps.load(database);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            doors('puttin', G)                                | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            doors(7, G)                                       | an actor is a node, or the text of an id, a name or an alias, not 7
            doors('putin', {graph: 'peace-talks-2023'})       | no graph 'peace-talks-2023' in the database; did you mean 'peace-talks-2024'?
            doors('putin', {grahp: 'x'})                      | backchannel.doors has no option 'grahp'; did you mean 'graph'?
            doors('putin', {graph: 'peace-talks-2024', from: 'abramovic'}) | did you mean 'abramovich' (Roman Abramovich)?
            doors('putin', {graph: 'peace-talks-2024', fromSide: 'ukrain'}) | no side 'ukrain' in graph peace-talks-2024; did you mean 'ukraine'?
            doors('putin', {graph: 'peace-talks-2024', from: 'putin'}) | nobody but 'putin' is asked about
            doors('putin', {graph: 'peace-talks-2024', asOf: 'lately'}) | option 'asOf' must be a year, a month or a day, as in 2022-03-10, or 'any', not 'lately'
            doors('putin', {graph: 'peace-talks-2024', minConfidence: 2}) | option 'minConfidence' must be a number from 0 to 1, not 2
            doors('putin', {graph: 'peace-talks-2024', cost: 'hop'}) | 'hop' is none of reliability, hops, inverse, length; did you mean 'hops'?
            doors('putin', {graph: 'peace-talks-2024', cost: 'length'}) | cost 'length' needs a length on every tie
            doors('putin', {graph: 'peace-talks-2024', undirected: 1}) | option 'undirected' must be true or false, not 1
            routes('putin', {graph: 'peace-talks-2024', top: 0}) | option 'top' must be a whole number of at least 1, not 0
            centrality({graph: 'peace-talks-2024', measures: ['betweeness']}) | no measure 'betweeness' of centrality; did you mean 'betweenness'?
            introductions('putin', {graph: 'peace-talks-2024', worlds: 9}) | option 'worlds' must be a whole number of at least 100, not 9
            reach('putin', {graph: 'peace-talks-2024', worlds: 2147483648}) | option 'worlds' must be a whole number of at least 100 and at most 2147483647, not 2147483648
            introductions('putin', {graph: 'peace-talks-2024', newStrength: 0}) | option 'newStrength' must be above 0 and at most 1, not 0
            delegation('putin', {graph: 'peace-talks-2024', from: 'trump', size: 2}) | option 'size' must be at least the 0 included and at most the 1 candidates, not 2
            whatIf('putin', {graph: 'peace-talks-2024'}) | what if what? name a change
            whatIf('putin', {graph: 'peace-talks-2024', without: 'putin'}) | 'putin' is the target
            whatIf('putin', {graph: 'peace-talks-2024', disbelieve: 'reznikof'}) | no source 'reznikof' in graph peace-talks-2024; did you mean 'reznikov'?
            whatIf('putin', {graph: 'peace-talks-2024', weaken: {`putin--leads--rusia`: 0.5}}) | no tie 'putin--leads--rusia' in graph peace-talks-2024; did you mean 'putin--leads--russia'?
            whatIf('putin', {graph: 'peace-talks-2024', introduce: {from: 'trump'}}) | an actor is a node, or the text of an id, a name or an alias, not null
            reach('puttin', G)                                | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            reach('putin', {graph: 'peace-talks-2024', wrlds: 200}) | backchannel.reach has no option 'wrlds'; did you mean 'worlds'?
            reach('putin', {graph: 'peace-talks-2024', maxHops: 0}) | option 'maxHops' must be a whole number of at least 1, not 0
            reach('putin', {graph: 'peace-talks-2024', exact: true}) | option 'exact': an exact answer goes through every outcome
            reach('putin', {graph: 'peace-talks-2024', exact: true, worlds: 200}) | option 'exact' goes through every outcome, and option 'worlds' is of a sample
            sources('puttin', G)                              | no actor 'puttin' in graph peace-talks-2024; did you mean 'putin' (Vladimir Putin)?
            sources('putin', {graph: 'peace-talks-2024', sed: 2}) | backchannel.sources has no option 'sed'; did you mean 'seed'?
            sources('putin', {graph: 'peace-talks-2024', exact: true}) | option 'exact': an exact answer goes through every outcome
            reach('Ann', {actors: 'Spyy', ties: T})           | no label 'Spyy' in the database; did you mean 'Spy'?
            brokers({graph: 'peace-talks-2024', by: 'sied'})   | no actor has an attribute 'sied'; did you mean 'side'?
            doors('Ann', {graph: 'peace-talks-2024', actors: 'Spy'}) | give one or the other
            doors('Ann', {actors: 'Spy'})                     | need both of the options 'actors' and 'ties'
            doors('Ann', {actors: 'Spyy', ties: T})           | no label 'Spyy' in the database; did you mean 'Spy'?
            doors('Ann', {actors: 'Spy', ties: {SPY_NOWS: {access: {forward: 1}}}}) | no relationship type 'SPY_NOWS' in the database; did you mean 'SPY_KNOWS'?
            doors('Ann', {actors: 'Spy', ties: {SPY_KNOWS: {}}}) | ties of type SPY_KNOWS conduct nothing
            doors('Ann', {actors: 'Spy', ties: {SPY_KNOWS: {acces: {forward: 1}}}}) | option 'SPY_KNOWS' has no option 'acces'; did you mean 'access'?
            doors('Ann', {actors: 'Spy', ties: T, strength: 'wieght'}) | no property 'wieght' in the database; did you mean 'weight'?
            doors('Ann', {actors: 'Spy', ties: T, strength: 'day'}) | has no property 'day'; say what it is then
            doors('Ann', {actors: 'Spy', ties: T, strength: 80}) | option 'strength' must be above 0 and at most 1, not 80
            doors('Ann', {actors: 'Spy', ties: T, id: 'desk'}) | two actors have the desk 'north'
            """)
    void whatIsWrongIsToldWithWhatWouldBeRight(String call, String message, Running database) {
        String cypher = "CALL backchannel."
                + call.replace(", G)", ", " + GRAPH + ")")
                        .replace("ties: T", "ties: {SPY_KNOWS: {access: {forward: 1}}}");
        assertThatThrownBy(() -> database.byHand(cypher))
                .isInstanceOfSatisfying(
                        Neo4jException.class,
                        refused -> assertThat(refused.code()).isEqualTo("Neo.ClientError.Statement.ArgumentError"))
                .hasMessageContaining(message);
    }

    @Test
    void workStopsWhenItsTransactionIsEnded(Running database) {
        String endless = "CALL backchannel.brokers({graph: 'peace-talks-2024', permutations: 2000000000}) YIELD actor "
                + "RETURN count(actor)";
        CompletableFuture<List<Record>> work = CompletableFuture.supplyAsync(() -> database.byHand(endless));
        Optional<Record> ended = Optional.empty();
        while (ended.isEmpty() && !work.isDone()) {
            ended = database
                    .byHand(
                            "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query WHERE query = $query "
                                    + "TERMINATE TRANSACTIONS id YIELD message RETURN message",
                            "query",
                            endless)
                    .stream()
                    .findFirst();
        }
        assertThat(ended.orElseThrow().get("message").asString()).isEqualTo("Transaction terminated.");
        assertThatThrownBy(work::join).hasCauseInstanceOf(Neo4jException.class).hasMessageContaining("terminated");
    }

    @Test
    void workStopsWhenItsTimeIsOver(Running database) {
        TransactionConfig hurried =
                TransactionConfig.builder().withTimeout(Duration.ofMillis(200)).build();
        try (var session = database.driver().session()) {
            assertThatThrownBy(() -> session.run(
                                    "CALL backchannel.brokers({graph: 'peace-talks-2024', permutations: 2000000000})",
                                    hurried)
                            .list())
                    .isInstanceOfSatisfying(
                            Neo4jException.class,
                            stopped -> assertThat(stopped.code())
                                    .isEqualTo("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"));
        }
    }
}
