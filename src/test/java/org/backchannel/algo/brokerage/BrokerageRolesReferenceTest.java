package org.backchannel.algo.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.progress.Progress;
import org.backchannel.reference.NamedGraph;
import org.backchannel.reference.ReferenceCases;
import org.junit.jupiter.api.Test;

/** Gould and Fernandez's roles as R's sna gives them: counts and z by node, counts over the network. */
class BrokerageRolesReferenceTest {
    /** The files write z with eleven digits. */
    private static final double WRITTEN = 1e-10;

    private static final List<String> KINDS =
            List.of("coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total");

    @Test
    void theRandomGraphsHaveTheRolesAndTheZOfSna() {
        assertThat(ReferenceCases.resource("gould_fernandez.random.json"))
                .hasSize(3)
                .allSatisfy(BrokerageRolesReferenceTest::compare);
    }

    @Test
    void theNetworksInPlaceHaveTheRolesAndTheZOfSna() {
        assumeTrue(ReferenceCases.inPlace().isPresent(), "the reference networks are not beside the project");
        assertThat(ReferenceCases.resourceInPlace("gould_fernandez.share.json"))
                .hasSize(5)
                .allSatisfy(BrokerageRolesReferenceTest::compare);
    }

    private static void compare(JsonNode reference) {
        NamedGraph named = ReferenceCases.graph(reference);
        List<String> names = new ArrayList<>();
        int[] groups = named.nodes().stream()
                .mapToInt(
                        node -> number(names, reference.get("groups").get(node).asText()))
                .toArray();
        BrokerageRolesResult result =
                BrokerageRoles.of(named.arcs(), groups, new BrokerageRolesParameters(0, 1, 1), Progress.NONE);

        List<RoleScores> byKind = new ArrayList<>(result.roles().values());
        byKind.add(result.total());
        for (int kind = 0; kind < KINDS.size(); kind++) {
            double sum = 0;
            for (int node = 0; node < groups.length; node++) {
                String name = named.nodes().get(node);
                String what = reference.get("id").asText() + " " + name + " " + KINDS.get(kind);
                double count = byKind.get(kind).counts()[node];
                sum += count;
                assertThat(count)
                        .as(what)
                        .isEqualTo(reference
                                .get("expected")
                                .get(name)
                                .get(KINDS.get(kind))
                                .asDouble());
                compareZ(
                        what,
                        byKind.get(kind).z()[node],
                        reference.get("z_scores_sna").get(name).get(kind));
            }
            assertThat(sum)
                    .isEqualTo(
                            reference.get("network_totals").get(KINDS.get(kind)).asDouble());
        }
    }

    private static void compareZ(String what, double z, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(z).as(what).isNaN();
        } else {
            assertThat(z).as(what).isCloseTo(expected.asDouble(), within(WRITTEN));
        }
    }

    private static int number(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
