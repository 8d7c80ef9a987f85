package org.backchannel.format.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backchannel.format.Additions;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.network.Value.Kind;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;

/**
 * A map as programs that draw networks take it: nodes and edges with columns, and a look. Id, label, and the ends of an
 * edge are no columns, since every format has places of its own for them.
 */
public final class Network {
    /** Attributes of this name are places in a picture, if they are numbers. */
    static final String X = "x";

    /** Attributes of this name are places in a picture, if they are numbers. */
    static final String Y = "y";

    private final StakeholderMap map;
    private final Additions additions;
    private final Confidence confidence;
    private final List<Column<Actor>> actorColumns;
    private final List<Column<Tie>> tieColumns;
    // Looked at once: writers of JSON ask for every tie, and looking at all ties for each took 100 s at 100,000.
    private final List<Column<Tie>> tieEvidence;
    private final Look look;
    private final ParallelTies parallel;

    private Network(StakeholderMap map, Additions additions) {
        this.map = map;
        this.additions = additions;
        this.confidence = Confidence.in(map);
        this.actorColumns = actorColumns();
        this.tieColumns = tieColumns();
        this.tieEvidence = evidence(map.ties());
        this.look = Look.of(map, additions);
        this.parallel = ParallelTies.of(map.ties());
    }

    /** A map with what travels with it. */
    public static Network of(StakeholderMap map, Additions additions) {
        return new Network(map, additions);
    }

    /** The map. */
    public StakeholderMap map() {
        return map;
    }

    /** The actors, by id. */
    public Collection<Actor> actors() {
        return map.actors().values();
    }

    /** The ties, by id. */
    public List<Tie> ties() {
        return map.ties();
    }

    /** The columns of actors: those that some actor fills, and then the scores. */
    public List<Column<Actor>> columnsOfActors() {
        return actorColumns;
    }

    /** The columns of ties that some tie fills, without the evidence. */
    public List<Column<Tie>> columnsOfTies() {
        return tieColumns;
    }

    /** What sources say of a tie, as a column; for formats that can hold the sources too. */
    public List<Column<Tie>> evidenceOfTies() {
        return tieEvidence;
    }

    private static List<Column<Tie>> evidence(List<Tie> ties) {
        Column<Tie> evidence = new Column<>(
                "evidence",
                Kind.LIST,
                tie -> Optional.of(tie.evidence())
                        .filter(items -> !items.isEmpty())
                        .map(items -> new Value.Entries(
                                items.stream().map(Network::entry).toList())));
        return ties.stream().allMatch(tie -> tie.evidence().isEmpty()) ? List.of() : List.of(evidence);
    }

    private static SortedMap<String, String> entry(Evidence item) {
        SortedMap<String, String> entry = new TreeMap<>();
        entry.put("source", item.source());
        entry.put("credibility", Integer.toString(item.credibility().digit()));
        if (item.stance() == Stance.DENIES) {
            entry.put("stance", "denies");
        }
        item.at().ifPresent(at -> entry.put("at", at));
        item.says().ifPresent(says -> entry.put("says", says));
        return entry;
    }

    /** What no node or edge holds, as the text of a JSON object: see {@link Frame}. */
    public String frame() {
        return Frame.of(map);
    }

    /** The probability that a tie exists. */
    public double confidence(Tie tie) {
        return confidence.of(tie);
    }

    /** Its type, with a number where other ties between the same actors have the same one. */
    public String kind(Tie tie) {
        return parallel.kind(tie);
    }

    /** How actors look. */
    public Look look() {
        return look;
    }

    /** Where an actor stands in a picture, if anybody said so. */
    public Optional<Point> position(Actor actor) {
        return Optional.ofNullable(additions.positions().get(actor.id())).or(() -> drawnAt(actor));
    }

