package org.backchannel.format.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.format.Problems;
import org.backchannel.format.TieVocabulary;
import org.backchannel.model.Actor;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;

/**
 * Takes a file's entries as they come, in whatever order, and makes the map of them when all are there. Readers of other
 * formats hand theirs over in the same shape, so that one set of rules holds for all.
 */
public final class MapAssembly {
    /** The keys that hold entries, which are handed over one at a time, in the order in which they are written. */
    static final List<String> SECTIONS = List.of("sources", "actors", "ties", "tie-types");

    /** The other keys, which are handed over together. */
    public static final List<String> HEAD = List.of("graph", "title", "as-of", "target", "origins", "grades");

    /** All keys, in the order in which they are written. */
    static final List<String> KEYS =
            List.of("graph", "title", "as-of", "target", "origins", "sources", "actors", "ties", "tie-types", "grades");

    private static final List<String> ORIGIN_KEYS = List.of("sides", "actors");

    private final Problems problems;
    private final Declarations actorNames;
    private final Declarations sideNames;
    private final Declarations sourceNames;
    private final Declarations declaredTypes;
    private final Declarations typeNames;
    private final SourceReader sourceReader;
    private final ActorReader actorReader;
    private final TieReader tieReader;
    private final TieTypeReader typeReader;
    private final GradesReader gradesReader;

    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final SortedMap<String, TieType> types = new TreeMap<>();

    /** Of a file whose problems go there. */
    public MapAssembly(Problems problems) {
        this.problems = problems;
        actorNames = new Declarations("actor", problems);
        sideNames = new Declarations("side", problems);
        sourceNames = new Declarations("source", problems);
        declaredTypes = new Declarations("tie type", problems);
        typeNames = new Declarations("type", problems);
        TieVocabulary.builtIn().types().keySet().forEach(typeNames::know);
        sourceReader = new SourceReader(sourceNames, problems);
        actorReader = new ActorReader(actorNames, sideNames, problems);
        tieReader = new TieReader(actorNames, typeNames, new EvidenceReader(sourceNames, problems), problems);
        typeReader = new TieTypeReader(problems);
        gradesReader = new GradesReader(problems);
    }

    /** An entry of {@code sources}. */
    public void source(YamlNode.Scalar key, YamlNode value) {
        sourceReader.read(key, value).ifPresent(source -> sources.put(source.id(), source));
    }

    /** An entry of {@code actors}. */
    public void actor(YamlNode.Scalar key, YamlNode value) {
        actorReader.read(key, value).ifPresent(actor -> actors.put(actor.id(), actor));
    }

    /** An entry of {@code ties}. */
    public void tie(YamlNode node) {
        tieReader.read(node).ifPresent(ties::add);
    }

    /** An entry of {@code tie-types}. */
    public void tieType(YamlNode.Scalar key, YamlNode value) {
        if (declaredTypes.declare(key.text(), key.at())) {
            typeNames.know(key.text());
            typeReader.read(key, value).ifPresent(type -> types.put(type.name(), type));
        }
    }

    /** All is there: the map, unless something was reported. */
    public Optional<StakeholderMap> finish(YamlNode.Keys head) {
        Fields fields = Fields.of(head, "a graph file", HEAD, problems).orElseThrow();
        fields.require(head.at(), "graph");
        Optional<String> graph = fields.scalar("graph")
                .flatMap(scalar -> Names.checkId(scalar, "the name of the graph", Names.ID, problems));
        Optional<String> target = fields.scalar("target").map(scalar -> actorNames.refer("target is", scalar));
        Optional<CalendarDate> asOf = fields.date("as-of");
        Optional<String> title = fields.name("title");
        Origins origins =
                fields.inner("origins", ORIGIN_KEYS).map(this::origins).orElse(Origins.EVERYBODY);
        GradeOverrides grades = fields.value("grades").map(gradesReader::read).orElse(GradeOverrides.NONE);
        Stream.of(actorNames, sideNames, sourceNames, typeNames).forEach(Declarations::reportUndeclared);
        Quotations.reportCircles(sources, sourceNames, problems);
        if (problems.hasErrors() || graph.isEmpty()) {
            return Optional.empty();
        }
        reportActorsWithoutTie();
        return Optional.of(new StakeholderMap(
                graph.get(), title, asOf, target, origins, sources, actors, ties, types, vocabulary(), grades));
    }

    private Origins origins(Fields fields) {
        return new Origins(refer(fields.scalars("sides"), sideNames), refer(fields.scalars("actors"), actorNames));
    }

    private static List<String> refer(List<YamlNode.Scalar> names, Declarations declared) {
        return names.stream().map(name -> declared.refer("origins name", name)).toList();
    }

    private void reportActorsWithoutTie() {
        Set<String> withTie = new HashSet<>();
        ties.forEach(tie -> {
            withTie.add(tie.from());
            withTie.add(tie.to());
        });
        actors.keySet().stream()
                .filter(id -> !withTie.contains(id))
                .forEach(id -> problems.warning(actorNames.position(id), "actor '" + id + "' has no tie"));
    }

    /** The types of all ties: the file's own before the built-in ones. */
    private SortedMap<String, TieType> vocabulary() {
        SortedMap<String, TieType> builtIn = TieVocabulary.builtIn().types();
        SortedMap<String, TieType> used = new TreeMap<>();
        ties.forEach(tie -> used.computeIfAbsent(
                tie.type(), name -> types.containsKey(name) ? types.get(name) : builtIn.get(name)));
        return used;
    }
}
