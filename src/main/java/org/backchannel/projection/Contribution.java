package org.backchannel.projection;

import org.backchannel.model.Tie;

/**
 * What one tie gives to one arc.
 *
 * @param tie the tie
 * @param carries in (0, 1]: the probability that the tie carries along this arc, if it exists
 * @param confidence in [0, 1]: the probability that it exists
 */
public record Contribution(Tie tie, double carries, double confidence) {
    /** The probability that it exists and carries. */
    public double probability() {
        return carries * confidence;
    }
}
