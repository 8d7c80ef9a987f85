package org.backchannel.imports.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backchannel.imports.identity.NameLikeness.Likeness;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.Progress;

/**
 * Proposes pairs of actors who may be one; it never merges them.
 *
 * <p>Names and aliases are compared in plain Latin letters, word by word: the same, the same in another order, the same but
 * for initials, or spelled alike (Jaro and Winkler's likeness, of the whole and of the word that fits worst). Neighbours in
 * common speak for a pair; another kind, another side or a tie between the two against it. Pairs that the map says are
 * different are left out.
 *
 * <p>Not all pairs are compared: only actors who share the rough sound of a word, and where a sound is very common, the
 * initial of a second word too. With n actors of w words that is about n·w·b comparisons, where b, the size of such a block,
 * is bounded.
 */
public final class Duplicates {
    /** A pair with a lower score is not worth a look, unless somebody asks for it. */
    public static final double DEFAULT_LEAST = 0.85;

    private static final int LARGEST_BLOCK = 60;
    private static final int CHECK_EVERY = 1_024;

    private final StakeholderMap map;
    private final double least;
    private final Progress progress;
    private final NameLikeness likeness = new NameLikeness();
    private final List<Actor> actors;
    private final List<List<NameForm>> forms = new ArrayList<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final List<DuplicatePair> pairs = new ArrayList<>();
    private final Set<Long> compared = new HashSet<>();

    private Duplicates(StakeholderMap map, double least, Progress progress) {
        this.map = map;
        this.least = least;
        this.progress = progress;
        this.actors = List.copyOf(map.actors().values());
    }

    /**
     * The pairs of a map, the likeliest first.
     *
     * @param least the lowest score of interest
     */
    public static List<DuplicatePair> in(StakeholderMap map, double least, Progress progress) {
        return new Duplicates(map, least, progress).pairs();
    }

    private List<DuplicatePair> pairs() {
        progress.begin("looking for duplicates", 0);
        for (Tie tie : map.ties()) {
            neighbours.computeIfAbsent(tie.from(), id -> new TreeSet<>()).add(tie.to());
            neighbours.computeIfAbsent(tie.to(), id -> new TreeSet<>()).add(tie.from());
        }
        for (Actor actor : actors) {
            forms.add(Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .map(NameForm::of)
                    .filter(form -> !form.words().isEmpty())
                    .distinct()
                    .toList());
        }
        blocks().values().forEach(this::compareAll);
        pairs.sort(Comparator.comparingDouble(DuplicatePair::score)
                .reversed()
                .thenComparing(pair -> pair.one().id())
                .thenComparing(pair -> pair.other().id()));
        return List.copyOf(pairs);
    }

    /** Actors by the sound of a word; large blocks are parted by a second one. */
    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> bySound = new TreeMap<>();
        for (int i = 0; i < actors.size(); i++) {
            int actor = i;
            sounds(actor)
                    .forEach(sound -> bySound.computeIfAbsent(sound, key -> new ArrayList<>())
                            .add(actor));
        }
        Map<String, List<Integer>> blocks = new TreeMap<>();
        bySound.forEach((sound, members) -> {
            if (members.size() <= LARGEST_BLOCK) {
                blocks.put(sound, members);
            } else {
                part(sound, members, blocks);
            }
        });
        return blocks;
    }

    private Set<String> sounds(int actor) {
        Set<String> sounds = new TreeSet<>();
        for (NameForm form : forms.get(actor)) {
            form.words().stream()
                    .filter(word -> word.length() > 1)
                    .map(NameForm::skeleton)
                    .forEach(sounds::add);
        }
        return sounds;
    }

    /** By the first letters of the other words: an initial keeps its full name beside it. */
    private void part(String sound, List<Integer> members, Map<String, List<Integer>> blocks) {
        for (int actor : members) {
            Set<String> keys = new TreeSet<>();
            for (NameForm form : forms.get(actor)) {
                form.words().stream()
                        .filter(word -> !NameForm.skeleton(word).equals(sound))
                        .forEach(word -> keys.add(sound + " " + word.charAt(0)));
            }
            if (forms.get(actor).stream().anyMatch(form -> form.words().size() == 1)) {
                keys.add(sound);
            }
            keys.forEach(
                    key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(actor));
        }
    }

    private void compareAll(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                if (compared.add((long) block.get(i) * actors.size() + block.get(j))) {
                    if (compared.size() % CHECK_EVERY == 0) {
                        progress.check();
                    }
                    compare(block.get(i), block.get(j));
                }
            }
        }
    }

    private void compare(int one, int other) {
        Optional<Likeness> best = Optional.empty();
        for (NameForm form : forms.get(one)) {
            for (NameForm otherForm : forms.get(other)) {
                Optional<Likeness> found = likeness.of(form, otherForm);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().score() > best.get().score())) {
                    best = found;
                }
            }
        }
        Actor a = actors.get(one);
        Actor b = actors.get(other);
        if (best.isPresent() && !Different.areDifferent(a, b)) {
            judge(a, b, best.get());
        }
    }

    private void judge(Actor a, Actor b, Likeness names) {
        List<String> reasons = new ArrayList<>(List.of(names.reason()));
        Surroundings around = Surroundings.of(neighbours(a), neighbours(b), a, b);
        double score = Math.max(0, Math.min(1, names.score() + around.addTo(reasons)));
        if (score >= least) {
            boolean firstKept = neighbours(a).size() >= neighbours(b).size();
            pairs.add(new DuplicatePair(firstKept ? a : b, firstKept ? b : a, score, reasons));
        }
    }

    private Set<String> neighbours(Actor actor) {
        return neighbours.getOrDefault(actor.id(), Set.of());
    }
}
