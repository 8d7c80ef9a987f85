package org.backchannel.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map as it can be handed on: of confidential sources there is left that they are there and how they are graded. Their
 * ids, titles, publishers, dates, addresses and the source that quotes them are gone, and of what they say of a tie the
 * place and the words. No number changes: each tie rests on as many sources of the same grades as before.
 *
 * <p>What is said elsewhere is not touched: a note on an actor that names an informant still does, and an actor who is
 * also a source keeps the actor's name.
 *
 * <p>The new ids, {@code confidential-1} and so on, are given in the order of the old ones.
 */
public final class Redaction {
    private static final String TITLE = "Confidential source";

    private final StakeholderMap map;
    private final Map<String, String> newIds = new HashMap<>();

    private Redaction(StakeholderMap map) {
        this.map = map;
        int number = 0;
        for (Source source : map.sources().values()) {
            if (source.confidential()) {
                do {
                    number++;
                } while (map.sources().containsKey(newId(number)));
                newIds.put(source.id(), newId(number));
            }
        }
    }

    private static String newId(int number) {
        return "confidential-" + number;
    }

    /** A map without what would give confidential sources away; itself if it has none. */
    public static StakeholderMap of(StakeholderMap map) {
        Redaction redaction = new Redaction(map);
        return redaction.newIds.isEmpty() ? map : redaction.redacted();
    }

    private StakeholderMap redacted() {
        SortedMap<String, Source> sources = new TreeMap<>();
        map.sources().values().stream().map(this::source).forEach(source -> sources.put(source.id(), source));
        List<Tie> ties = map.ties().stream().map(this::tie).toList();
        return withoutIdentities(map.resting(sources, ties));
    }

    /** Ties that a merge set aside are kept as text, with the words of their sources. */
    private static StakeholderMap withoutIdentities(StakeholderMap map) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.replaceAll((id, actor) -> actor.without(AttributeNames.MERGED));
        return map.among(actors);
    }

    private Source source(Source source) {
        return source.confidential()
                ? nameless(source)
                : source.quotedIn(source.within().map(this::idNow));
    }

    private Source nameless(Source source) {
        return new Source(
                idNow(source.id()),
                TITLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source.reliability(),
                true);
    }

    private String idNow(String source) {
        return newIds.getOrDefault(source, source);
    }

    private Tie tie(Tie tie) {
        boolean concerned = tie.evidence().stream().map(Evidence::source).anyMatch(newIds::containsKey);
        return concerned
                ? tie.restingOn(tie.evidence().stream().map(this::evidence).toList())
                : tie;
    }

    private Evidence evidence(Evidence item) {
        return newIds.containsKey(item.source())
                ? new Evidence(
                        idNow(item.source()), item.credibility(), item.stance(), Optional.empty(), Optional.empty())
                : item;
    }
}
