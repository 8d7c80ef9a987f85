package org.backchannel.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.imports.FaultyRecordException;
import org.backchannel.imports.Finding;
import org.backchannel.imports.Head;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Key;
import org.backchannel.imports.Relation;
import org.backchannel.imports.table.Mapping.ActorMapping;
import org.backchannel.imports.table.Mapping.EvidenceMapping;
import org.backchannel.imports.table.Mapping.SourceMapping;
import org.backchannel.imports.table.Mapping.TableMapping;
import org.backchannel.imports.table.Mapping.TieMapping;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/** Reads what one row says, as a mapping tells it to. */
final class RowReader {
    private final TableMapping mapping;
    private final Head head;
    private final Source extract;
    private final ImportLimits limits;

    /**
     * For the rows of one file.
     *
     * @param extract the file as a source, for ties of which the mapping says neither evidence nor confidence
     */
    RowReader(TableMapping mapping, Head head, Source extract, ImportLimits limits) {
        this.mapping = mapping;
        this.head = head;
        this.extract = extract;
        this.limits = limits;
    }

    /**
     * What a row says.
     *
     * @throws FaultyRecordException if it cannot be used
     */
    Finding read(Row row) {
        return new OneRow(row).finding();
    }

    /** The row that is being read. */
    private final class OneRow {
        private final Row row;
        private final Values values;
        private final Map<String, List<Actor>> actors = new LinkedHashMap<>();
        private final List<Tie> ties = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        OneRow(Row row) {
            this.row = row;
            this.values = new Values(row, mapping.dates(), head);
        }

        Finding finding() {
            requireNoMoreCellsThanColumns();
            mapping.actors().forEach((label, actor) -> actors.put(label, actors(actor)));
            mapping.ties().forEach(this::tie);
            mapping.source().ifPresent(source -> source(source));
            if (mapping.ties().isEmpty() && mapping.source().isEmpty()) {
                requireSomebody();
            }
            return new Finding(actors.values().stream().flatMap(List::stream).toList(), ties, sources);
        }

        private void requireNoMoreCellsThanColumns() {
            for (int i = row.columns().count(); i < row.cells().size(); i++) {
                if (!row.cell(i).isEmpty()) {
                    throw Values.fault(
                            "more cells than columns",
                            "the table has " + row.columns().count() + " columns, and this row has "
                                    + row.cells().size() + " cells; is a comma or a quote missing?");
                }
            }
        }

        private void requireSomebody() {
            if (actors.values().stream().allMatch(List::isEmpty)) {
                String columns = mapping.actors().values().stream()
                        .map(actor -> actor.name()
                                .or(actor::id)
                                .map(Expression::label)
                                .orElse(""))
                        .findFirst()
                        .orElse("");
                throw new FaultyRecordException(columns, "no actor", "the row names nobody");
            }
        }

        private List<Actor> actors(ActorMapping actor) {
            List<String> ids = values.names(actor.id());
            List<String> names = values.names(actor.name());
            if (!ids.isEmpty() && names.size() > 1 && names.size() != ids.size()) {
                throw actor.id()
                        .get()
                        .fault("ids and names that do not pair", ids.size() + " ids and " + names.size() + " names");
            }
            List<Actor> found = new ArrayList<>();
            int count = ids.isEmpty() ? names.size() : ids.size();
            for (int i = 0; i < count; i++) {
                String name = i < names.size() ? names.get(i) : "";
                String key = ids.isEmpty() ? Key.ofName(name) : Key.ofId(ids.get(i));
                found.add(actor(actor, key, name));
            }
            return found;
        }

        private Actor actor(ActorMapping actor, String key, String name) {
            return new Actor(
                    key,
                    name,
                    values.kind(actor.kind()).orElse(ActorKind.PERSON),
                    values.name(actor.side()),
                    values.name(actor.role()),
                    values.names(actor.aliases()),
                    values.text(actor.note()),
                    values.probability(actor.passesOn(), 1, "probability").orElse(1),
                    attributes(actor.attributes()));
        }

        private SortedMap<String, String> attributes(SortedMap<String, Expression> expressions) {
            SortedMap<String, String> attributes = new TreeMap<>();
            expressions.forEach((name, expression) ->
                    values.text(Optional.of(expression)).ifPresent(value -> attributes.put(name, value)));
            return attributes;
        }

