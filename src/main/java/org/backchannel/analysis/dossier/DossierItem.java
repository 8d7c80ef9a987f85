package org.backchannel.analysis.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;

/**
 * An item of evidence, and by what chain it came.
 *
 * @param evidence what is said
 * @param provenance who says it, then the source that quotes that one, and so on to the document
 */
public record DossierItem(Evidence evidence, List<Source> provenance) {
    /** Keeps a copy that cannot change; the one who says it is always known. */
    public DossierItem {
        provenance = List.copyOf(provenance);
        if (provenance.isEmpty()) {
            throw new IllegalArgumentException("an item of evidence has a source");
        }
    }

    /** A source and those that quote it, outwards; a circle of sources is followed once. */
    static List<Source> provenance(StakeholderMap map, String source) {
        Map<String, Source> chain = new LinkedHashMap<>();
        Optional<String> next = Optional.of(source);
        while (next.isPresent() && !chain.containsKey(next.get())) {
            Source quoted = map.source(next.get());
            chain.put(quoted.id(), quoted);
            next = quoted.within();
        }
        return List.copyOf(chain.values());
    }

    /** Who says it. */
    public Source source() {
        return provenance.get(0);
    }

    /** The grade as analysts write it: {@code B2}. */
    public String grade() {
        return source().reliability().name() + evidence.credibility().digit();
    }
}
