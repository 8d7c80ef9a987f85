package org.backchannel.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.TieVocabulary;
import org.backchannel.model.Actor;
import org.backchannel.model.Evidence;
import org.backchannel.model.Origins;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.text.Folding;

/**
 * Gathers what many records say into one map. The same actor, source or tie in two records is one; what they say is put
 * together so that the order of the records changes nothing. Who is called by name only is the one actor with an id who has
 * that name, if there is exactly one.
 */
public final class Gathering {
    private final Map<String, ActorFile> actors = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<TieIdentity, Tie> ties = new HashMap<>();
    private final Set<String> noActors = new HashSet<>();
    private int leftOut;

    /** Ties are the same if they have the same id, or none and the same ends, type and period. */
    private record TieIdentity(String id, String from, String to, String type, Object period) {
        static TieIdentity of(Tie tie) {
            return tie.id().isEmpty()
                    ? new TieIdentity("", tie.from(), tie.to(), tie.type(), tie.period())
                    : new TieIdentity(tie.id(), "", "", "", "");
        }
    }

    /** Adds what a record says. */
    public void add(Finding finding) {
        finding.actors().forEach(this::add);
        finding.sources().forEach(source -> sources.merge(source.id(), source, Together::of));
        finding.ties().forEach(tie -> ties.merge(TieIdentity.of(tie), tie, Together::of));
    }

    private void add(Actor actor) {
        actors.computeIfAbsent(actor.id(), ActorFile::new).add(actor);
    }

    /** Something that can be no actor. */
    public void noActor(String key) {
        noActors.add(key);
    }

    /** How many ties were left out because one of their ends can be no actor; known when the map is made. */
    public int leftOut() {
        return leftOut;
    }

    /** How many actors were only spoken of; they are called by their key. */
    public long onlySpokenOf() {
        return actors.entrySet().stream()
                .filter(entry -> entry.getValue().isNameless() && !noActors.contains(entry.getKey()))
                .count();
    }

    /** The map of all that was gathered. */
    public StakeholderMap map(Head head) {
        Map<String, String> redirected = namesakes();
        redirected.forEach((name, key) -> actors.get(key).addAll(actors.get(name)));
        Set<String> kept = new HashSet<>(actors.keySet());
        kept.removeAll(redirected.keySet());
        kept.removeAll(noActors);
        Map<String, String> ids = Ids.of(kept);
        redirected.forEach((name, key) -> ids.put(name, ids.get(key)));
        SortedMap<String, Actor> named = new TreeMap<>();
        kept.forEach(key -> named.put(ids.get(key), actors.get(key).actor(ids.get(key))));
        SourceIds sourceIds = new SourceIds(head.sources(), sources);
        List<Tie> identified = identified(ids, sourceIds);
        return new StakeholderMap(
                head.graph(),
                head.title(),
                head.asOf(),
                Optional.empty(),
                Origins.EVERYBODY,
                sourceIds.used(identified),
                named,
                identified,
                head.types(),
                vocabulary(identified, head.types()),
                StakeholderMap.GradeOverrides.NONE);
    }

    /** Names that mean an actor with an id. */
    private Map<String, String> namesakes() {
        Map<String, Set<String>> byName = new HashMap<>();
        actors.forEach((key, file) -> {
            if (!Key.isName(key)) {
                file.spellings()
                        .forEach(name -> byName.computeIfAbsent(Folding.key(name), n -> new LinkedHashSet<>())
                                .add(key));
            }
        });
        Map<String, String> redirected = new TreeMap<>();
        actors.keySet().stream().filter(Key::isName).forEach(key -> {
            Set<String> candidates = byName.getOrDefault(Key.text(key), Set.of());
            if (candidates.size() == 1) {
                redirected.put(key, candidates.iterator().next());
            }
        });
        return redirected;
    }

    private List<Tie> identified(Map<String, String> ids, SourceIds sourceIds) {
        Map<String, List<Tie>> byDefault = new TreeMap<>();
        Map<String, Tie> named = new TreeMap<>();
        for (Tie tie : ties.values()) {
            String from = ids.get(tie.from());
            String to = ids.get(tie.to());
            if (from == null || to == null || from.equals(to)) {
                leftOut++;
                continue;
            }
            List<Evidence> items =
                    tie.evidence().stream().map(sourceIds::identified).toList();
            Tie identified = Ties.between(tie, from, to, items);
            if (tie.id().isEmpty()) {
                byDefault
                        .computeIfAbsent(Tie.defaultId(from, tie.type(), to), id -> new ArrayList<>())
                        .add(identified);
            } else {
                named.put(tie.id(), identified);
            }
        }
        return TieIds.given(named, byDefault);
    }

    private static SortedMap<String, TieType> vocabulary(List<Tie> ties, SortedMap<String, TieType> declared) {
        SortedMap<String, TieType> builtIn = TieVocabulary.builtIn().types();
        SortedMap<String, TieType> used = new TreeMap<>();
        ties.forEach(tie -> used.computeIfAbsent(
                tie.type(), name -> declared.containsKey(name) ? declared.get(name) : builtIn.get(name)));
        return used;
    }
}
