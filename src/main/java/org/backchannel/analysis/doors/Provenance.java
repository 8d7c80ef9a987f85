package org.backchannel.analysis.doors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;

/** Says in words on whose word a tie rests. */
public final class Provenance {
    /** The types of the built-in vocabulary whose names are no verbs, as a sentence has them. */
    private static final Map<String, String> NO_VERBS = Map.of(
            "member-of", "is a member of",
            "family-of", "is family of",
            "allied-with", "is allied with",
            "introduced", "is introduced to");

    private final StakeholderMap map;

    /** For the ties of a map. */
    public Provenance(StakeholderMap map) {
        this.map = map;
    }

    /**
     * What a tie rests on, as the end of a sentence: "rests on one informant, Bo Clerk (C2), quoted in A newspaper".
     */
    public String of(Tie tie) {
        if (tie.evidence().isEmpty()) {
            return tie.confidence().isPresent()
                    ? "is given a plain confidence, with no source"
                    : "has no evidence at all";
        }
        Map<Source, Evidence> supporting = bestItems(tie, Stance.SUPPORTS);
        Map<Source, Evidence> denying = bestItems(tie, Stance.DENIES);
        String support = supporting.isEmpty() ? "is supported by nobody" : "rests on " + witnesses(supporting);
        return denying.isEmpty() ? support : support + ", and is denied by " + named(denying);
    }

    /** The tie as a phrase in its own direction: “Ada Chair leads The Firm”. */
    public String phrase(Tie tie) {
        return "“" + map.actor(tie.from()).name() + " " + inWords(tie.type()) + " "
                + map.actor(tie.to()).name() + "”";
    }

    private static String inWords(String type) {
        return NO_VERBS.getOrDefault(type, type.replace('-', ' '));
    }

    /** By source, in the order of ids: its most credible item of a stance. */
    private Map<Source, Evidence> bestItems(Tie tie, Stance stance) {
        Map<String, Evidence> best = new TreeMap<>();
        tie.evidence().stream()
                .filter(item -> item.stance() == stance)
                .forEach(item -> best.merge(
                        item.source(), item, (a, b) -> a.credibility().compareTo(b.credibility()) <= 0 ? a : b));
        Map<Source, Evidence> bySource = new LinkedHashMap<>();
        best.forEach((id, item) -> bySource.put(map.source(id), item));
        return bySource;
    }

    private String witnesses(Map<Source, Evidence> items) {
        boolean informants =
                items.keySet().stream().allMatch(source -> source.within().isPresent());
        String noun = informants ? "informant" : "source";
        return items.size() == 1
                ? "one " + noun + ", " + named(items)
                : items.size() + " " + noun + "s: " + named(items);
    }

    private String named(Map<Source, Evidence> items) {
        return Words.fewOf(items.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList());
    }

    private String named(Source source, Evidence item) {
        String grade = " (" + source.reliability() + item.credibility().digit() + ")";
        return shortName(source)
                + grade
                + source.within()
                        .map(document -> ", quoted in " + shortName(map.source(document)))
                        .orElse("");
    }

    /** A document goes by its publisher, where that name means nothing else in the map; an informant by its title. */
    public String shortName(Source source) {
        return source.within().isPresent()
                ? source.title()
                : source.publisher().filter(this::namesOneDocument).orElse(source.title());
    }

    /** Whether a publisher's name means this one document, and no actor either: a club may publish its minutes. */
    private boolean namesOneDocument(String publisher) {
        return map.actors().values().stream().noneMatch(actor -> actor.name().equals(publisher))
                && map.sources().values().stream()
                                .filter(source -> source.publisher()
                                        .filter(publisher::equals)
                                        .isPresent())
                                .count()
                        == 1;
    }
}
