package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.backchannel.analysis.SmallMap.believed;
import static org.backchannel.analysis.SmallMap.map;

import java.util.List;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.Tie;
import org.backchannel.progress.CancelledException;
import org.backchannel.progress.Progress;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.ProjectedGraph;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

class DoorsTest {
    /** Three ask by one door, one by the other, which has the better tie. */
    private static SmallMap twoDoors() {
        return map().way(0.9, "a", "left")
                .way(0.9, "b", "left")
                .way(0.9, "c", "left")
                .way(0.9, "d", "right")
                .way(0.5, "left", "chair")
                .way(0.8, "right", "chair");
    }

    @Test
    void aDoorsScoreIsItsShareTimesItsOwnStrength() {
        DoorsResult result = Asking.doors(twoDoors().read(), "chair", "a", "b", "c", "d");
        assertThat(Asking.doorIds(result)).containsExactly("left", "right");
        assertThat(result.doors()).extracting(Door::share).containsExactly(0.75, 0.25);
        assertThat(result.doors()).extracting(Door::score).containsExactly(0.375, 0.2);
        assertThat(result.doors()).extracting(door -> door.rank().getAsInt()).containsExactly(1, 2);
        assertThat(Asking.ids(Asking.door(result, "right").soleDoorFor())).containsExactly("d");
    }

    @Test
    void theBetterTieMayOutweighTheLargerShare() {
        SmallMap map = map().way(0.9, "a", "left")
                .way(0.9, "b", "left")
                .way(0.9, "c", "right")
                .way(0.2, "left", "chair")
                .way(0.8, "right", "chair");
        assertThat(Asking.doorIds(Asking.doors(map.read(), "chair", "a", "b", "c")))
                .containsExactly("right", "left");
    }

