package org.backchannel.analysis.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backchannel.algo.brokerage.BrokerageRole;
import org.backchannel.algo.brokerage.BrokerageRoles;
import org.backchannel.algo.brokerage.BrokerageRolesParameters;
import org.backchannel.algo.brokerage.BrokerageRolesResult;
import org.backchannel.model.Actor;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.text.Counted;

/** The brokerage roles of actors between sides, or between the values of an attribute, as columns. */
final class Roles {
    /** In the order of columns. */
    private static final List<BrokerageRole> ORDER = List.of(
            BrokerageRole.COORDINATOR,
            BrokerageRole.GATEKEEPER,
            BrokerageRole.REPRESENTATIVE,
            BrokerageRole.CONSULTANT,
            BrokerageRole.LIAISON);

    private final ProjectedGraph reading;
    private final BrokersParameters parameters;
    private final BrokerageRolesResult result;

    private Roles(ProjectedGraph reading, BrokersParameters parameters, BrokerageRolesResult result) {
        this.reading = reading;
        this.parameters = parameters;
        this.result = result;
    }

    static Roles of(ProjectedGraph reading, BrokersParameters parameters, Progress progress) {
        BrokerageRolesParameters how =
                new BrokerageRolesParameters(parameters.permutations(), parameters.seed(), parameters.threads());
        return new Roles(
                reading, parameters, BrokerageRoles.of(reading.graph(), groups(reading, parameters), how, progress));
    }

    private static int[] groups(ProjectedGraph reading, BrokersParameters parameters) {
        Map<String, Integer> numbers = new HashMap<>();
        return reading.actors().stream()
                .mapToInt(actor -> group(actor, parameters.partition())
                        .map(value -> numbers.computeIfAbsent(value, any -> numbers.size()))
                        .orElse(BrokerageRoles.NO_GROUP))
                .toArray();
    }

    private static Optional<String> group(Actor actor, String partition) {
        return partition.equals(BrokersParameters.SIDE)
                ? actor.side()
                : Optional.ofNullable(actor.attributes().get(partition));
    }

    /** Counts, then how far they are from what is expected, then, if any were dealt, how rare by permutation. */
    List<Score> columns() {
        List<Score> columns = new ArrayList<>();
        ORDER.forEach(role -> columns.add(new Score(
                key(role), title(role), Score.Kind.COUNT, result.of(role).counts())));
        ORDER.forEach(role -> columns.add(new Score(
                key(role) + "Z",
                title(role) + " z",
                Score.Kind.REAL,
                result.of(role).z())));
        if (parameters.permutations() > 0) {
            ORDER.forEach(role -> columns.add(new Score(
                    key(role) + "P",
                    title(role) + " p",
                    Score.Kind.REAL,
                    result.of(role).p())));
        }
        return columns;
    }

    /** Between what they are, who was left out, and what z and p compare with. */
    String note() {
        int groups = (int) reading.actors().stream()
                .flatMap(actor -> group(actor, parameters.partition()).stream())
                .distinct()
                .count();
        String left = result.withoutGroup() == 0
                ? ""
                : " " + Counted.of(result.withoutGroup(), "actor") + " without one "
                        + (result.withoutGroup() == 1 ? "is" : "are") + " left out, with their ties.";
        String p = parameters.permutations() == 0
                ? ""
                : " p: the share of " + parameters.permutations() + " random deals of it (seed " + parameters.seed()
                        + ") that give the role at least as often.";
        return "Roles: between " + groups + " groups by " + parameters.partition() + "." + left
                + " z: against random ties of the same density, groups as they are." + p;
    }

    private static String key(BrokerageRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String title(BrokerageRole role) {
        return role.name().charAt(0) + key(role).substring(1);
    }
}
