package org.backchannel.analysis.sensitivity;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.Chance;
import org.backchannel.analysis.grounds.FirstDoor;
import org.backchannel.analysis.grounds.GroundsParameters;
import org.backchannel.model.Actor;
import org.backchannel.projection.ProjectedGraph;

/**
 * How far an answer moves.
 *
 * @param reading the map as a graph, as it is
 * @param parameters what was asked
 * @param target who is to be reached
 * @param exact whether every outcome was gone through, on every side
 * @param worlds how many were gone through as the map is: sampled, or all outcomes
 * @param reach of the origins, in the mean, as the map is
 * @param first who comes first among the doors, as the map is
 * @param lead by how much they lead the other doors
 * @param families what becomes of it if all numbers of a family are a notch off; family by family, lower first
 * @param figures what becomes of it if one number is: those that put others first, then by what lead is left; of each the
 *     step that leaves less first
 * @param onTheWay how many numbers are on a way to the target
 * @param interrupted whether the caller broke off before all of these were moved
 */
public record SensitivityResult(
        ProjectedGraph reading,
        GroundsParameters parameters,
        Actor target,
        boolean exact,
        long worlds,
        Chance reach,
        FirstDoor first,
        double lead,
        List<FamilyMove> families,
        List<FigureMove> figures,
        int onTheWay,
        boolean interrupted) {
    /** Keeps copies that cannot change. */
    public SensitivityResult {
        families = List.copyOf(families);
        figures = List.copyOf(figures);
    }

    /**
     * What becomes of the answer.
     *
     * @param reach of the origins, in the mean
     * @param first who comes first
     * @param lead by how much those who come first as the map is lead the others; below 0 where one of the others leads
     * @param changes whether others come first
     */
    public record Answer(Chance reach, FirstDoor first, double lead, boolean changes) {}

    /**
     * All numbers of a family a notch off.
     *
     * @param family which
     * @param step where to
     * @param answer what becomes of it
     * @param difference of reach, to what it is, with the interval of the difference in the same worlds
     */
    public record FamilyMove(Family family, Step step, Answer answer, Chance difference) {}

    /**
     * One number a notch off.
     *
     * @param figure which
     * @param step where to
     * @param from what it is
     * @param to what it is then
     * @param answer what becomes of the answer
     */
    public record FigureMove(Figure figure, Step step, FigureValue from, FigureValue to, Answer answer) {}

    /** Those that put others first. */
    public List<FigureMove> turning() {
        return figures.stream().filter(move -> move.answer().changes()).toList();
    }

    /** That which comes nearest to putting others first without doing so. */
    public Optional<FigureMove> nearest() {
        return figures.stream()
                .filter(move -> !move.answer().changes() && move.answer().lead() < lead)
                .findFirst();
    }

    /** How many numbers were moved. */
    public int moved() {
        return (int) figures.stream().map(FigureMove::figure).distinct().count();
    }
}