    @Test
    void routesThatTieAreSplit() {
        SmallMap map = map().way(0.5, "a", "left", "chair").way(0.5, "a", "right", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a");
        assertThat(result.doors()).extracting(Door::share).containsExactly(0.5, 0.5);
        assertThat(result.doors()).allMatch(Door::isFirst);
        assertThat(Asking.doorIds(result)).containsExactly("left", "right");
    }

    @Test
    void sharesThatAreEqualButForTheLastDigitShareARank() {
        // Each of five asks by three doors, and each door by two others: sums of thirds in different orders.
        SmallMap map = map().way(0.5, "x", "chair").way(0.5, "y", "chair").way(0.5, "z", "chair");
        for (int asking = 0; asking < 5; asking++) {
            for (String door : List.of("x", "y", "z")) {
                map.way(0.5, "a" + asking, door);
            }
        }
        DoorsResult result = Asking.fromEverybody(map.read(), "chair");
        assertThat(result.doors()).hasSize(3).allMatch(Door::isFirst);
    }

    @Test
    void whoIsNotNeededHasNoRank() {
        SmallMap map = map().way(1, "a", "open", "chair").way(0.1, "a", "shut", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a");
        assertThat(Asking.doorIds(result)).containsExactly("open", "shut");
        assertThat(Asking.door(result, "shut").rank()).isEmpty();
        assertThat(Asking.door(result, "shut").share()).isZero();
    }

    @Test
    void ranksSkipWhereSeveralShareOne() {
        SmallMap map = map().way(0.5, "a", "p", "chair")
                .way(0.5, "b", "q", "chair")
                .way(0.5, "c", "r")
                .way(0.4, "r", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a", "b", "c");
        assertThat(result.doors()).extracting(door -> door.rank().getAsInt()).containsExactly(1, 1, 3);
    }

    @Test
    void theWayAroundIsTheStrongestOfAnyOther() {
        DoorsResult result = Asking.doors(twoDoors().read(), "chair", "a", "b", "c", "d");
        assertThat(Asking.door(result, "left").wayAround().map(Asking::way)).hasValue("d right chair");
        assertThat(Asking.door(result, "right").wayAround().map(Asking::way)).hasValue("a left chair");
        assertThat(Asking.door(result, "right").wayAround().orElseThrow().strength())
                .isCloseTo(0.45, within(1e-15));
    }

    @Test
    void aroundADoorEverybodyIsSearchedAnew() {
        // Both of a's good ways pass "left"; the third does not.
        SmallMap map = map().way(0.9, "a", "left", "chair")
                .way(0.8, "left", "right", "chair")
                .way(0.2, "a", "right");
        DoorsResult result = Asking.doors(map.read(), "chair", "a");
        assertThat(Asking.door(result, "left").wayAround().map(Asking::way)).hasValue("a right chair");
        assertThat(Asking.door(result, "left").soleDoorFor()).isEmpty();
    }

    @Test
    void whoComesInByAnotherDoorOnlyThroughThisOneDependsOnThisOne() {
        SmallMap map = map().way(0.9, "a", "front", "inner", "chair").way(0.1, "front", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a");
        assertThat(Asking.ids(Asking.door(result, "front").soleDoorFor())).containsExactly("a");
        assertThat(Asking.door(result, "front").rank()).hasValue(1);
        assertThat(Asking.door(result, "front").share()).isZero();
        assertThat(Asking.door(result, "front").wayAround()).isEmpty();
        assertThat(Asking.door(result, "inner").soleDoorFor()).isEmpty();
        assertThat(Asking.between(result, "front").soleDoorFor()).isEqualTo(1);
    }

    @Test
    void anOriginThatIsADoorDoesNotCountForItself() {
        SmallMap map = map().way(0.5, "a", "door", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a", "door");
        assertThat(result.doors().get(0).share()).isEqualTo(1);
        assertThat(result.origins()).extracting(origin -> origin.actor().id()).containsExactly("door", "a");
        assertThat(result.origins()).extracting(OriginAccess::isDirect).containsExactly(true, false);
    }

    @Test
    void anOriginAloneAtItsOwnDoorHasNoShareToCount() {
        DoorsResult result = Asking.doors(map().way(0.5, "a", "chair").read(), "chair", "a");
        assertThat(result.doors().get(0).share()).isNaN();
        assertThat(result.doors().get(0).score()).isZero();
        assertThat(result.doors().get(0).rank()).isEmpty();
        assertThat(result.doors().get(0).wayAround()).isEmpty();
    }

    @Test
    void theCutSetsAsideWhoHasATieAlready() {
        SmallMap map = twoDoors().way(0.1, "d", "chair");
        DoorsResult result = Asking.doors(map.read(), "chair", "a", "b", "d");
        assertThat(Asking.ids(result.cut().direct())).containsExactly("d");
        assertThat(Asking.ids(result.cut().actors())).containsExactly("left");
        assertThat(result.cut().independentWays()).isEqualTo(1);
    }

    @Test
    void withoutATieToTheTargetThereIsNoDoor() {
        DoorsResult result =
                Asking.fromEverybody(map().way(0.5, "chair", "a", "b").read(), "chair");
        assertThat(result.doors()).isEmpty();
        assertThat(result.goBetweens()).isEmpty();
        assertThat(result.routes()).isEmpty();
        assertThat(result.reaching()).isZero();
        assertThat(result.cut().actors()).isEmpty();
    }

    @Test
    void anOriginWithoutAWayStandsLast() {
        SmallMap map = map().actor("alone").way(0.5, "b", "door", "chair").way(0.6, "c", "door");
        DoorsResult result = Asking.doors(map.read(), "chair", "alone", "b", "c");
        assertThat(result.origins()).extracting(origin -> origin.actor().id()).containsExactly("c", "b", "alone");
        assertThat(result.origins().get(2).strength()).isZero();
        assertThat(result.origins().get(2).isDirect()).isFalse();
        assertThat(result.reaching()).isEqualTo(2);
    }

    @Test
    void aTieCanBeUsedAgainstItsDirection() {
        SmallMap map = map().tie(Tie.certain("chair", "knows", "door", 0.8)).way(1, "a", "door");
        DoorsResult result = Asking.doors(map.read(), "chair", "a");
        Door door = result.doors().get(0);
        assertThat(door.actor().id()).isEqualTo("door");
        assertThat(door.strength()).isEqualTo(0.4);
        assertThat(door.step().mainTie().tie().from()).isEqualTo("chair");
    }

    @Test
    void parallelTiesAreOneLink() {
        SmallMap map = map().way(1, "a", "door")
                .tie(believed("door", "asks", "chair", 1, 0.5))
                .tie(believed("door", "knows", "chair", 1, 0.8));
        Door door = Asking.doors(map.read(), "chair", "a").doors().get(0);
        assertThat(door.strength()).isCloseTo(0.9, within(1e-15));
        assertThat(door.step().ties()).extracting(tie -> tie.tie().type()).containsExactly("knows", "asks");
    }

    @Test
    void goBetweensStandAtAnyDepth() {
        SmallMap map = map().way(0.9, "a", "far", "near", "door", "chair").way(0.9, "b", "near");
        DoorsResult result = Asking.doors(map.read(), "chair", "a", "b");
        assertThat(result.goBetweens())
                .extracting(
                        between -> between.actor().id() + " " + between.rank().getAsInt())
                .containsExactly("door 1", "near 1", "far 3");
        assertThat(result.goBetweens()).extracting(GoBetween::isDoor).containsExactly(true, false, false);
        assertThat(result.goBetweens()).extracting(GoBetween::soleDoorFor).containsExactly(2, 2, 1);
    }

    @Test
    void theRoutesAreTheStrongestOfAllOriginsTogether() {
        DoorsResult result = Asking.doors(twoDoors().read(), "chair", "a", "b", "c", "d");
        assertThat(result.routes().stream().map(Asking::way))
                .containsExactly("d right chair", "a left chair", "b left chair", "c left chair");
    }

    @Test
    void asManyRoutesAsAreAskedForComeFromAsManyOrigins() {
        SmallMap map = map().way(0.5, "door", "chair");
        for (int asking = 0; asking < 60; asking++) {
            map.way(0.5 + asking / 200.0, "a" + asking, "door");
        }
        ProjectedGraph reading = map.read();
        List<String> origins = reading.map().actors().keySet().stream()
                .filter(id -> id.startsWith("a"))
                .toList();
        DoorsResult result = Doors.of(reading, new DoorsParameters("chair", origins, 50), Progress.NONE);
        assertThat(result.routes()).hasSize(50);
        assertThat(result.routes().get(49).origin().id()).isEqualTo("a10");
        assertThat(Doors.of(reading, new DoorsParameters("chair", origins, 0), Progress.NONE)
                        .routes())
                .isEmpty();
    }

    @Test
    void anotherCostChoosesOtherDoors() {
        SmallMap map =
                map().way(1, "a", "b", "slow", "chair").way(1, "a", "quick").way(0.8, "quick", "chair");
        DoorsResult byHops =
                Asking.doors(Projector.project(map.build(), Projection.ACCESS.at(CostModel.HOPS)), "chair", "a");
        assertThat(Asking.door(byHops, "quick").share()).isEqualTo(1);
        assertThat(Asking.door(Asking.doors(map.read(), "chair", "a"), "slow").share())
                .isEqualTo(1);
        assertThat(byHops.verdict()).contains("shortest route").doesNotContain("strongest");
    }

    @Test
    void theTargetAndNumbersBelowZeroAreRefused() {
        assertThatThrownBy(() -> new DoorsParameters("chair", List.of("a", "chair"), 5))
                .hasMessage("the target 'chair' cannot be an origin of its own");
        assertThatThrownBy(() -> new DoorsParameters("chair", List.of("a"), -1))
                .hasMessage("the number of routes to list is 0 or more, not -1");
        assertThatThrownBy(() -> new RoutesParameters("a", "a", 1)).hasMessageContaining("'a' is both");
    }

    @Test
    void originsAreAskedOnceInAnyOrder() {
        ProjectedGraph reading = twoDoors().read();
        assertThat(Asking.doors(reading, "chair", "d", "a", "d", "b", "a"))
                .usingRecursiveComparison()
                .isEqualTo(Asking.doors(reading, "chair", "a", "b", "d"));
    }

    @Test
    void whoStopsItGetsNoAnswer() {
        Progress stopped = new Progress() {
            @Override
            public void begin(String task, long steps) {}

            @Override
            public void advance(long steps) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        DoorsParameters parameters = new DoorsParameters("chair", List.of("a"), 5);
        ProjectedGraph reading = twoDoors().read();
        assertThatThrownBy(() -> Doors.of(reading, parameters, stopped)).isInstanceOf(CancelledException.class);
    }
}
