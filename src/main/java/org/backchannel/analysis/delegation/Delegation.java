package org.backchannel.analysis.delegation;

import java.util.List;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.Teams;
import org.backchannel.algo.uncertainty.TeamsParameters;
import org.backchannel.algo.uncertainty.TeamsResult;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.analysis.Chance;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.UncertainReading;

/** Says whom to send, so that somebody most surely gets a request through to a target. */
public final class Delegation {
    private final ProjectedGraph reading;
    private final DelegationParameters parameters;

    private Delegation(ProjectedGraph reading, DelegationParameters parameters) {
        this.reading = reading;
        this.parameters = parameters;
    }

    /** The best delegations in a map. */
    public static DelegationResult of(ProjectedGraph reading, DelegationParameters parameters, Progress progress) {
        return new Delegation(reading, parameters).answer(progress);
    }

    private DelegationResult answer(Progress progress) {
        UncertainReading uncertain =
                UncertainReading.of(reading, parameters.sample().passesOn(), progress);
        int target = reading.node(parameters.target());
        TeamsResult found = Teams.of(
                new TeamsParameters(
                        WaysQuestion.of(uncertain.graph(), nodes(parameters.candidates()), target),
                        nodes(parameters.included()),
                        parameters.size(),
                        parameters.atLeast(),
                        nodes(parameters.valued()),
                        parameters.sample().worlds(),
                        parameters.sample().seed(),
                        parameters.sample().threads()),
                progress);
        return new DelegationResult(
                reading,
                parameters,
                reading.actor(target),
                found.chosenFrom(),
                found.worlds(),
                found.teams().stream().map(this::team).toList(),
                search(found),
                Chance.of(found.everybody()),
                found.values().stream().map(this::value).toList());
    }

    private int[] nodes(List<String> ids) {
        return ids.stream().mapToInt(reading::node).toArray();
    }

    private static DelegationResult.Search search(TeamsResult found) {
        double chosen = found.teams().stream()
                .mapToDouble(team -> (double) team.chosenFor() / found.chosenFrom())
                .findFirst()
                .orElse(0);
        return new DelegationResult.Search(found.exact(), found.looked(), chosen, found.atMost(), found.fewest());
    }

    private DelegationResult.Team team(TeamsResult.Team team) {
        return new DelegationResult.Team(
                IntStream.range(0, team.members().size())
                        .mapToObj(place -> new DelegationResult.Member(
                                reading.actor(team.members().get(place)),
                                Chance.of(team.alone().get(place)),
                                Chance.of(team.only().get(place))))
                        .toList(),
                Chance.of(team.reach()));
    }

    private DelegationResult.Value value(TeamsResult.Value value) {
        return new DelegationResult.Value(
                reading.actor(value.node()),
                team(value.with()),
                value.without().map(this::team),
                Chance.of(value.difference()));
    }
}
