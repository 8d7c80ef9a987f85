package org.backchannel.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.backchannel.format.Problems;
import org.backchannel.format.TieVocabulary;
import org.backchannel.format.yaml.Characters;
import org.backchannel.format.yaml.Fields;
import org.backchannel.format.yaml.Range;
import org.backchannel.format.yaml.YamlNode;
import org.backchannel.imports.Head;
import org.backchannel.imports.Relation;
import org.backchannel.imports.table.Expression.Meaning;
import org.backchannel.imports.table.Mapping.ActorMapping;
import org.backchannel.imports.table.Mapping.EvidenceMapping;
import org.backchannel.imports.table.Mapping.SourceMapping;
import org.backchannel.imports.table.Mapping.TieMapping;
import org.backchannel.model.AttributeNames;

/** Reads what a mapping says of actors, ties and evidence. */
final class ExpressionReader {
    private static final List<String> ACTOR_KEYS =
            List.of("name", "id", "kind", "side", "role", "aliases", "note", "passes-on", "attributes");
    private static final List<String> TIE_KEYS = List.of(
            "from",
            "to",
            "type",
            "optional",
            "id",
            "strength",
            "strongest",
            "confidence",
            "since",
            "until",
            "valence",
            "length",
            "attributes",
            "evidence");
    private static final List<String> EVIDENCE_KEYS = List.of("source", "credibility", "stance", "at", "says");
    private static final List<String> SOURCE_KEYS = List.of("title", "id", "url", "publisher", "date", "reliability");
    private static final List<String> EXPRESSION_KEYS =
            List.of("column", "columns", "value", "split", "table", "default");

    private final Head head;
    private final Problems problems;

    ExpressionReader(Head head, Problems problems) {
        this.head = head;
        this.problems = problems;
    }

    Optional<ActorMapping> actor(YamlNode.Entry entry) {
        String label = entry.key().text();
        return Fields.of(entry.value(), "actor " + Characters.quoted(label), ACTOR_KEYS, problems)
                .map(fields -> actor(label, fields));
    }

    private ActorMapping actor(String label, Fields fields) {
        if (fields.value("name").isEmpty() && fields.value("id").isEmpty()) {
            problems.error(
                    fields.at(), "actor " + Characters.quoted(label) + " needs a 'name' or an 'id', from a column");
        }
        return new ActorMapping(
                label,
                of(fields, "id"),
                of(fields, "name"),
                of(fields, "kind"),
                of(fields, "side"),
                of(fields, "role"),
                of(fields, "aliases"),
                of(fields, "note"),
                of(fields, "passes-on"),
                attributes(fields));
    }

    Optional<TieMapping> tie(YamlNode node, Map<String, ActorMapping> actors) {
        return Fields.of(node, "tie", TIE_KEYS, problems).flatMap(fields -> tie(fields, actors));
    }

    private Optional<TieMapping> tie(Fields fields, Map<String, ActorMapping> actors) {
        fields.require(fields.at(), "from", "to", "type");
        Optional<String> from = label(fields, "from", actors);
        Optional<String> to = label(fields, "to", actors);
        Optional<Expression> type = of(fields, "type");
        type.ifPresent(this::checkTypes);
        List<EvidenceMapping> evidence = new ArrayList<>();
        fields.items("evidence").forEach(node -> evidence(node).ifPresent(evidence::add));
        if (!evidence.isEmpty() && fields.value("confidence").isPresent()) {
            problems.error(fields.at(), "a tie takes a confidence or evidence, not both");
        }
        if (from.isEmpty() || to.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TieMapping(
                from.get(),
                to.get(),
                type.get(),
                fields.flag("optional"),
                of(fields, "id"),
                of(fields, "strength"),
                fields.number("strongest", Range.ABOVE_0).orElse(1),
                of(fields, "confidence"),
                of(fields, "since"),
                of(fields, "until"),
                of(fields, "valence"),
                of(fields, "length"),
                attributes(fields),
                evidence));
    }

    private Optional<String> label(Fields fields, String key, Map<String, ActorMapping> actors) {
        Optional<YamlNode.Scalar> scalar = fields.scalar(key);
        scalar.filter(label -> !actors.containsKey(label.text()))
                .ifPresent(label ->
                        problems.error(label.at(), MappingReader.unknown("the actor", label.text(), actors.keySet())));
        return scalar.map(YamlNode.Scalar::text).filter(actors::containsKey);
    }

