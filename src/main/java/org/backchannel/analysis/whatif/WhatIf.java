package org.backchannel.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.CommonTies;
import org.backchannel.algo.uncertainty.ComparedValues;
import org.backchannel.algo.uncertainty.ComparedWorlds;
import org.backchannel.algo.uncertainty.ComparedWorldsResult;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.Numbered;
import org.backchannel.analysis.whatif.WhatIfResult.ActorShift;
import org.backchannel.analysis.whatif.WhatIfResult.Effect;
import org.backchannel.analysis.whatif.WhatIfResult.OriginShift;
import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.analysis.whatif.WhatIfResult.TieShift;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.projection.UncertainReading;

/**
 * Says what changes if the map were otherwise: how surely origins get through, who the doors are, and on whom it hangs, before
 * and after, in the same worlds and in the same mode.
 */
public final class WhatIf {
    private final StakeholderMap map;
    private final WhatIfParameters parameters;
    private final Progress progress;
    private final ProjectedGraph reading;
    private final int target;
    private final int[] origins;

    private WhatIf(StakeholderMap map, WhatIfParameters parameters, Progress progress) {
        this.map = map;
        this.parameters = parameters;
        this.progress = progress;
        reading = Projector.project(map, parameters.projection(), progress);
        target = reading.node(parameters.target());
        origins = parameters.origins().stream()
                .filter(id -> parameters.scenarios().stream()
                        .noneMatch(scenario -> scenario.actorsGone().contains(id)))
                .mapToInt(reading::node)
                .toArray();
    }

    /**
     * Compares a map with what it would be.
     *
     * @throws org.backchannel.algo.uncertainty.TooManyDrawsException if an exact answer is asked for that is out of reach
     */
    public static WhatIfResult of(StakeholderMap map, WhatIfParameters parameters, Progress progress) {
        return new WhatIf(map, parameters, progress).answer();
    }

    private WhatIfResult answer() {
        Side before = new Side(reading);
        List<Side> after = parameters.scenarios().stream().map(this::sideOf).toList();
        List<CommonTies> ties = after.stream().map(before::tiesWith).toList();
        List<Tie[]> byNumber = IntStream.range(0, after.size())
                .mapToObj(place -> byNumber(before, after.get(place), ties.get(place)))
                .toList();
        List<ComparedWorldsResult> compared = compared(before, after, ties);
        return new WhatIfResult(
                reading,
                parameters,
                reading.actor(target),
                compared.stream().allMatch(ComparedWorldsResult::exact),
                compared.stream().mapToLong(ComparedWorldsResult::worlds).max().orElse(0),
                compared.size() < after.size() || compared.stream().anyMatch(ComparedWorldsResult::interrupted),
                IntStream.of(origins).mapToObj(reading::actor).toList(),
                IntStream.range(0, compared.size())
                        .mapToObj(place -> effect(
                                parameters.scenarios().get(place),
                                after.get(place),
                                compared.get(place),
                                ties(byNumber.get(place), compared.get(place))))
                        .toList());
    }

    /** Asks on the way whether to stop: on 50,000 ties each step takes a tenth of a second or more. */
    private Side sideOf(Scenario scenario) {
        progress.check();
        StakeholderMap changed = scenario.of(map);
        progress.check();
        return new Side(Projector.project(changed, parameters.projection(), progress));
    }

    /**
     * Whoever breaks it off has the sides there were: all of them in the same number of worlds, so that they can be compared
     * with each other; or the first one in fewer.
     */
    private List<ComparedWorldsResult> compared(Side before, List<Side> after, List<CommonTies> ties) {
        List<ComparedWorldsResult> compared = new ArrayList<>();
        WorldsParameters worlds = inOneMode(before, after);
        try {
            for (int place = 0; place < after.size(); place++) {
                ComparedWorldsResult result = ComparedWorlds.of(
                        before.question, after.get(place).question, ties.get(place), worlds, progress);
                if (!result.interrupted() || compared.isEmpty()) {
                    compared.add(result);
                }
                if (result.interrupted()) {
                    break;
                }
            }
        } catch (CancelledException e) {
            if (compared.isEmpty()) {
                throw e;
            }
        }
        return compared;
    }

    /** The map as it is, or as it would be. */
    private final class Side {
        private final ProjectedGraph reading;
        private final UncertainReading uncertain;
        private final WaysQuestion question;

