package org.backchannel.analysis.estimate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what an answer takes that is drawn from worlds. It consists of several tasks, and only after one of them the next one
 * begins, so that all of them are seen in fewer worlds only.
 *
 * <p>First the answer is given as it is asked for; what is over in {@value #SOON} s, as many exact answers are, is measured.
 * Else it is given from {@value #FEWEST} worlds, which says which tasks have fewer steps then, and from {@value #FEW}, from
 * twice as many, and so on, until that takes {@value #ENOUGH} s. The tasks that had fewer steps take so many times as long as
 * they have more steps in all worlds; all else takes what it took. (The line through the times of both, which needs no steps,
 * was off by a factor of 4 where searches take most of the time: their noise is taken for worlds.) Memory is the most that
 * was seen: what grows with the worlds is taken at the beginning, and was seen the first time.
 *
 * <p>Held against the commands themselves, as processes on a busy machine of two cores: on 1,000 actors and 5,000 ties doors,
 * introductions, delegations, what-ifs, a comparison and timelines took 0.46 to 1.4 times what was said; on 10,000 and 50,000
 * doors, introductions, delegations and what-ifs 0.49 to 1.1 times; on 24 actors, doors, sources and timelines, Java's start
 * taken off, up to 2.1 times. The grounds of a large map were not.
 */
final class WorldsEstimate {
    /** What is over so soon is done to the end. */
    static final double SOON = 2;

    private static final double ENOUGH = 1;

    /** What takes longer than this with few worlds is given up. */
    private static final double PATIENCE = 60;

    private static final long FEWEST = 128;
    private static final long FEW = 640;

    private final Estimate estimate;
    private final WorldsAnswer answer;

    WorldsEstimate(Estimate estimate, WorldsAnswer answer) {
        this.estimate = estimate;
        this.answer = answer;
    }

    Work work() {
        Work begun = run(answer.worlds(), SOON).work();
        if (isWhole(begun)) {
            return begun;
        }
        Work fewer = withFewer();
        return fewer.andAtLeast(isWhole(fewer) ? new Work(SOON, begun.bytes(), begun.known()) : begun);
    }

    private static boolean isWhole(Work work) {
        return work.known() != Work.Known.AT_LEAST;
    }

    private Work withFewer() {
        if (answer.worlds() <= 2 * FEW) {
            return run(answer.worlds(), PATIENCE).work();
        }
        Trial.Run fewest = run(FEWEST, PATIENCE);
        if (!isWhole(fewest.work())) {
            return fewest.work();
        }
        long worlds = FEW;
        Trial.Run last = run(worlds, PATIENCE);
        while (isWhole(last.work()) && last.work().seconds() < ENOUGH && 2 * worlds < answer.worlds()) {
            worlds *= 2;
            last = run(worlds, PATIENCE);
        }
        if (last.work().known() == Work.Known.FORECAST) {
            return line(fewest.work(), last.work(), worlds);
        }
        return isWhole(last.work()) ? ofAll(fewest, last, worlds) : last.work();
    }

    private Trial.Run run(long worlds, double patience) {
        return estimate.within(
                patience, answer.lastTask(), progress -> answer.asked().of(worlds, progress));
    }

    /** What was done in so many worlds takes in all of them. */
    private Work ofAll(Trial.Run fewest, Trial.Run few, long worlds) {
        Map<String, Set<Long>> known = new HashMap<>();
        fewest.laps()
                .forEach(lap -> known.computeIfAbsent(lap.task(), task -> new HashSet<>())
                        .add(lap.steps()));
        List<Trial.Lap> growing = few.laps().stream()
                .filter(lap -> lap.steps() > 0)
                .filter(lap -> !known.getOrDefault(lap.task(), Set.of()).contains(lap.steps()))
                .toList();
        double more = growing.stream()
                .mapToDouble(lap -> lap.seconds() * (answer.steps(lap, worlds) / lap.steps() - 1))
                .sum();
        return new Work(few.work().seconds() + more, few.work().bytes(), Work.Known.FORECAST);
    }

    /** A last task that was seen in part: each of its steps is an answer. */
    private Work line(Work fewest, Work few, long worlds) {
        double each = Math.max(0, few.seconds() - fewest.seconds()) / (worlds - FEWEST);
        return new Work(few.seconds() + each * (answer.worlds() - worlds), few.bytes(), Work.Known.FORECAST);
    }
}
