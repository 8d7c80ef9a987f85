package org.backchannel.analysis.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.analysis.SmallMap.believed;
import static org.backchannel.analysis.SmallMap.denies;
import static org.backchannel.analysis.SmallMap.map;
import static org.backchannel.analysis.SmallMap.says;

import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.SmallMap;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Evidence;
import org.backchannel.model.Period;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Tie;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.Projection;
import org.backchannel.projection.Projector;
import org.junit.jupiter.api.Test;

/** Whole verdicts, word for word, in each situation there is. */
class VerdictTest {
    private static final String PLAIN = " is given a plain confidence, with no source";

    private static String verdict(SmallMap map, String... origins) {
        return Asking.doors(map.read(), "chair", origins).verdict();
    }

    @Test
    void oneDoorForAll() {
        SmallMap map = map().document("paper", Reliability.B)
                .informant("clerk", "paper", Reliability.C)
                .told("a", "aide", says("paper", 1))
                .told("b", "aide", says("paper", 2))
                .told("aide", "chair", says("clerk", 2), says("clerk", 4));
        assertThat(verdict(map, "a", "b"))
                .isEqualTo(
                        "Aide opens the door to Chair: the strongest routes of all 2 origins that reach Chair come in"
                                + " this way, over a link of strength 0.59. For all of them it is the only way in: without Aide"
                                + " none gets through. Without Aide the chance that a request gets through, in the mean of"
                                + " the 2 origins, falls from 0.46 to nothing. It is 0.7078 if one can rely on The clerk, and"
                                + " nothing if not. Given what may be true, it lies between 0 and 1 (5 to 95 %). Into Chair,"
                                + " “Aide asks Chair” rests on one informant, The clerk (C2), quoted"
                                + " in The paper. The strongest route through Aide starts from A: “A asks Aide” rests on one"
                                + " source, The paper (B1).");
    }

    @Test
    void oneOriginAndOneDoor() {
        assertThat(verdict(map().way(0.5, "a", "aide", "chair"), "a"))
                .isEqualTo("Aide opens the door to Chair: the strongest route of A, the only origin that reaches Chair,"
                        + " comes in this way, over a link of strength 0.5. It is the only way in: without Aide there is"
                        + " none. Without Aide the chance that the request gets through falls from 0.25 to nothing. Into"
                        + " Chair, “Aide asks Chair”" + PLAIN
                        + ". The strongest route through Aide starts from"
                        + " A: “A asks Aide”" + PLAIN + ".");
    }

    @Test
    void aDoorAmongOthersWithTheWayAroundIt() {
        SmallMap map = map().way(0.9, "a", "left")
                .way(0.9, "b", "left")
                .way(0.6, "c", "right")
                .way(0.5, "left", "chair")
                .way(0.4, "right", "chair")
                .way(0.1, "b", "right");
        assertThat(verdict(map, "a", "b", "c"))
                .isEqualTo(
                        "Left opens the door to Chair: 67 % of the strongest routes of the 3 origins that reach Chair"
                                + " come in this way, over a link of strength 0.5. Left is the only way in for A. Without"
                                + " Left the chance that a request gets through, in the mean of the 3 origins, falls from 0.3873"
                                + " to 0.09333. Next is Right,"
                                + " with 33 % over a link of strength 0.4. The strongest way without Left starts from C and comes in"
                                + " through Right, with strength 0.24; the strongest through Left has 0.45. Into Chair, “Left asks"
                                + " Chair”" + PLAIN + ". The strongest route through Left starts from A: “A asks Left”"
                                + PLAIN
                                + ".");
    }

    @Test
    void theWayAroundMayBeTheStrongerOne() {
        // Most hangs on the good door; the best placed of all does not come in there.
        SmallMap map = map().way(0.4, "a", "good")
                .way(0.4, "b", "good")
                .way(0.4, "c", "good")
                .way(0.9, "good", "chair")
                .way(1, "d", "poor")
                .way(0.5, "poor", "chair");
        assertThat(verdict(map, "a", "b", "c", "d"))
                .contains(
                        "The strongest way without Good starts from D and comes in through Poor, with strength 0.5; the"
                                + " strongest through Good has 0.36.");
    }

    @Test
    void theRouteShownComesInThroughTheDoorThatIsNamed() {
        // Equal products: the tied route of lower nodes comes in through the other door.
        SmallMap map = map().way(0.8, "a", "left")
                .way(0.5, "left", "chair")
                .way(0.5, "a", "right")
                .way(0.8, "right", "chair");
        assertThat(verdict(map, "a"))
                .startsWith(
                        "Left and Right open the door to Chair, none of them more than another: 50 % of the others' strongest"
                                + " routes come in through Left, over a link of strength 0.5; 50 % of the others' strongest routes"
                                + " come in through Right, over a link of strength 0.8. No origin depends on one of them alone."
                                + " Without Left the chance that the request gets through falls from 0.64 to 0.4. Without Right"
                                + " the chance that the request gets through falls from 0.64 to 0.4. Left and Right stand in for"
                                + " each other: without both 0.6");
        assertThat(verdict(map.way(0.1, "a", "x", "right"), "a"))
                .startsWith("Right opens the door to Chair: 50 % of the strongest routes of A")
                .contains("There is also a way without Right. ")
                .contains(
                        " Next is Left, with 50 % over a link of strength 0.5. The strongest way without Right starts from A and"
                                + " comes in through Left, with strength 0.4; the strongest through Right has 0.4.")
                .contains("The strongest route through Right starts from A: “A asks Right”");
    }