        private void tie(TieMapping tie) {
            List<Actor> from = ends(tie, tie.from());
            List<Actor> to = ends(tie, tie.to());
            if (from.isEmpty() || to.isEmpty()) {
                return;
            }
            List<Relation> relations = values.relations(tie.type());
            if ((long) from.size() * to.size() * relations.size() > limits.tiesOfRecord()) {
                throw Values.fault(
                        "more ties than a row may make", "a row makes at most " + limits.tiesOfRecord() + " ties");
            }
            for (Relation relation : relations) {
                for (Actor one : from) {
                    to.forEach(other -> tie(tie, relation, one, other));
                }
            }
        }

        private List<Actor> ends(TieMapping tie, String label) {
            List<Actor> ends = actors.get(label);
            if (ends.isEmpty() && !tie.optional()) {
                ActorMapping actor = mapping.actors().get(label);
                Expression column = actor.name().or(actor::id).orElseThrow();
                throw column.fault(
                        "an end of a tie is empty", "the tie needs the " + label + ", and the cell is empty");
            }
            return ends;
        }

        private void tie(TieMapping tie, Relation relation, Actor one, Actor other) {
            if (relation.isSkipped()) {
                return;
            }
            if (one.id().equals(other.id())) {
                throw Values.fault("a tie of an actor to itself", "the tie goes from " + one.name() + " to itself");
            }
            List<Evidence> items = new ArrayList<>();
            tie.evidence().forEach(item -> evidence(item).ifPresent(items::add));
            OptionalDouble confidence = values.probability(tie.confidence(), 1, "confidence");
            if (items.isEmpty() && confidence.isEmpty()) {
                sources.add(extract);
                items.add(new Evidence(
                        extract.id(),
                        Credibility.CANNOT_BE_JUDGED,
                        Stance.SUPPORTS,
                        Optional.empty(),
                        Optional.empty()));
            }
            String id = values.name(tie.id()).map(Key::ofId).orElse("");
            ties.add(new Tie(
                    id.isEmpty() ? "" : id,
                    relation.isReversed() ? other.id() : one.id(),
                    relation.isReversed() ? one.id() : other.id(),
                    relation.type(),
                    values.probability(tie.strength(), tie.scale(), "strength").orElse(1),
                    period(tie),
                    values.valence(tie.valence()).orElse(Valence.NEUTRAL),
                    values.positive(tie.length(), "length"),
                    items.isEmpty() ? confidence : OptionalDouble.empty(),
                    items,
                    attributes(tie.attributes())));
        }

        private Period period(TieMapping tie) {
            Optional<CalendarDate> since = values.date(tie.since());
            Optional<CalendarDate> until = values.date(tie.until());
            if (since.isPresent()
                    && until.isPresent()
                    && since.get().firstDay().isAfter(until.get().lastDay())) {
                throw tie.until()
                        .orElseThrow()
                        .fault(
                                "an end before the beginning",
                                "ends " + until.get() + ", before it begins, " + since.get());
            }
            return new Period(since, until);
        }

        private Optional<Evidence> evidence(EvidenceMapping item) {
            return source(item.source())
                    .map(key -> new Evidence(
                            key,
                            values.credibility(item.credibility()).orElse(Credibility.CANNOT_BE_JUDGED),
                            values.stance(item.stance()).orElse(Stance.SUPPORTS),
                            values.text(item.at()),
                            values.text(item.says())));
        }

        /** The key of the source; empty if the row names none. */
        private Optional<String> source(SourceMapping source) {
            if (source.declared().isPresent()) {
                return source.declared();
            }
            Optional<String> id = values.name(source.id());
            Optional<String> title = values.name(source.title());
            Optional<String> url = values.name(source.url());
            Optional<String> key =
                    id.map(Key::ofId).or(() -> title.or(() -> url).map(Key::ofName));
            key.ifPresent(known -> sources.add(new Source(
                    known,
                    title.or(() -> id.isPresent() ? Optional.of("") : url).orElse(""),
                    values.name(source.publisher()),
                    values.date(source.date()),
                    url,
                    Optional.empty(),
                    values.reliability(source.reliability()).orElse(Reliability.F),
                    false)));
            return key;
        }
    }
}
