package org.backchannel.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backchannel.analysis.CypherQuery;
import org.backchannel.analysis.CypherQuery.Access;
import org.backchannel.analysis.CypherQuery.Wanted;
import org.backchannel.analysis.GraphStore;
import org.backchannel.analysis.QueryResult;
import org.backchannel.report.JsonValue;
import org.backchannel.report.answer.QueryListReport;
import org.backchannel.report.answer.QueryReport;
import org.backchannel.store.SavedQueries;
import org.backchannel.store.SavedQuery;
import org.backchannel.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs Cypher: a saved query by name, a file's, or what is typed. */
@Command
final class QueryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A saved query; --list tells which there are.")
    private String name;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "The query in a file.")
    private Path file;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "CYPHER",
            description = "The query itself.")
    private String text;

    @Option(
            names = {"-P", "--parameter"},
            paramLabel = "NAME=VALUE",
            description =
                    "A parameter of the query, as often as needed. In a query of your own, a value that reads as a "
                            + "number, true or false is one, and one in brackets a list: -P 'ids=[us,nato]'; write "
                            + "'\"5\"' for text.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--list", description = "List the saved queries and their parameters.")
    private boolean list;

    @Option(names = "--write", description = "Let the query change the database.")
    private boolean write;

    @Option(names = "--explain", description = "Show how the database would go about the query, and do not run it.")
    private boolean explain;

    @Option(
            names = "--profile",
            description = "Run the query, and show how the database went about it in place of the rows.")
    private boolean profile;

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (list) {
            output.write(QueryListReport.of(SavedQueryRows.of(SavedQueries.all()), Version.current()), session);
            return ExitCode.DONE;
        }
        if (explain && profile) {
            throw CommandFailure.usage("--explain and --profile: one is enough");
        }
        long given =
                Stream.of(name, file, text).filter(source -> source != null).count();
        if (given != 1) {
            throw CommandFailure.usage(
                    "give one query: a NAME, -f FILE or -e CYPHER; 'backchannel query --list' lists names");
        }
        if (name != null) {
            run(saved());
        } else {
            run(text != null ? text : read(file));
        }
        return ExitCode.DONE;
    }

    private SavedQuery saved() {
        SavedQueries queries = SavedQueries.all();
        return queries.named(name)
                .orElseThrow(() -> CommandFailure.usage("there is no saved query '" + name + "'"
                        + Nearest.of(name, queries.names())
                                .map(nearest -> "; did you mean '" + nearest + "'?")
                                .orElse("; 'backchannel query --list' lists them")));
    }

    private void run(SavedQuery query) {
        Map<String, String> texts = new LinkedHashMap<>(parameters);
        if (!query.takesGraph() || texts.containsKey(SavedQuery.GRAPH)) {
            query.bind(texts);
        }
        try (GraphStore store = connection.open(session)) {
            if (query.takesGraph()) {
                texts.computeIfAbsent(SavedQuery.GRAPH, key -> GraphSource.only(store.graphs()));
            }
            run(query.text(), query.bind(texts), store);
        }
    }

    private void run(String cypher) {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((key, value) -> values.put(key, QueryValue.of(value)));
        try (GraphStore store = connection.open(session)) {
            run(cypher, values, store);
        }
    }

    private void run(String cypher, Map<String, Object> values, GraphStore store) {
        CypherQuery query = new CypherQuery(cypher, values, write ? Access.WRITE : Access.READ, wanted());
        session.progress().begin("querying", 0);
        QueryResult result = store.query(query);
        output.write(QueryReport.of(result, asked(values), Version.current()), session);
    }

    private Wanted wanted() {
        return explain ? Wanted.PLAN : profile ? Wanted.PROFILE : Wanted.ROWS;
    }

    private JsonValue.Fields asked(Map<String, Object> values) {
        JsonValue.FieldsBuilder asked = JsonValue.fields();
        asked.put("query", Optional.ofNullable(name));
        new TreeMap<>(values).forEach((key, value) -> asked.put("$" + key, QueryValue.json(value)));
        return asked.end();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notText) {
            throw new CommandFailure(ExitCode.BAD_DATA, file + ": this is no text in UTF-8", notText);
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.NO_INPUT, WholeFile.message(unreadable), unreadable);
        }
    }
}
