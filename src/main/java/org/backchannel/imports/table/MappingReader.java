package org.backchannel.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.format.yaml.Characters;
import org.backchannel.format.yaml.Fields;
import org.backchannel.format.yaml.SettingsFile;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.imports.Dates;
import org.backchannel.imports.Head;
import org.backchannel.imports.table.Mapping.ActorMapping;
import org.backchannel.imports.table.Mapping.TableMapping;
import org.backchannel.imports.table.Mapping.TieMapping;
import org.backchannel.model.Source;
import org.backchannel.model.TieType;
import org.backchannel.text.Nearest;

/** Reads a mapping, and reports everything wrong with it at once. */
public final class MappingReader {
    private static final List<String> TABLE_KEYS =
            List.of("actors", "ties", "source", "files", "sheet", "encoding", "delimiter", "header", "dates");
    private static final List<String> HEAD_KEYS = List.of("graph", "title", "as-of", "sources", "tie-types", "tables");
    private static final Map<String, Character> DELIMITERS = Map.of("tab", '\t', "comma", ',', "semicolon", ';');

    private final String file;
    private final Problems problems;

    private MappingReader(String file) {
        this.file = file;
        this.problems = new Problems(file);
    }

    /**
     * The mapping in a file.
     *
     * @throws BadGraphFileException with everything wrong with it
     * @throws MissingGraphFileException if it is not there
     */
    public static Mapping read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MissingGraphFileException(file, "this is a directory, not a mapping");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(file.toString(), bytes);
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        }
    }

    /** The mapping in a stream, under a name for messages. */
    public static Mapping read(String name, InputStream bytes) throws IOException {
        MappingReader reader = new MappingReader(name);
        Optional<Mapping> mapping = SettingsFile.read(bytes, reader.problems).flatMap(reader::mapping);
        if (mapping.isEmpty() || reader.problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(reader.problems));
        }
        return mapping.get();
    }

    private Optional<Mapping> mapping(YamlNode node) {
        List<String> keys = new ArrayList<>(HEAD_KEYS);
        keys.addAll(TABLE_KEYS);
        return Fields.of(node, "a mapping", keys, problems).map(this::mapping);
    }

    private Mapping mapping(Fields fields) {
        fields.require(fields.at(), "graph");
        Head head = head(fields);
        ExpressionReader expressions = new ExpressionReader(head, problems);
        List<TableMapping> tables = new ArrayList<>();
        if (fields.value("tables").isPresent()) {
            TABLE_KEYS.forEach(key -> fields.value(key)
                    .ifPresent(value -> problems.error(
                            value.at(), "a mapping with 'tables' has '" + key + "' in each of them, not beside them")));
            fields.items("tables")
                    .forEach(node -> Fields.of(node, "a table", TABLE_KEYS, problems)
                            .ifPresent(table -> tables.add(table(table, expressions))));
        } else {
            tables.add(table(fields, expressions));
        }
        return new Mapping(file, head, tables);
    }

    private Head head(Fields fields) {
        SortedMap<String, Source> sources = new TreeMap<>();
        fields.entries("sources")
                .forEach(entry -> SettingsFile.source(entry, problems).ifPresent(s -> sources.put(s.id(), s)));
        sources.values()
                .forEach(source -> source.within()
                        .filter(id -> !sources.containsKey(id))
                        .ifPresent(id -> problems.error(
                                fields.at(),
                                "source '" + source.id() + "' stands within '" + id + "', which is not declared")));
        SortedMap<String, TieType> types = new TreeMap<>();
        fields.entries("tie-types")
                .forEach(entry -> SettingsFile.tieType(entry, problems).ifPresent(t -> types.put(t.name(), t)));
        String graph = fields.scalar("graph")
                .flatMap(scalar -> SettingsFile.id(scalar, "the name of the graph", problems))
                .orElse("imported");
        return new Head(graph, fields.name("title"), fields.date("as-of"), sources, types);
    }

    private TableMapping table(Fields fields, ExpressionReader expressions) {
        Map<String, ActorMapping> actors = new TreeMap<>();
        fields.entries("actors")
                .forEach(entry -> expressions.actor(entry).ifPresent(actor -> actors.put(actor.label(), actor)));
        if (actors.isEmpty() && fields.value("source").isEmpty()) {
            problems.error(fields.at(), "a table needs 'actors': which columns hold people and institutions");
        }
        List<TieMapping> ties = new ArrayList<>();
        fields.items("ties").forEach(node -> expressions.tie(node, actors).ifPresent(ties::add));
        return new TableMapping(
                fields.text("files").map(Wildcard::new),
                fields.text("sheet"),
                encoding(fields),
                delimiter(fields),
                fields.value("header").isEmpty() || fields.flag("header"),
                dates(fields),
                actors,
                ties,
                fields.value("source").flatMap(expressions::source),
                fields.at());
    }

    private Optional<Charset> encoding(Fields fields) {
        return fields.parsed(
                "encoding", MappingReader::charset, "an encoding, such as utf-8, utf-16le or windows-1252");
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private Optional<Character> delimiter(Fields fields) {
        return fields.parsed(
                "delimiter",
                text -> Optional.ofNullable(DELIMITERS.get(text))
                        .or(() -> text.length() == 1 && text.charAt(0) != '"' && text.charAt(0) >= ' '
                                ? Optional.of(text.charAt(0))
                                : Optional.empty()),
                "one character, or one of comma, semicolon, tab");
    }

    private Dates dates(Fields fields) {
        List<DateTimeFormatter> patterns = new ArrayList<>();
        if (fields.value("dates").isPresent()) {
            fields.scalars("dates")
                    .forEach(scalar -> Dates.pattern(scalar.text())
                            .ifPresentOrElse(
                                    patterns::add,
                                    () -> problems.error(
                                            scalar.at(),
                                            "'dates' are patterns of days, such as d/M/yyyy or d MMM yyyy, not "
                                                    + Characters.quoted(scalar.text()))));
        }
        return Dates.alsoAs(patterns);
    }

    /** What is wrong with a name that is not among the known ones. */
    static String unknown(String what, String name, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return what + " " + Characters.quoted(name) + " is not there"
                + Nearest.of(name, names)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse(names.isEmpty() ? "" : "; known are " + String.join(", ", names));
    }
}
