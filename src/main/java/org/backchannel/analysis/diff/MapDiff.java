package org.backchannel.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.analysis.diff.Change.Element;
import org.backchannel.analysis.diff.Change.FieldChange;
import org.backchannel.analysis.diff.Change.Outcome;
import org.backchannel.model.Evidence;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;

/**
 * What differs between two maps. Elements are the same if they have the same id; evidence has none, so the items of a
 * tie that only one map has are paired by source, in order, and what is left over came or went.
 *
 * @param changes by kind of element, then by id
 */
public record MapDiff(List<Change> changes) {
    /** Keeps a copy that cannot change. */
    public MapDiff {
        changes = List.copyOf(changes);
    }

    /** What one must do to the first map to get the second. */
    public static MapDiff between(StakeholderMap before, StakeholderMap after) {
        List<Change> changes = new ArrayList<>();
        compare(Element.MAP, Map.of("", before), Map.of("", after), ElementFields::of, changes);
        compare(Element.ACTOR, before.actors(), after.actors(), ElementFields::of, changes);
        compare(Element.TIE, tiesById(before), tiesById(after), ElementFields::of, changes);
        compare(Element.SOURCE, before.sources(), after.sources(), ElementFields::of, changes);
        compareEvidence(tiesById(before), tiesById(after), changes);
        compare(Element.TIE_TYPE, before.declaredTypes(), after.declaredTypes(), ElementFields::of, changes);
        compare(Element.GRADE, grades(before), grades(after), ElementFields::ofGrade, changes);
        return new MapDiff(changes);
    }

    /** How many elements of a kind met with an outcome. */
    public long count(Element element, Outcome outcome) {
        return changes.stream()
                .filter(change -> change.element() == element && change.outcome() == outcome)
                .count();
    }

    private static Map<String, Tie> tiesById(StakeholderMap map) {
        return map.ties().stream().collect(Collectors.toMap(Tie::id, tie -> tie, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, Double> grades(StakeholderMap map) {
        Map<String, Double> grades = new TreeMap<>();
        map.gradeOverrides().reliability().forEach((letter, number) -> grades.put(letter.name(), number));
        map.gradeOverrides()
                .credibility()
                .forEach((digit, number) -> grades.put(Integer.toString(digit.digit()), number));
        return grades;
    }

    private static <T> void compare(
            Element element,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, Map<String, String>> fields,
            List<Change> changes) {
        union(before.keySet(), after.keySet())
                .forEach(id -> change(
                                element,
                                id,
                                Optional.empty(),
                                fieldsOf(before.get(id), fields),
                                fieldsOf(after.get(id), fields))
                        .ifPresent(changes::add));
    }

    private static <T> Map<String, String> fieldsOf(T element, Function<T, Map<String, String>> fields) {
        return element == null ? Map.of() : fields.apply(element);
    }

    private static Optional<Change> change(
            Element element,
            String id,
            Optional<String> source,
            Map<String, String> before,
            Map<String, String> after) {
        List<FieldChange> fields = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(key ->
                        new FieldChange(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        Outcome outcome = before.isEmpty() ? Outcome.ADDED : after.isEmpty() ? Outcome.REMOVED : Outcome.CHANGED;
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Change(element, id, source, outcome, fields));
    }

    private static void compareEvidence(Map<String, Tie> before, Map<String, Tie> after, List<Change> changes) {
        for (String tie : union(before.keySet(), after.keySet())) {
            List<Evidence> gone = without(evidence(before.get(tie)), evidence(after.get(tie)));
            List<Evidence> come = without(evidence(after.get(tie)), evidence(before.get(tie)));
            for (Evidence item : gone) {
                Optional<Evidence> partner = come.stream()
                        .filter(other -> other.source().equals(item.source()))
                        .findFirst();
                partner.ifPresent(come::remove);
                change(
                                Element.EVIDENCE,
                                tie,
                                Optional.of(item.source()),
                                ElementFields.of(item),
                                fieldsOf(partner.orElse(null), ElementFields::of))
                        .ifPresent(changes::add);
            }
            come.forEach(
                    item -> change(Element.EVIDENCE, tie, Optional.of(item.source()), Map.of(), ElementFields.of(item))
                            .ifPresent(changes::add));
        }
    }

    private static List<Evidence> without(List<Evidence> items, List<Evidence> others) {
        List<Evidence> left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }

    private static List<Evidence> evidence(Tie tie) {
        return tie == null ? List.of() : tie.evidence();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
