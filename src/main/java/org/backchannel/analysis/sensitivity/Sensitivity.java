package org.backchannel.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backchannel.algo.uncertainty.ComparedWorlds;
import org.backchannel.algo.uncertainty.ComparedWorldsResult;
import org.backchannel.algo.uncertainty.ComparedWorldsResult.Compared;
import org.backchannel.algo.uncertainty.Estimate;
import org.backchannel.algo.uncertainty.Worlds;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.algo.uncertainty.WorldsResult;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.grounds.DoorQuestion;
import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.analysis.sensitivity.SensitivityResult.Answer;
import org.backchannel.analysis.sensitivity.SensitivityResult.FamilyMove;
import org.backchannel.analysis.sensitivity.SensitivityResult.FigureMove;
import org.backchannel.model.Actor;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projector;
import org.backchannel.projection.UncertainReading;

/**
 * How far the answer moves when the numbers of a map are a notch off ({@link Step}): all grades, all strengths, all
 * conductances, all that pass on, or everything at once; and which single number would put somebody else first.
 *
 * <p>Each side is the map with its numbers changed, asked in the same worlds: draws are named by what they decide, so that a
 * draw that becomes likelier comes out as before, or true. A single number that lies on no way is not moved. What comes first
 * is a matter of differences of criticalities; in a single probability each of these is linear, so that whoever comes first at
 * neither end of a notch does not come first within it, unless a conductance shared by several ties, or a tie asked both
 * ways, bends the line.
 *
 * <p>Time: a run of the worlds for each number and step, and two for each family and step.
 */
public final class Sensitivity {
    /** What it tells of its progress once it knows how many numbers there are. */
    public static final String TASK = "numbers a notch off";

    private static final Chance NONE = new Chance(0, 0, 0);

    private final StakeholderMap map;
    private final GroundsParameters parameters;
    private final Progress progress;
    private final Progress within;
    private final DoorQuestion before;
    private final WorldsParameters worlds;

    /** Found before the worlds, for whoever breaks those off: of 50,000 ties that takes a third of a second. */
    private final List<Figure> figures;

    private final WorldsResult asItIs;
    private final FirstDoor first;

    private Sensitivity(StakeholderMap map, GroundsParameters parameters, Progress progress) {
        this.map = parameters.sample().passesOn().isPresent()
                ? passingOn(map, parameters.sample().passesOn().getAsDouble())
                : map;
        this.parameters = parameters;
        this.progress = progress;
        within = new OneTask(progress);
        before = question(this.map);
        worlds = inOneMode();
        figures = figures();
        asItIs = Worlds.of(before.ways(), worlds, progress);
        first = before.first(asItIs.criticality());
    }