    /** Where actors stand in a picture, as columns; none if nobody said so. */
    public List<Column<Actor>> columnsOfPlaces() {
        if (actors().stream().allMatch(actor -> position(actor).isEmpty())) {
            return List.of();
        }
        return List.of(
                new Column<>(X, Kind.REAL, actor -> position(actor).map(place -> new Value.Real(place.x()))),
                new Column<>(Y, Kind.REAL, actor -> position(actor).map(place -> new Value.Real(place.y()))));
    }

    private static Optional<Point> drawnAt(Actor actor) {
        Optional<Double> x = Optional.ofNullable(actor.attributes().get(X)).flatMap(AttributeColumns::number);
        Optional<Double> y = Optional.ofNullable(actor.attributes().get(Y)).flatMap(AttributeColumns::number);
        return x.isPresent() && y.isPresent() ? Optional.of(new Point(x.get(), y.get())) : Optional.empty();
    }

    private List<Column<Actor>> actorColumns() {
        List<Column<Actor>> columns = new ArrayList<>();
        columns.add(Column.texts("kind", actor -> Optional.of(word(actor.kind()))));
        columns.add(Column.texts("side", Actor::side));
        columns.add(Column.texts("role", Actor::role));
        columns.add(new Column<>(
                "aliases",
                Kind.LIST,
                actor -> Optional.of(actor.aliases())
                        .filter(all -> !all.isEmpty())
                        .map(Value.Texts::new)));
        columns.add(Column.texts("note", Actor::note));
        columns.add(new Column<>(
                "passesOn",
                Kind.REAL,
                actor -> Optional.of(actor.passesOn()).filter(p -> p != 1).map(Value.Real::new)));
        boolean drawn = !additions.positions().isEmpty()
                || map.actors().values().stream()
                        .allMatch(actor -> drawnAt(actor).isPresent());
        columns.addAll(AttributeColumns.of(map.actors().values(), Actor::attributes, drawn ? Set.of(X, Y) : Set.of()));
        additions.scores().forEach(scores -> columns.add(column(scores)));
        return filled(columns, map.actors().values());
    }

    private static Column<Actor> column(Additions.Scores scores) {
        return new Column<>(
                scores.key(),
                scores.whole() ? Kind.WHOLE : Kind.REAL,
                actor -> Optional.ofNullable(scores.byActor().get(actor.id()))
                        .map(value -> scores.whole() ? new Value.Whole(value.longValue()) : new Value.Real(value)));
    }

    private List<Column<Tie>> tieColumns() {
        List<Column<Tie>> columns = new ArrayList<>();
        columns.add(Column.texts("tieType", tie -> Optional.of(tie.type())));
        columns.add(new Column<>("strength", Kind.REAL, tie -> Optional.of(new Value.Real(tie.strength()))));
        columns.add(new Column<>("confidence", Kind.REAL, tie -> Optional.of(new Value.Real(confidence.of(tie)))));
        columns.add(Column.texts("support", tie -> Optional.of(Support.of(tie).word())));
        columns.add(Column.texts("since", tie -> tie.period().since().map(CalendarDate::text)));
        columns.add(Column.texts("until", tie -> tie.period().until().map(CalendarDate::text)));
        columns.add(Column.texts(
                "valence",
                tie -> Optional.of(tie.valence())
                        .filter(v -> v != Valence.NEUTRAL)
                        .map(Network::word)));
        columns.add(new Column<>(
                "length",
                Kind.REAL,
                tie -> tie.length().stream()
                        .mapToObj(length -> (Value) new Value.Real(length))
                        .findFirst()));
        columns.addAll(AttributeColumns.of(map.ties(), Tie::attributes, Set.of()));
        return filled(columns, map.ties());
    }

    private static <T> List<Column<T>> filled(List<Column<T>> columns, Collection<T> elements) {
        Predicate<Column<T>> isFilled = column ->
                elements.stream().anyMatch(element -> column.of(element).isPresent());
        return columns.stream().filter(isFilled).toList();
    }

    static String word(ActorKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String word(Valence valence) {
        return valence.name().toLowerCase(java.util.Locale.ROOT);
    }
}