    /** Types that stand in the mapping are known before a row is read; those of a column are looked up row by row. */
    private void checkTypes(Expression type) {
        Set<String> known = new TreeSet<>(TieVocabulary.builtIn().types().keySet());
        known.addAll(head.types().keySet());
        List<String> named = new ArrayList<>();
        type.constant().ifPresent(named::add);
        type.otherwise().ifPresent(named::add);
        type.table().forEach(meaning -> named.add(meaning.value()));
        named.stream()
                .map(Relation::of)
                .filter(relation -> !relation.isSkipped() && !known.contains(relation.type()))
                .forEach(relation ->
                        problems.error(type.at(), MappingReader.unknown("the tie type", relation.type(), known)));
    }

    private Optional<EvidenceMapping> evidence(YamlNode node) {
        return Fields.of(node, "evidence", EVIDENCE_KEYS, problems).flatMap(fields -> {
            fields.require(fields.at(), "source");
            return fields.value("source")
                    .flatMap(this::source)
                    .map(source -> new EvidenceMapping(
                            source,
                            of(fields, "credibility"),
                            of(fields, "stance"),
                            of(fields, "at"),
                            of(fields, "says")));
        });
    }

    Optional<SourceMapping> source(YamlNode node) {
        if (node instanceof YamlNode.Scalar declared) {
            if (!head.sources().containsKey(declared.text())) {
                problems.error(
                        declared.at(),
                        MappingReader.unknown(
                                        "the source",
                                        declared.text(),
                                        head.sources().keySet())
                                + "; declare it under 'sources', or write {title: COLUMN}");
            }
            return Optional.of(new SourceMapping(
                    Optional.of(declared.text()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return Fields.of(node, "a source", SOURCE_KEYS, problems)
                .map(fields -> new SourceMapping(
                        Optional.empty(),
                        of(fields, "id"),
                        of(fields, "title"),
                        of(fields, "url"),
                        of(fields, "publisher"),
                        of(fields, "date"),
                        of(fields, "reliability")));
    }

    private SortedMap<String, Expression> attributes(Fields fields) {
        SortedMap<String, Expression> attributes = new TreeMap<>();
        for (YamlNode.Entry entry : fields.entries("attributes")) {
            String name = entry.key().text();
            if (AttributeNames.isReserved(name)) {
                problems.error(
                        entry.key().at(),
                        "an attribute cannot be called " + Characters.quoted(name) + ": that is taken");
            }
            of(entry.value()).ifPresent(value -> attributes.put(name, value));
        }
        return attributes;
    }

    private Optional<Expression> of(Fields fields, String key) {
        return fields.value(key).flatMap(this::of);
    }

    /** A column by its name, or keys that say more. */
    private Optional<Expression> of(YamlNode node) {
        if (node instanceof YamlNode.Scalar column) {
            return Optional.of(new Expression(
                    List.of(column.text()),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    node.at()));
        }
        return Fields.of(node, "a value", EXPRESSION_KEYS, problems).map(this::of);
    }

    private Expression of(Fields fields) {
        List<String> columns = new ArrayList<>(fields.text("column").stream().toList());
        fields.scalars("columns").forEach(scalar -> columns.add(scalar.text()));
        Optional<String> constant = fields.text("value");
        if (columns.isEmpty() == constant.isEmpty()) {
            problems.error(fields.at(), "a value is a 'column', 'columns' or a constant 'value': one of them");
        }
        List<Meaning> table = fields.entries("table").stream()
                .map(entry -> meaning(entry))
                .flatMap(Optional::stream)
                .toList();
        return new Expression(columns, constant, fields.text("split"), table, fields.text("default"), fields.at());
    }

    private Optional<Meaning> meaning(YamlNode.Entry entry) {
        Function<YamlNode.Scalar, Meaning> meaning =
                value -> new Meaning(new Wildcard(entry.key().text()), value.text());
        if (entry.value() instanceof YamlNode.Scalar value) {
            return Optional.of(meaning.apply(value));
        }
        problems.error(entry.value().at(), "a table says for each pattern what it means, in one text");
        return Optional.empty();
    }
}
