package org.backchannel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.format.TieVocabulary;
import org.backchannel.format.yaml.Characters;
import org.backchannel.format.yaml.Fields;
import org.backchannel.format.yaml.SettingsFile;
import org.backchannel.format.yaml.Words;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Reliability;
import org.backchannel.model.TieType;
import org.backchannel.text.Nearest;

/**
 * Which type of tie each relation of a known kind of extract becomes, and which way round: a table in YAML that comes with the
 * program, and whatever a user's file says otherwise.
 *
 * @param graph what the map is called, if a file says it
 * @param title a heading for reports
 * @param asOf the default date of the analysis
 * @param types that the table declares, by name
 * @param relations by their name in the extract
 * @param decided the relations of which a user's file speaks
 * @param reliability of the sources that the extract names
 * @param credibility of what it says
 */
public record RelationTable(
        Optional<String> graph,
        Optional<String> title,
        Optional<CalendarDate> asOf,
        SortedMap<String, TieType> types,
        Map<String, Relation> relations,
        Set<String> decided,
        Reliability reliability,
        Credibility credibility) {
    private static final List<String> KEYS =
            List.of("relations", "tie-types", "graph", "title", "as-of", "reliability", "credibility");

    /** The table in a resource beside a class. */
    public static RelationTable builtIn(Class<?> owner, String resource) {
        try (InputStream bytes = owner.getResourceAsStream(resource)) {
            return read(resource, bytes, Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * This table with what a file says otherwise.
     *
     * @throws BadGraphFileException with everything wrong with the file
     * @throws MissingGraphFileException if it is not there
     */
    public RelationTable overriddenBy(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(file.toString(), bytes, Optional.of(this));
        } catch (NoSuchFileException e) {
            throw new MissingGraphFileException(file, "there is no such file");
        }
    }

    private static RelationTable read(String name, InputStream bytes, Optional<RelationTable> base) throws IOException {
        Problems problems = new Problems(name);
        Optional<RelationTable> table = SettingsFile.read(bytes, problems)
                .flatMap(node -> Fields.of(node, "a table of relations", KEYS, problems))
                .map(fields -> table(fields, base, problems));
        if (table.isEmpty() || problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(problems));
        }
        return table.get();
    }

    private static RelationTable table(Fields fields, Optional<RelationTable> base, Problems problems) {
        SortedMap<String, TieType> types = new TreeMap<>();
        base.ifPresent(table -> types.putAll(table.types()));
        fields.entries("tie-types")
                .forEach(entry -> SettingsFile.tieType(entry, problems).ifPresent(t -> types.put(t.name(), t)));
        Map<String, Relation> relations = new TreeMap<>();
        base.ifPresent(table -> relations.putAll(table.relations()));
        Set<String> known = new TreeSet<>(relations.keySet());
        Set<String> decided = new TreeSet<>();
        for (YamlNode.Entry entry : fields.entries("relations")) {
            relation(entry, types, problems)
                    .ifPresent(relation -> relations.put(entry.key().text(), relation));
            base.ifPresent(table -> decided.add(entry.key().text()));
            if (base.isPresent() && !known.contains(entry.key().text())) {
                problems.error(entry.key().at(), unknown("relation", entry.key().text(), known));
            }
        }
        return new RelationTable(
                fields.scalar("graph")
                        .flatMap(scalar -> SettingsFile.id(scalar, "the name of the graph", problems))
                        .or(() -> base.flatMap(RelationTable::graph)),
                fields.name("title").or(() -> base.flatMap(RelationTable::title)),
                fields.date("as-of").or(() -> base.flatMap(RelationTable::asOf)),
                types,
                relations,
                decided,
                fields.word("reliability", Words.of(Reliability.values()))
                        .or(() -> base.map(RelationTable::reliability))
                        .orElse(Reliability.F),
                fields.parsed("credibility", RelationTable::digit, "a digit from 1 to 6")
                        .or(() -> base.map(RelationTable::credibility))
                        .orElse(Credibility.CANNOT_BE_JUDGED));
    }

    private static Optional<Credibility> digit(String text) {
        return text.matches("[1-6]") ? Optional.of(Credibility.ofDigit(text.charAt(0) - '0')) : Optional.empty();
    }

    private static Optional<Relation> relation(
            YamlNode.Entry entry, SortedMap<String, TieType> declared, Problems problems) {
        if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
            problems.error(entry.value().at(), "a relation becomes one type of tie, in one text");
            return Optional.empty();
        }
        Relation relation = Relation.of(scalar.text());
        Set<String> known = new TreeSet<>(TieVocabulary.builtIn().types().keySet());
        known.addAll(declared.keySet());
        if (!relation.isSkipped() && !known.contains(relation.type())) {
            problems.error(scalar.at(), unknown("tie type", relation.type(), known));
            return Optional.empty();
        }
        return Optional.of(relation);
    }

    private static String unknown(String what, String name, Set<String> known) {
        return "the " + what + " " + Characters.quoted(name) + " is not known"
                + Nearest.of(name, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; known are " + String.join(", ", known));
    }

    /** What a map is called and declares that is made by this table. */
    public Head head(String otherwise) {
        return new Head(graph.orElse(otherwise), title, asOf, new TreeMap<>(), types);
    }
}