    @Test
    void doorsThatRankTheSame() {
        SmallMap map = map().way(0.5, "a", "left", "chair")
                .way(0.5, "b", "right", "chair")
                .way(0.5, "c", "poor")
                .way(0.2, "poor", "chair");
        assertThat(verdict(map, "a", "b", "c"))
                .isEqualTo("Left and Right open the door to Chair, none of them more than another: 33 % of the others'"
                        + " strongest routes come in through Left, over a link of strength 0.5; 33 % of the others' strongest"
                        + " routes come in through Right, over a link of strength 0.5. Next is Poor, with 33 % over a link of"
                        + " strength 0.2. Left is the only way in for A. Right is the only way in for B."
                        + " Without Left the chance that a request gets through, in the mean of the 3 origins, falls from 0.2"
                        + " to 0.1167. Without Right the chance that a request gets through, in the mean of the 3 origins,"
                        + " falls from 0.2 to 0.1167. Into Chair, “Left"
                        + " asks Chair”" + PLAIN + ". Into Chair, “Right asks Chair”" + PLAIN + ".");
    }

    @Test
    void equalScoresOfUnequalShares() {
        SmallMap map = map().way(0.5, "a", "left")
                .way(0.5, "b", "left")
                .way(0.25, "left", "chair")
                .way(0.5, "c", "right", "chair");
        assertThat(verdict(map, "a", "b", "c"))
                .contains(
                        "67 % of the others' strongest routes come in through Left, over a link of strength 0.25; 33 % of"
                                + " the others' strongest routes come in through Right, over a link of strength 0.5.");
    }

    @Test
    void aHundredEqualDoorsAreCountedNotListed() {
        SmallMap map = map();
        for (int door = 100; door < 200; door++) {
            map.way(0.5, "a", "d" + door, "chair");
        }
        assertThat(verdict(map, "a"))
                .startsWith("D100, D101, D102, D103, D104 and 95 others open the door to Chair, none of them more than"
                        + " another: 1 % of the others' strongest routes come in through D100,")
                .contains("; and so for 95 more. No origin depends on one of them alone. Into Chair,")
                .hasSizeLessThan(1500);
    }

    @Test
    void anOriginAtTheDoorIsNotCountedForItself() {
        SmallMap map = map().way(0.5, "a", "b", "chair").actor("visitor");
        assertThat(verdict(map, "a", "b"))
                .startsWith(
                        "B opens the door to Chair: the strongest route of A, the only other origin that reaches Chair,"
                                + " comes in this way, over a link of strength 0.5. It is the only way in: without B there is none."
                                + " Without B the chance that the request gets through falls from 0.25 to nothing."
                                + " Of the origins, B has a tie of access to Chair already. Into Chair,");
        assertThat(verdict(map.way(0.5, "c", "b"), "a", "b", "c"))
                .contains("the strongest routes of all 2 other origins that reach Chair come in this way");
    }

    @Test
    void whereEverybodyAsksItIsNotSaidWhoHasATie() {
        assertThat(verdict(map().way(0.5, "a", "b", "chair"), "a", "b")).doesNotContain("already");
    }

    @Test
    void theWayAroundMayBeATieOfOnesOwn() {
        SmallMap map =
                map().way(0.9, "a", "aide", "chair").way(0.3, "b", "chair").way(0.9, "b", "aide");
        assertThat(verdict(map, "a", "b"))
                .contains(
                        "The strongest way without Aide is the tie of B to Chair itself, of strength 0.3; the strongest"
                                + " through Aide has 0.81.");
    }

    @Test
    void everybodyHasATieOfTheirOwn() {
        SmallMap map = map().way(0.5, "a", "chair").way(0.5, "b", "chair").actor("c");
        assertThat(verdict(map, "a", "b", "c"))
                .isEqualTo(
                        "Nobody has to open the door to Chair: of the origins only A and B get there, each over a tie of"
                                + " access that leads straight there.");
        assertThat(verdict(map, "a"))
                .isEqualTo(
                        "Nobody has to open the door to Chair: of the origins only A gets there, over a tie of access that"
                                + " leads straight there.");
    }

    @Test
    void nobodyGetsThrough() {
        SmallMap map = map().way(0.5, "aide", "chair").way(0.5, "cook", "chair").actor("a");
        assertThat(verdict(map, "a"))
                .isEqualTo(
                        "No origin has any way to Chair. Aide and Cook have ties of access to Chair, but no origin gets to"
                                + " any of them.");
        assertThat(verdict(map().way(0.5, "aide", "chair").actor("a"), "a"))
                .isEqualTo(
                        "No origin has any way to Chair. Aide has a tie of access to Chair, but no origin gets to this"
                                + " actor.");
    }

