package org.backchannel.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backchannel.imports.Ids;

/**
 * What people call columns, by what the columns hold. Letters and digits count, nothing else: {@code "Entity A"} and
 * {@code "entity_a"} are one spelling. Earlier constants win where a table has several columns that could be one thing.
 */
enum Spelling {
    /** The id of the one end of a tie. */
    FROM_ID("source id", "from id", "entity 1 id", "entity1id", "person id", "owner id", "start id", "source node id"),
    /** The id of the other end. */
    TO_ID(
            "target id",
            "to id",
            "entity 2 id",
            "entity2id",
            "organisation id",
            "organization id",
            "company id",
            "org id"),
    /** The one end of a tie. */
    FROM(
            "from",
            "entity a",
            "entity 1",
            "node 1",
            "node a",
            "sender",
            "donor",
            "owner",
            "payer",
            "client",
            "subject",
            "source name",
            "from name",
            "actor 1",
            "name 1",
            "person",
            "individual",
            "person name",
            "member",
            "director",
            "employee",
            "official",
            "lobbyist",
            "politician",
            "who",
            "source"),
    /** The other end. */
    TO(
            "to",
            "target",
            "entity b",
            "entity 2",
            "node 2",
            "node b",
            "receiver",
            "recipient",
            "beneficiary",
            "object",
            "target name",
            "to name",
            "actor 2",
            "name 2",
            "organisation",
            "organization",
            "org",
            "company",
            "employer",
            "institution",
            "organisation name",
            "organization name",
            "company name",
            "board",
            "committee",
            "whom"),
    /** What kind of tie it is. */
    TYPE(
            "type",
            "relation",
            "relationship",
            "connection",
            "tie",
            "tie type",
            "relation type",
            "relationship type",
            "connection type",
            "edge type",
            "link type",
            "role",
            "position",
            "predicate",
            "nature of relationship",
            "relationship category",
            "connects as"),
    /** How strong. */
    STRENGTH("weight", "strength", "tie strength", "intensity", "score"),
    /** How sure. */
    CONFIDENCE("confidence", "probability", "certainty"),
    /** When it begins. */
    SINCE(
            "start",
            "start date",
            "since",
            "begin",
            "begin date",
            "date from",
            "start year",
            "valid from",
            "appointed on"),
    /** When it ends. */
    UNTIL("end", "end date", "until", "date to", "end year", "valid to", "resigned on", "stop"),
    /** Where it can be read. */
    URL("source url", "url", "link", "reference", "href", "web", "source link"),
    /** Who says so. */
    SAID_BY("source", "source name", "document", "publication", "publisher", "citation", "according to", "evidence"),
    /** What is said. */
    SAYS("notes", "note", "description", "comment", "comments", "quote", "details", "remarks"),
    /** An actor's id. */
    ID("id", "node id", "key", "identifier", "entity id", "uid"),
    /** An actor's name. */
    NAME("name", "label", "full name", "title", "entity", "entity name", "node", "actor", "display name", "caption"),
    /** An actor's given name, beside a family name. */
    GIVEN_NAME("first name", "given name", "forename", "vorname", "prenom"),
    /** An actor's family name. */
    FAMILY_NAME("last name", "family name", "surname", "nachname", "nom"),
    /** What an actor is. */
    KIND("kind", "entity type", "node type", "actor type", "category", "schema", "primary ext"),
    /** Which party an actor is of. */
    SIDE("side", "party", "country", "group", "faction", "camp", "nationality", "affiliation"),
    /** Other names. */
    ALIASES("alias", "aliases", "aka", "also known as", "other names", "other name", "alternative names");

    /** Ends that belong together, whatever other columns there are. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("source", "target"),
            List.of("source-name", "target-name"),
            List.of("from", "to"),
            List.of("from-name", "to-name"),
            List.of("entity-a", "entity-b"),
            List.of("entity-1", "entity-2"),
            List.of("node-1", "node-2"),
            List.of("actor-1", "actor-2"),
            List.of("name-1", "name-2"),
            List.of("subject", "object"));

    private final List<String> spellings;

    Spelling(String... spellings) {
        this.spellings = Arrays.stream(spellings).map(Ids::of).toList();
    }

    /** The two ends of a tie, where both are spelled alike; empty if there is no such pair. */
    static List<String> pair(List<String> columns) {
        return PAIRS.stream()
                .map(pair -> pair.stream()
                        .flatMap(end -> columns.stream()
                                .filter(column -> Ids.of(column).equals(end))
                                .limit(1))
                        .toList())
                .filter(pair -> pair.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** The column among those not taken that is spelled so; the earlier spelling wins. */
    Optional<String> among(List<String> columns, Set<String> taken) {
        return spellings.stream()
                .flatMap(spelling -> columns.stream()
                        .filter(column ->
                                !taken.contains(column) && Ids.of(column).equals(spelling)))
                .findFirst();
    }
}