    /**
     * Of the answer about a door.
     *
     * @throws org.backchannel.algo.uncertainty.TooManyDrawsException if an exact answer is asked for that is out of reach
     */
    public static SensitivityResult of(StakeholderMap map, GroundsParameters parameters, Progress progress) {
        return new Sensitivity(map, parameters, progress).answer();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : Figures.onTheWay(before, Worlds.onTheWay(before.ways(), within), within)) {
            progress.check();
            if (value(map, figure).number() > 0) {
                figures.add(figure);
            }
        }
        return List.copyOf(figures);
    }

    private static StakeholderMap passingOn(StakeholderMap map, double probability) {
        SortedMap<String, Actor> actors = new TreeMap<>(map.actors());
        actors.replaceAll((id, actor) -> actor.passingOn(probability));
        return map.among(actors);
    }

    /** On 50,000 ties some tenths of a second, in which the worlds are not asked whether to stop. */
    private DoorQuestion question(StakeholderMap moved) {
        progress.check();
        ProjectedGraph reading = Projector.project(moved, parameters.projection(), progress);
        return DoorQuestion.of(UncertainReading.of(reading, OptionalDouble.empty(), progress), parameters);
    }

    private StakeholderMap moved(Family family, Step step) {
        return MovedMap.of(map, parameters.projection().lens(), step, figure -> family.holds(figure.kind()));
    }

    /**
     * Exact on every side if that is no more work than a sample is. No side has more draws than that on which everything is
     * lower, where what is certain today is not; a table in which a grade stands for 0 is the exception.
     */
    private WorldsParameters inOneMode() {
        WorldsParameters asked = parameters.sample().in(parameters.mode());
        if (parameters.mode() != Mode.AUTO) {
            return asked;
        }
        int draws = Stream.of(before, question(moved(Family.ALL, Step.LOWER)), question(moved(Family.ALL, Step.HIGHER)))
                .mapToInt(side -> Worlds.drawsThatMatter(side.ways(), within))
                .max()
                .orElse(0);
        boolean fewOutcomes =
                draws < Worlds.MOST_DRAWS && 1L << draws <= parameters.sample().worlds();
        return asked.in(fewOutcomes ? Mode.EXACT : Mode.SAMPLED);
    }

    private SensitivityResult answer() {
        List<FamilyMove> families = new ArrayList<>();
        List<FigureMove> moves = new ArrayList<>();
        boolean interrupted = asItIs.interrupted() || !moveAll(families, moves);
        return new SensitivityResult(
                before.uncertain().reading(),
                parameters,
                map.actor(parameters.target()),
                asItIs.exact(),
                asItIs.worlds(),
                Chance.of(asItIs.meanReach()),
                first,
                before.lead(first, asItIs.criticality()),
                families,
                inOrder(moves),
                figures.size(),
                interrupted);
    }

    /** Whether it came to the end. What was broken off in the middle of its worlds does not count. */
    private boolean moveAll(List<FamilyMove> families, List<FigureMove> moves) {
        progress.begin(TASK, 2L * (Family.values().length + figures.size()));
        try {
            for (Family family : Family.values()) {
                for (Step step : Step.values()) {
                    families.add(move(family, step));
                    progress.advance(1);
                }
            }
            for (Figure figure : figures) {
                for (Step step : Step.values()) {
                    move(figure, step, moves);
                    progress.advance(1);
                }
            }
            return true;
        } catch (CancelledException e) {
            return false;
        }
    }

    private FamilyMove move(Family family, Step step) {
        StakeholderMap moved = moved(family, step);
        DoorQuestion after = question(moved);
        ComparedWorldsResult result = ComparedWorlds.of(before.ways(), after.ways(), worlds, within);
        requireWhole(result.interrupted());
        Compared reach = result.meanReach();
        List<Estimate> criticality =
                result.criticality().stream().map(Compared::after).toList();
        return new FamilyMove(
                family,
                step,
                answer(after, reach.after(), criticality),
                moved.equals(map) ? NONE : Chance.of(reach.difference()));
    }

    private void move(Figure figure, Step step, List<FigureMove> moves) {
        StakeholderMap after = MovedMap.of(map, parameters.projection().lens(), step, figure::equals);
        FigureValue from = value(map, figure);
        FigureValue to = value(after, figure);
        if (from.equals(to)) {
            return;
        }
        DoorQuestion question = question(after);
        WorldsResult result = Worlds.of(question.ways(), worlds, within);
        requireWhole(result.interrupted());
        moves.add(new FigureMove(figure, step, from, to, answer(question, result.meanReach(), result.criticality())));
    }

    private FigureValue value(StakeholderMap of, Figure figure) {
        return Figures.value(of, parameters.projection().lens(), figure);
    }

    private static void requireWhole(boolean interrupted) {
        if (interrupted) {
            throw new CancelledException();
        }
    }

    private Answer answer(DoorQuestion question, Estimate reach, List<Estimate> criticality) {
        FirstDoor after = question.first(criticality);
        return new Answer(Chance.of(reach), after, question.lead(first, criticality), !after.isSameAs(first));
    }

    private static List<FigureMove> inOrder(List<FigureMove> moves) {
        return moves.stream()
                .sorted(Comparator.comparing((FigureMove move) -> !move.answer().changes())
                        .thenComparingDouble(move -> move.answer().lead())
                        .thenComparing(FigureMove::figure)
                        .thenComparing(FigureMove::step))
                .toList();
    }
}