        Side(ProjectedGraph reading) {
            this.reading = reading;
            uncertain = UncertainReading.of(reading, parameters.sample().passesOn(), progress);
            question = new WaysQuestion(uncertain.graph(), origins, new int[] {target}, parameters.maxHops());
        }

        /** Its ties and those of another side, under common numbers. */
        CommonTies tiesWith(Side after) {
            return CommonTies.of(tieIds(), after.tieIds());
        }

        private List<String> tieIds() {
            return uncertain.ties().stream().map(Tie::id).toList();
        }
    }

    /** Exact only if every side can be: a sampled side beside an exact one would differ by noise alone. */
    private WorldsParameters inOneMode(Side before, List<Side> after) {
        WorldsParameters worlds = parameters.sample().in(parameters.mode());
        if (parameters.mode() != Mode.AUTO) {
            return worlds;
        }
        boolean exact = canBeExact(before) && after.stream().allMatch(this::canBeExact);
        return worlds.in(exact ? Mode.EXACT : Mode.SAMPLED);
    }

    private boolean canBeExact(Side side) {
        return Worlds.drawsThatMatter(side.question, progress) <= Worlds.MOST_DRAWS;
    }

    private Effect effect(Scenario scenario, Side after, ComparedWorldsResult compared, List<TieShift> ties) {
        int[] nodes = nodesThatMatter(after.reading, compared.criticality());
        IntFunction<ActorShift> actor = node -> actor(node, after.reading, compared);
        return new Effect(
                scenario,
                after.reading.tally().counted(),
                shift(compared.meanReach()),
                IntStream.range(0, origins.length)
                        .mapToObj(place -> new OriginShift(
                                reading.actor(origins[place]),
                                shift(compared.reach().get(place)),
                                shift(compared.earlyReach().get(place))))
                        .toList(),
                new Numbered<>(nodes, actor),
                first(nodes, compared.criticality()::before, actor),
                first(nodes, compared.criticality()::after, actor),
                ties);
    }

    /** By common number. */
    private static Tie[] byNumber(Side before, Side after, CommonTies common) {
        Tie[] ties = new Tie[common.count()];
        place(after, common.after(), ties);
        place(before, common.before(), ties);
        return ties;
    }

    private static List<TieShift> ties(Tie[] ties, ComparedWorldsResult compared) {
        // Common numbers are in the order of ids, so of equal shifts the first by id comes first.
        return new Numbered<>(
                compared.tieCriticality().mostFirst(),
                tie -> new TieShift(ties[tie], shift(compared.tieCriticality().get(tie))));
    }

    private static void place(Side side, int[] common, Tie[] ties) {
        for (int tie = 0; tie < common.length; tie++) {
            ties[common[tie]] = side.uncertain.ties().get(tie);
        }
    }

    private static Shift shift(ComparedWorldsResult.Compared compared) {
        return new Shift(Chance.of(compared.before()), Chance.of(compared.after()), Chance.of(compared.difference()));
    }

    /** On whom something hangs before or after, the most critical first, and then the other doors. */
    private int[] nodesThatMatter(ProjectedGraph after, ComparedValues criticality) {
        IntStream idleDoors = IntStream.range(0, criticality.size())
                .filter(node -> criticality.before(node) == 0 && criticality.after(node) == 0)
                .filter(node -> isDoor(reading, node) || isDoor(after, node));
        return IntStream.concat(IntStream.of(criticality.mostFirst()), idleDoors)
                .filter(node -> node != target)
                .toArray();
    }

    /** The first of those on whom most hangs, if anything does. */
    private static Optional<ActorShift> first(
            int[] nodes, IntToDoubleFunction criticality, IntFunction<ActorShift> actor) {
        int first = -1;
        double most = 0;
        for (int node : nodes) {
            if (criticality.applyAsDouble(node) > most) {
                most = criticality.applyAsDouble(node);
                first = node;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(actor.apply(first));
    }

    private ActorShift actor(int node, ProjectedGraph after, ComparedWorldsResult compared) {
        return new ActorShift(
                reading.actor(node),
                isDoor(reading, node),
                isDoor(after, node),
                shift(compared.criticality().get(node)));
    }

    private boolean isDoor(ProjectedGraph side, int node) {
        return side.graph().arc(node, target) >= 0;
    }
}
