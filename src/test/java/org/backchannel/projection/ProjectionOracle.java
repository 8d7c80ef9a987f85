package org.backchannel.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;

/**
 * What {@code Confidence}, {@code SharedSources} and {@code Projector} compute, the plain way: every source is drawn
 * sound or not, every item true or not, every plain tie existing or not, every direction of every tie carrying or not;
 * in each of the 2^m outcomes one looks which ties exist and which arcs are open, and adds up the probabilities.
 */
final class ProjectionOracle {
    static final int MOST_ACTORS = 4;
    static final int MOST_DRAWS = 11;

    private static final int BITS_A_TIE = 3;
    private static final int EXISTS = 1;
    private static final int FORWARD = 2;
    private static final int BACKWARD = 4;

    private final Projection projection;
    private final List<String> actors;
    private final List<Draw> draws = new ArrayList<>();
    private final Map<String, Draw> sources = new HashMap<>();
    private final List<TieDraws> ties = new ArrayList<>();

    /** The probability of each outcome: for each tie, whether it exists, and whether it would carry each way. */
    private final Map<Integer, Double> outcomes = new HashMap<>();

    private int[] counted;

    ProjectionOracle(StakeholderMap map, Projection projection) {
        this.projection = projection;
        this.actors = List.copyOf(map.actors().keySet());
        map.ties().forEach(tie -> ties.add(new TieDraws(tie, map)));
    }

    ProjectionOracle enumerated() {
        enumerate(0, 1);
        counted = IntStream.range(0, ties.size())
                .filter(tie -> confidence(tie) >= projection.minConfidence())
                .filter(tie -> ties.get(tie).isOnDate())
                .toArray();
        return this;
    }

    /** How many draws can come out either way. */
    int draws() {
        return (int) draws.stream().filter(Draw::isOpen).count();
    }

    /** The probability that the n-th tie exists. */
    double confidence(int tie) {
        return outcomes.entrySet().stream()
                .filter(outcome -> (outcome.getKey() >> BITS_A_TIE * tie & EXISTS) > 0)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** The probability that these arcs, each {@link #arc a number}, are all open. */
    double allOpen(int arcs) {
        return outcomes.entrySet().stream()
                .filter(outcome -> (openArcs(outcome.getKey()) & arcs) == arcs)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * The probability that one actor gets a request to another, if each of the others passes it on with a probability of
     * its own, and one of them, perhaps, is not there.
     */
    double reach(int from, int to, int without, double[] passes) {
        double reach = 0;
        for (Map.Entry<Integer, Double> outcome : outcomes.entrySet()) {
            int open = openArcs(outcome.getKey());
            for (int passing = 0; passing < 1 << actors.size(); passing++) {
                if (leads(open, from, to, without, passing)) {
                    reach += outcome.getValue() * probability(passing, passes);
                }
            }
        }
        return reach;
    }

    private static double probability(int passing, double[] passes) {
        double probability = 1;
        for (int actor = 0; actor < passes.length; actor++) {
            probability *= (passing >> actor & 1) == 1 ? passes[actor] : 1 - passes[actor];
        }
        return probability;
    }

    private boolean leads(int open, int from, int to, int without, int passing) {
        int got = 1 << from;
        for (int hop = 0; hop < actors.size(); hop++) {
            for (int tail = 0; tail < actors.size(); tail++) {
                boolean handsOn = tail == from || (passing >> tail & 1) == 1;
                for (int head = 0; head < actors.size(); head++) {
                    if ((got >> tail & 1) == 1
                            && handsOn
                            && tail != without
                            && head != without
                            && (open & arc(tail, head)) != 0) {
                        got |= 1 << head;
                    }
                }
            }
        }
        return (got >> to & 1) == 1;
    }

    private int openArcs(int outcome) {
        int open = 0;
        for (int tie : counted) {
            open |= ties.get(tie).openArcs(outcome >> BITS_A_TIE * tie);
        }
        return open;
    }

    /** The arc from a node to another as a set of one. */
    static int arc(int from, int to) {
        return 1 << from * MOST_ACTORS + to;
    }

    private Draw draw(double probability) {
        Draw draw = new Draw(probability);
        draws.add(draw);
        return draw;
    }

    private void enumerate(int next, double probability) {
        if (probability == 0) {
            return;
        }
        if (next == draws.size()) {
            outcomes.merge(outcome(), probability, Double::sum);
            return;
        }
        Draw draw = draws.get(next);
        draw.succeeds = true;
        enumerate(next + 1, probability * draw.probability);
        draw.succeeds = false;
        enumerate(next + 1, probability * (1 - draw.probability));
    }

    private int outcome() {
        int outcome = 0;
        for (int tie = 0; tie < ties.size(); tie++) {
            outcome |= ties.get(tie).outcome() << BITS_A_TIE * tie;
        }
        return outcome;
    }

    private static final class Draw {
        final double probability;
        boolean succeeds;

        Draw(double probability) {
            this.probability = probability;
        }

        boolean isOpen() {
            return probability > 0 && probability < 1;
        }
    }

    private final class TieDraws {
        final Tie tie;
        final List<Draw> items = new ArrayList<>();
        final List<Draw> plain = new ArrayList<>();
        final Draw forward;
        final Draw backward;

        TieDraws(Tie tie, StakeholderMap map) {
            this.tie = tie;
            tie.evidence().forEach(item -> {
                Reliability letter = map.source(item.source()).reliability();
                sources.computeIfAbsent(item.source(), id -> draw(map.grades().soundness(letter)));
                items.add(draw(map.grades().truth(item.credibility())));
            });
            if (items.isEmpty()) {
                plain.add(draw(tie.confidence().orElse(0.5)));
            }
            Conductance conductance = projection.lens().conductance(map.typeOf(tie));
            forward = draw(tie.strength() * conductance.forward());
            backward = draw(tie.strength() * conductance.backward());
        }

        boolean exists() {
            boolean supported = false;
            boolean denied = false;
            for (int number = 0; number < items.size(); number++) {
                Evidence item = tie.evidence().get(number);
                boolean isTrue = items.get(number).succeeds && sources.get(item.source()).succeeds;
                supported |= isTrue && item.stance() == Stance.SUPPORTS;
                denied |= isTrue && item.stance() == Stance.DENIES;
            }
            return items.isEmpty() ? plain.get(0).succeeds : supported && !denied;
        }

        int outcome() {
            return (exists() ? EXISTS : 0) | (forward.succeeds ? FORWARD : 0) | (backward.succeeds ? BACKWARD : 0);
        }

        int openArcs(int outcome) {
            if ((outcome & EXISTS) == 0) {
                return 0;
            }
            int there = arc(actors.indexOf(tie.from()), actors.indexOf(tie.to()));
            int back = arc(actors.indexOf(tie.to()), actors.indexOf(tie.from()));
            int open = ((outcome & FORWARD) > 0 ? there : 0) | ((outcome & BACKWARD) > 0 ? back : 0);
            return projection.undirected() && open != 0 ? there | back : open;
        }

        /** Looks at every day of the date. */
        boolean isOnDate() {
            if (projection.asOf().isEmpty()) {
                return true;
            }
            CalendarDate date = projection.asOf().get();
            return date.firstDay().datesUntil(date.lastDay().plusDays(1)).anyMatch(day -> holdsOn(day, tie.period()));
        }

        private boolean holdsOn(LocalDate day, Period period) {
            return period.since().stream().noneMatch(since -> day.isBefore(since.firstDay()))
                    && period.until().stream().noneMatch(until -> day.isAfter(until.lastDay()));
        }
    }
}
