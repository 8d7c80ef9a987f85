package org.backchannel.format.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.Part;
import org.backchannel.format.TieVocabulary;
import org.backchannel.model.Conductance;
import org.backchannel.model.Confidence;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;

/** A map without what a format says that it cannot hold: what must come back from it. */
public final class Stripped {
    private Stripped() {}

    /** The rest of a map, under the name that its file gives it. */
    public static StakeholderMap of(StakeholderMap map, Set<Part> lost, String fileName) {
        Confidence confidence = Confidence.in(map);
        List<Tie> ties = map.ties().stream()
                .filter(tie -> !lost.contains(Part.DENIED) || confidence.of(tie) > 0)
                .map(tie -> lost.contains(Part.EVIDENCE) && !tie.evidence().isEmpty()
                        ? unsupported(tie, confidence.of(tie))
                        : tie)
                .toList();
        SortedMap<String, TieType> declared = lost.contains(Part.TIE_TYPES) ? declaredAnew(ties) : map.declaredTypes();
        SortedMap<String, TieType> vocabulary = new TreeMap<>();
        ties.stream()
                .map(Tie::type)
                .forEach(type -> vocabulary.put(type, declared.getOrDefault(type, known(type, map, lost))));
        return new StakeholderMap(
                lost.contains(Part.NAME) ? fileName : map.graph(),
                lost.contains(Part.TITLE) ? Optional.empty() : map.title(),
                lost.contains(Part.AS_OF) ? Optional.empty() : map.asOf(),
                lost.contains(Part.TARGET) ? Optional.empty() : map.target(),
                lost.contains(Part.ORIGINS) ? Origins.EVERYBODY : map.origins(),
                lost.contains(Part.SOURCES) ? new TreeMap<>() : map.sources(),
                map.actors(),
                ties,
                declared,
                vocabulary,
                lost.contains(Part.GRADES) ? GradeOverrides.NONE : map.gradeOverrides());
    }

    private static TieType known(String type, StakeholderMap map, Set<Part> lost) {
        return lost.contains(Part.TIE_TYPES)
                ? TieVocabulary.builtIn().types().get(type)
                : map.vocabulary().get(type);
    }

    private static Tie unsupported(Tie tie, double confidence) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.type(),
                tie.strength(),
                tie.period(),
                tie.valence(),
                tie.length(),
                OptionalDouble.of(confidence),
                List.of(),
                tie.attributes());
    }

    private static SortedMap<String, TieType> declaredAnew(List<Tie> ties) {
        SortedMap<String, TieType> declared = new TreeMap<>();
        Conductance forward = new Conductance(1, 0);
        ties.stream()
                .map(Tie::type)
                .filter(type -> !TieVocabulary.builtIn().types().containsKey(type))
                .forEach(type -> declared.put(type, new TieType(type, forward, forward)));
        return declared;
    }
}
