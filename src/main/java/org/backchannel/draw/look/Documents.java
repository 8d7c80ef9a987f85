package org.backchannel.draw.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;

/** Says what a map was written from. */
public final class Documents {
    private static final int NAMED = 3;

    private Documents() {}

    /** "Source: …", with the sources that no other quotes; empty if there are none, or only confidential ones. */
    public static Optional<String> of(StakeholderMap map) {
        List<String> documents = map.sources().values().stream()
                .filter(source -> source.within().isEmpty() && !source.confidential())
                .map(Documents::named)
                .toList();
        String more = documents.size() > NAMED ? "; and " + (documents.size() - NAMED) + " more" : "";
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of((documents.size() == 1 ? "Source: " : "Sources: ")
                        + documents.stream().limit(NAMED).collect(Collectors.joining("; "))
                        + more);
    }

    private static String named(Source source) {
        String publisher = source.publisher().map(name -> name + ", ").orElse("");
        String date = source.date().map(when -> ", " + when).orElse("");
        return publisher + source.title() + date;
    }
}
