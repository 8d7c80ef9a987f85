package org.backchannel.report.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/** Under which number a document lists each of its sources. */
final class SourceNumbers {
    /** In a document that lists none. */
    static final SourceNumbers NONE = new SourceNumbers(Map.of());

    /** From 1, by id, in the order in which ties cite them. */
    private final Map<String, Long> numbers;

    private SourceNumbers(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    /** Those of some ties, each before the ones that quote it. */
    static SourceNumbers of(StakeholderMap map, Iterable<Tie> ties) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Tie tie : ties) {
            tie.evidence().forEach(item -> cite(map, item.source(), numbers));
        }
        return new SourceNumbers(numbers);
    }

    private static void cite(StakeholderMap map, String id, Map<String, Long> numbers) {
        if (numbers.putIfAbsent(id, numbers.size() + 1L) == null) {
            map.source(id).within().ifPresent(document -> cite(map, document, numbers));
        }
    }

    /** The sources, in the order of their numbers. */
    Set<String> ids() {
        return numbers.keySet();
    }

    /** The number of a source; none where it is not listed. */
    List<Long> of(String id) {
        return numbers.containsKey(id) ? List.of(numbers.get(id)) : List.of();
    }

    /** The numbers of all who say something of a tie, each once, the lowest first. */
    List<Long> of(Tie tie) {
        return tie.evidence().stream()
                .map(Evidence::source)
                .flatMap(id -> of(id).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
