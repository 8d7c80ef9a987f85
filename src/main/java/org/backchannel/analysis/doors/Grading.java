package org.backchannel.analysis.doors;

import java.util.Comparator;
import java.util.Optional;
import org.backchannel.model.Evidence;
import org.backchannel.model.GradeTable;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.projection.Contribution;

/**
 * An item of evidence with the source that gives it and what the two grades are worth together.
 *
 * @param step the step it speaks of
 * @param item the item
 * @param source who says it
 * @param probability that the source is sound and the item true
 */
public record Grading(Step step, Evidence item, Source source, double probability) {

    /** The best-graded item that supports some tie of a step; empty if no tie of it rests on evidence. */
    public static Optional<Grading> best(Step step, StakeholderMap map) {
        GradeTable grades = map.grades();
        return step.ties().stream()
                .map(Contribution::tie)
                .flatMap(tie -> tie.evidence().stream())
                .filter(item -> item.stance() == Stance.SUPPORTS)
                .map(item -> of(step, item, map.source(item.source()), grades))
                .max(Comparator.comparingDouble(Grading::probability));
    }

    private static Grading of(Step step, Evidence item, Source source, GradeTable grades) {
        return new Grading(
                step, item, source, grades.soundness(source.reliability()) * grades.truth(item.credibility()));
    }

    /** The grade as analysts write it: {@code B2}. */
    public String code() {
        return source.reliability().name() + item.credibility().digit();
    }
}
