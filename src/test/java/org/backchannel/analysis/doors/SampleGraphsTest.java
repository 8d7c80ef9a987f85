package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backchannel.analysis.scores.Brokers;
import org.backchannel.analysis.scores.BrokersParameters;
import org.backchannel.analysis.scores.Centrality;
import org.backchannel.analysis.scores.CentralityParameters;
import org.backchannel.analysis.scores.Score;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.progress.Progress;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

/** The kite and the families of Florence, against what is published of them or can be counted on the drawing. */
class SampleGraphsTest {
    private static ProjectedGraph read(String name) {
        return Projector.project(GraphFiles.load(Path.of("sample-graphs", name + ".yaml")), Projection.ACCESS);
    }

    private static DoorsResult ask(ProjectedGraph reading) {
        StakeholderMap map = reading.map();
        String target = map.target().orElseThrow();
        return Asking.doors(reading, target, OriginChoice.of(map, target, Origins.EVERYBODY));
    }

    @Test
    void theKiteHasItsPublishedValues() {
        ProjectedGraph kite = read("krackhardt-kite");
        var scores = Centrality.of(kite, CentralityParameters.standard(1), Progress.NONE)
                .table();
        assertThat(kite.actor(scores.descendingBy("betweenness").get(0)).id()).isEqualTo("heather");
        assertThat(kite.actor(scores.descendingBy("degree").get(0)).id()).isEqualTo("diane");
        assertThat(scores.descendingBy("closenessIn").stream()
                        .limit(2)
                        .map(node -> kite.actor(node).id()))
                .containsExactly("fernando", "garth");
        Score betweenness = scores.score("betweenness");
        // Of the 36 pairs of others: Krackhardt 1990.
        Map.of("heather", 14.0, "ike", 8.0, "jane", 0.0, "fernando", 8.0 + 1 / 3.0, "garth", 8.0 + 1 / 3.0)
                .forEach((actor, pairs) ->
                        assertThat(betweenness.of(kite.node(actor))).as(actor).isCloseTo(pairs / 36, within(1e-12)));
    }

    @Test
    void ikeIsTheSoleDoorToJaneAndHeatherStandsBeforeHim() {
        DoorsResult result = ask(read("krackhardt-kite"));
        assertThat(result.origins()).hasSize(9);
        assertThat(result.doors()).singleElement().satisfies(ike -> {
            assertThat(ike.actor().id()).isEqualTo("ike");
            assertThat(ike.share()).isEqualTo(1);
            assertThat(ike.wayAround()).isEmpty();
            assertThat(Asking.ids(ike.soleDoorFor()))
                    .containsExactly("andre", "beverly", "carol", "diane", "ed", "fernando", "garth", "heather");
        });
        assertThat(Asking.between(result, "heather").soleDoorFor()).isEqualTo(7);
        assertThat(Asking.between(result, "heather").subsetBetweenness()).isEqualTo(7);
        assertThat(Asking.between(result, "garth").subsetBetweenness()).isEqualTo(2.5);
        assertThat(Asking.ids(result.cut().direct())).containsExactly("ike");
        assertThat(Asking.ids(result.cut().actors())).containsExactly("ike");
        assertThat(result.cut().independentWays()).isEqualTo(1);
    }

    @Test
    void heatherAndIkeAreWhatTheKiteHangsTogetherBy() {
        var brokers = Brokers.of(read("krackhardt-kite"), BrokersParameters.on(1), Progress.NONE);
        assertThat(brokers.cutActors())
                .extracting(cut -> cut.actor().id() + Asking.ids(cut.cutsOff()))
                .containsExactly("heather[ike, jane]", "ike[jane]");
        assertThat(brokers.bridges())
                .extracting(bridge -> bridge.one().id() + "-" + bridge.other().id() + Asking.ids(bridge.cutsOff()))
                .containsExactly("heather-ike[ike, jane]", "ike-jane[jane]");
    }

    @Test
    void theFamiliesFarFromTheMediciComeInThroughFourOfThem() {
        DoorsResult result = ask(read("florentine-families"));
        // Routes of fewest ties, split evenly: Bischeri 2 by Guadagni, 1 by Peruzzi, 1 by Strozzi; Lamberteschi 2 by
        // Guadagni, 2 by Castellani or Peruzzi; the others have two ties to go, Guadagni by two doors.
        assertThat(Asking.doorIds(result)).startsWith("barbadori", "ridolfi", "albizzi", "tornabuoni");
        assertThat(Asking.door(result, "barbadori").share()).isCloseTo(2.75 / 6, within(1e-12));
        assertThat(Asking.door(result, "ridolfi").share()).isCloseTo(1.25 / 6, within(1e-12));
        assertThat(Asking.door(result, "albizzi").share()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(result.doors().stream().map(Door::rank).map(rank -> rank.orElse(0)))
                .isEqualTo(List.of(1, 2, 3, 3, 0, 0, 0, 0));
        assertThat(Asking.ids(result.cut().actors())).containsExactly("albizzi", "barbadori", "ridolfi", "tornabuoni");
        assertThat(result.cut().independentWays()).isEqualTo(4);
        assertThat(result.verdict()).startsWith("Barbadori opens the door to Medici: 46 % of the strongest routes of");
    }

    @Test
    void pucciReachesNobody() {
        ProjectedGraph families = read("florentine-families");
        DoorsResult result = Asking.doors(families, "medici", "pucci");
        assertThat(result.reaching()).isZero();
        assertThat(result.routes()).isEmpty();
        assertThat(result.verdict()).startsWith("No origin has any way to Medici.");
    }

    @Test
    void whoDisagreesInTheHarbourIsQuotedBothWays() {
        assertThat(ask(Projector.project(
                                GraphFiles.load(Path.of("sample-graphs", "harbour-concession.yaml")),
                                Projection.ACCESS.on(
                                        GraphFiles.load(Path.of("sample-graphs", "harbour-concession.yaml"))
                                                .asOf())))
                        .verdict())
                .startsWith("Corwin Venn opens the door to Isaura Venn (as of 2031-06-15)")
                .contains("Next is Private Office of the Minister")
                .contains("and is denied by A clerk in the ministry (C3), quoted in The Skarholm Courier");
    }
}
