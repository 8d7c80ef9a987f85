package org.backchannel.analysis.grounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.backchannel.model.Confidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;

/**
 * Looks for the fewest sources that would have to be wrong for somebody else to come first: all ones, pairs and triples, those
 * likeliest to be wrong first, so that of several smallest sets the likeliest is found; where there is none, or too many would
 * have to be gone through, greedily.
 */
final class Reversals {
    /** Each set costs a run of the worlds. */
    private static final int MOST_SETS = 3_000;

    private static final int LARGEST = 3;

    private final Disbelieved worlds;
    private final FirstDoor before;
    private final List<Testimony> testimonies;
    private final Confidence confidence;

    Reversals(StakeholderMap map, Disbelieved worlds, FirstDoor before, List<Testimony> testimonies) {
        this.worlds = worlds;
        this.before = before;
        this.testimonies = testimonies;
        this.confidence = Confidence.in(map);
    }

    /** The smallest set, or a small one; empty where somebody else comes first whoever is wrong. */
    Optional<Reversal> smallest() {
        for (int size = 1; size <= Math.min(LARGEST, testimonies.size()); size++) {
            if (sets(size) > MOST_SETS) {
                return greedy(size);
            }
            Optional<Reversal> found = ofSize(size);
            if (found.isPresent()) {
                return found;
            }
        }
        return testimonies.size() <= LARGEST ? Optional.empty() : greedy(LARGEST + 1);
    }

    private double sets(int size) {
        return sets(testimonies.size(), size);
    }

    private static double sets(int testimonies, int size) {
        double sets = 1;
        for (int chosen = 0; chosen < size; chosen++) {
            sets *= (testimonies - chosen) / (chosen + 1.0);
        }
        return sets;
    }

    /** How many sets of so many testimonies are looked at, at most: all small ones, then greedily. */
    static long most(int testimonies) {
        double all = 0;
        int size = 1;
        for (; size <= LARGEST && sets(testimonies, size) <= MOST_SETS; size++) {
            all += sets(testimonies, size);
        }
        // One look at what each adds to those chosen, and one at who comes first then.
        return (long) (all + testimonies * (testimonies + 1.0) / 2 + testimonies);
    }

    private Optional<Reversal> ofSize(int size) {
        List<List<Testimony>> sets = new ArrayList<>();
        choose(size, 0, List.of(), sets);
        sets.sort(Comparator.comparingDouble((List<Testimony> set) -> -allWrong(members(set))));
        return sets.stream()
                .map(set -> reversal(set, true))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A document beside one that it quotes says no more than alone. */
    private void choose(int size, int from, List<Testimony> chosen, List<List<Testimony>> sets) {
        if (chosen.size() == size) {
            sets.add(chosen);
            return;
        }
        SortedSet<String> already = members(chosen);
        for (int next = from; next < testimonies.size(); next++) {
            Testimony candidate = testimonies.get(next);
            boolean apart = chosen.stream().noneMatch(one -> candidate.members().containsAll(one.members()));
            if (apart && !already.containsAll(candidate.members())) {
                choose(size, next + 1, with(chosen, candidate), sets);
            }
        }
    }

    private Optional<Reversal> reversal(List<Testimony> set, boolean smallest) {
        SortedSet<String> members = members(set);
        FirstDoor after = worlds.first(members, worlds.alone(members));
        return after.isSameAs(before)
                ? Optional.empty()
                : Optional.of(new Reversal(sources(set), allWrong(members), after, smallest));
    }

    /** Takes the source that costs the first most of the lead, until another one has it. */
    private Optional<Reversal> greedy(int leastSize) {
        List<Testimony> chosen = List.of();
        while (members(chosen).size() < members(testimonies).size()) {
            List<Testimony> so = chosen;
            SortedSet<String> already = members(chosen);
            chosen = testimonies.stream()
                    .filter(candidate -> !already.containsAll(candidate.members()))
                    .map(candidate -> with(so, candidate))
                    .min(Comparator.comparingDouble(this::lead))
                    .orElseThrow();
            int size = chosen.size();
            Optional<Reversal> found = size < leastSize ? Optional.empty() : reversal(chosen, size == leastSize);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private double lead(List<Testimony> set) {
        return worlds.lead(before, members(set));
    }

    private double allWrong(SortedSet<String> members) {
        return members.stream().mapToDouble(id -> 1 - confidence.soundness(id)).reduce(1, (one, other) -> one * other);
    }

    private static List<Testimony> with(List<Testimony> chosen, Testimony more) {
        List<Testimony> all = new ArrayList<>(chosen);
        all.add(more);
        return List.copyOf(all);
    }

    private static SortedSet<String> members(List<Testimony> set) {
        SortedSet<String> members = new TreeSet<>();
        set.forEach(testimony -> members.addAll(testimony.members()));
        return members;
    }

    private static List<Source> sources(List<Testimony> set) {
        return set.stream()
                .map(Testimony::source)
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }
}
