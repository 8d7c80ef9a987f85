package org.backchannel.projection;

/**
 * Which ties of a map counted, and why the others did not. Every tie is in exactly one of the first four.
 *
 * @param counted they gave at least one arc something
 * @param notOnDate they do not hold on the date
 * @param tooDoubtful their confidence is 0 or below the least that was asked for
 * @param notConducting they conduct nothing of the kind asked about, or join an actor to itself
 * @param approximated arcs whose ties share more sources than can be enumerated; they were taken as independent
 */
public record Tally(int counted, int notOnDate, int tooDoubtful, int notConducting, int approximated) {
    /** All ties of the map. */
    public int ties() {
        return counted + notOnDate + tooDoubtful + notConducting;
    }
}
