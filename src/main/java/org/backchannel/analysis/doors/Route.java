package org.backchannel.analysis.doors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;

/**
 * A way of access from an origin to a target.
 *
 * @param steps at least one, in order
 * @param strength the product of the steps' strengths
 * @param holds the probability that every step exists and carries, sources that several steps rest on counted once
 * @param holdsExact false where too many sources are shared to enumerate: then the steps are taken as independent, and
 *     {@code holds} is the strength
 */
public record Route(List<Step> steps, double strength, double holds, boolean holdsExact) {

    /** Keeps a copy that cannot change. */
    public Route {
        steps = List.copyOf(steps);
    }

    /** Everybody on it, from the origin to the target. */
    public List<Actor> actors() {
        return Stream.concat(Stream.of(origin()), steps.stream().map(Step::to)).toList();
    }

    /** Who wants to reach the target. */
    public Actor origin() {
        return steps.get(0).from();
    }

    /** Who is asked last before the target: the door it comes in through. */
    public Actor door() {
        return lastStep().from();
    }

    /** The step into the target. */
    public Step lastStep() {
        return steps.get(steps.size() - 1);
    }

    /** The step of least strength; of equal ones the first. */
    public Step weakestLink() {
        return steps.stream().min(Comparator.comparingDouble(Step::strength)).orElseThrow();
    }

    /** The step whose best evidence is graded worst; empty if no step rests on evidence. */
    public Optional<Grading> weakestGrade(StakeholderMap map) {
        return steps.stream()
                .flatMap(step -> Grading.best(step, map).stream())
                .min(Comparator.comparingDouble(Grading::probability));
    }
}