    @Test
    void nobodyAsks() {
        assertThat(verdict(map().way(0.5, "aide", "chair")))
                .isEqualTo(
                        "There is no origin from which to look for a way to Chair. Aide has a tie of access to Chair.");
    }

    @Test
    void thereIsNoDoor() {
        assertThat(verdict(map().actor("chair").way(0.5, "a", "b"), "a"))
                .isEqualTo("Nobody in this map has a tie of access to Chair, so nobody opens the door.");
    }

    @Test
    void whichTiesWereReadIsSaidWhereItMatters() {
        Tie ended = Tie.certain("aide", "asks", "chair", 0.5)
                .during(new Period(Optional.empty(), Optional.of(CalendarDate.of("2022"))));
        StakeholderMap map = map().way(0.5, "a", "aide").tie(ended).build();
        assertThat(asked(map, Projection.ACCESS)).startsWith("Aide opens the door to Chair (ties of all dates): ");
        assertThat(asked(map, Projection.ACCESS.on(Optional.of(CalendarDate.of("2022-03")))))
                .startsWith("Aide opens the door to Chair (as of 2022-03): ");
        assertThat(asked(map, Projection.ACCESS.on(Optional.of(CalendarDate.of("2023")))))
                .isEqualTo("Nobody in this map has a tie of access to Chair (as of 2023), so nobody opens the door.");
        Projection sure = new Projection(Lens.INFLUENCE, Optional.empty(), 0.75, false, CostModel.HOPS);
        assertThat(asked(
                        map().way(0.5, "a", "aide")
                                .tie(believed("aide", "asks", "chair", 1, 0.5))
                                .build(),
                        sure))
                .isEqualTo(
                        "Nobody in this map has a tie of influence to Chair (ties of confidence 0.75 or more), so nobody"
                                + " opens the door.");
    }

    private static String asked(StakeholderMap map, Projection projection) {
        return Asking.doors(Projector.project(map, projection), "chair", "a").verdict();
    }

    @Test
    void everyKindOfGround() {
        SmallMap map = map().document("paper", Reliability.B)
                .document("radio", Reliability.A)
                .informant("clerk", "paper", Reliability.C)
                .informant("cook", "radio", Reliability.D)
                .told("a", "b", says("paper", 1), says("clerk", 3), denies("cook", 4))
                .told("b", "c", says("clerk", 2), says("cook", 3))
                .tie(Tie.certain("c", "knows", "b", 1).restingOn(List.of(says("radio", 1))))
                .guessed("c", "chair");
        assertThat(verdict(map, "a"))
                .endsWith(
                        "Into Chair, “C asks Chair” has no evidence at all. The strongest route through C starts from A: “A"
                                + " asks B” rests on 2 sources: The clerk (C3), quoted in The paper and The paper (B1), and is denied"
                                + " by The cook (D4), quoted in The radio; “B asks C” rests on 2 informants: The clerk (C2), quoted"
                                + " in The paper and The cook (D3), quoted in The radio; “C knows B” rests on one source, The radio"
                                + " (A1). On the way to a door, the strongest routes of other origins pass B (1): a go-between with no"
                                + " tie of access to Chair.");
    }

    @Test
    void aLongRouteAndManySourcesAreNotSpeltOut() {
        SmallMap map = map();
        Evidence[] items = new Evidence[30];
        for (int source = 10; source < 40; source++) {
            map.document("s" + source, Reliability.B);
            items[source - 10] = says("s" + source, 3);
        }
        map.told("n10", "n11", items);
        for (int link = 11; link < 20; link++) {
            map.way(0.9, "n" + link, "n" + (link + 1));
        }
        map.way(0.9, "n20", "chair");
        assertThat(verdict(map, "n10"))
                .contains(
                        "rests on 30 sources: The s10 (B3), The s11 (B3), The s12 (B3), The s13 (B3), The s14 (B3) and 25"
                                + " others;")
                .contains("“N14 asks N15” is given a plain confidence, with no source; and 5 links more.")
                .contains("the strongest routes of other origins pass N11 (1), N12 (1), N13 (1), N14 (1), N15 (1) and 4"
                        + " others: go-betweens with no tie of access to Chair.");
    }

    @Test
    void aShareThatIsNotAllIsNeverAHundredPercent() {
        assertThat(Words.percent(1)).isEqualTo("100 %");
        assertThat(Words.percent(1 / 3.0 + 1 / 3.0 + 1 / 3.0)).isEqualTo("100 %");
        assertThat(Words.percent(0.9996)).isEqualTo("more than 99 %");
        assertThat(Words.percent(0.994)).isEqualTo("99 %");
        assertThat(Words.percent(0.00012)).isEqualTo("0.012 %");
    }
}
