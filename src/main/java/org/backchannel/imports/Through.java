package org.backchannel.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.model.Valence;

/**
 * Ties through what people share: two members of one board, club or office at the same time get a tie of the type
 * {@code fellow-of}. It holds while both belong; its strength is 1 / (n − 1), where n is how many were members at any time,
 * as M. E. J. Newman weighs collaborators ("Scientific collaboration networks. II", Physical Review E 64, 016132, 2001): a
 * seat among three says more than one among three hundred. It keeps the evidence of both memberships.
 *
 * <p>That evidence is read as all evidence is, so that one true item is enough, while the shared seat needs both memberships:
 * its confidence is on the high side. The attribute {@code both} has the product of the two.
 *
 * <p>Worked example: a board of Ada (2010 to 2015), Bo (2014 on) and Cy (2016 on). Ada and Bo overlap from 2014 to 2015, Bo and
 * Cy from 2016 on, Ada and Cy never: two ties, each of strength 1/2.
 *
 * <p>A group of n members has n² pairs: groups of more than {@link #LARGEST_GROUP} are passed over, since a tie among
 * thousands says nothing.
 */
public final class Through {
    /** The type of tie that two members of one group get. */
    public static final TieType FELLOW_OF =
            new TieType("fellow-of", new Conductance(0.6, 0.6), new Conductance(0.2, 0.2));

    /** A larger group makes no ties. */
    public static final int LARGEST_GROUP = 500;

    private final StakeholderMap map;
    private final String type;
    private final List<String> passedOver = new ArrayList<>();
    private final List<Tie> made = new ArrayList<>();

    private Through(StakeholderMap map, String type) {
        this.map = map;
        this.type = type;
    }

    /**
     * The map with such ties.
     *
     * @param map as it is
     * @param made how many ties were made
     * @param tooLarge ids of groups that were passed over
     */
    public record Result(StakeholderMap map, int made, List<String> tooLarge) {
        /** Keeps a copy that cannot change. */
        public Result {
            tooLarge = List.copyOf(tooLarge);
        }
    }

    /**
     * Adds ties between those who share a group.
     *
     * @param type of the ties that lead from members to groups, such as {@code member-of}
     */
    public static Result of(StakeholderMap map, String type) {
        return new Through(map, type).result();
    }

    private Result result() {
        SortedMap<String, List<Tie>> groups = new TreeMap<>();
        map.ties().stream()
                .filter(tie -> tie.type().equals(type))
                .forEach(tie -> groups.computeIfAbsent(tie.to(), id -> new ArrayList<>())
                        .add(tie));
        groups.forEach(this::group);
        SortedMap<String, Tie> ties = new TreeMap<>();
        map.ties().forEach(tie -> ties.put(tie.id(), tie));
        made.forEach(tie -> ties.put(tie.id(), tie));
        return new Result(made.isEmpty() ? map : with(List.copyOf(ties.values())), made.size(), passedOver);
    }

    private void group(String group, List<Tie> memberships) {
        long members = memberships.stream().map(Tie::from).distinct().count();
        if (members > LARGEST_GROUP) {
            passedOver.add(group);
            return;
        }
        Map<String, Tie> byId = new TreeMap<>();
        for (int i = 0; i < memberships.size(); i++) {
            for (int j = i + 1; j < memberships.size(); j++) {
                Tie one = memberships.get(i);
                Tie other = memberships.get(j);
                boolean inOrder = one.from().compareTo(other.from()) < 0;
                if (!one.from().equals(other.from())) {
                    overlap(one.period(), other.period())
                            .map(period ->
                                    fellows(inOrder ? one : other, inOrder ? other : one, group, period, members))
                            .ifPresent(tie -> add(tie, byId));
                }
            }
        }
        made.addAll(byId.values());
    }

    /** Who left and came back shares the group twice. */
    private static void add(Tie tie, Map<String, Tie> byId) {
        String id = tie.id();
        for (int number = 2; byId.containsKey(id); number++) {
            id = tie.id() + "--" + number;
        }
        byId.put(id, tie.named(id));
    }

    private Tie fellows(Tie one, Tie other, String group, Period period, long members) {
        List<Evidence> items = Stream.concat(one.evidence().stream(), other.evidence().stream())
                .distinct()
                .toList();
        double both = confidence(one) * confidence(other);
        return new Tie(
                one.from() + "--" + FELLOW_OF.name() + "--" + other.from() + "--" + group,
                one.from(),
                other.from(),
                FELLOW_OF.name(),
                1.0 / (members - 1),
                period,
                Valence.NEUTRAL,
                OptionalDouble.empty(),
                items.isEmpty() ? OptionalDouble.of(both) : OptionalDouble.empty(),
                items,
                attributes(group, both));
    }

    private double confidence(Tie tie) {
        return org.backchannel.model.Confidence.in(map).of(tie);
    }

    private static SortedMap<String, String> attributes(String group, double both) {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put("through", group);
        attributes.put("both", org.backchannel.text.Decimals.significant(both, 4));
        return attributes;
    }

    /** When both hold; empty if that is never. */
    private static Optional<Period> overlap(Period one, Period other) {
        Optional<CalendarDate> since = later(one.since(), other.since());
        Optional<CalendarDate> until = earlier(one.until(), other.until());
        boolean never = since.isPresent()
                && until.isPresent()
                && since.get().firstDay().isAfter(until.get().lastDay());
        return never ? Optional.empty() : Optional.of(new Period(since, until));
    }

    private static Optional<CalendarDate> later(Optional<CalendarDate> one, Optional<CalendarDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().firstDay().isBefore(other.get().firstDay()) ? other : one;
    }

    private static Optional<CalendarDate> earlier(Optional<CalendarDate> one, Optional<CalendarDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().lastDay().isAfter(other.get().lastDay()) ? other : one;
    }

    private StakeholderMap with(List<Tie> ties) {
        SortedMap<String, TieType> declared = new TreeMap<>(map.declaredTypes());
        TieType fellow = declared.computeIfAbsent(FELLOW_OF.name(), name -> FELLOW_OF);
        SortedMap<String, TieType> vocabulary = new TreeMap<>(map.vocabulary());
        vocabulary.put(fellow.name(), fellow);
        return new StakeholderMap(
                map.graph(),
                map.title(),
                map.asOf(),
                map.target(),
                map.origins(),
                map.sources(),
                map.actors(),
                ties,
                declared,
                vocabulary,
                map.gradeOverrides());
    }
}
