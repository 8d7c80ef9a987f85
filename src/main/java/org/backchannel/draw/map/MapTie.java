package org.backchannel.draw.map;

import org.backchannel.model.Tie;

/**
 * A tie in the picture of a map.
 *
 * @param tie the tie
 * @param from the place of the actor it starts at
 * @param to the place of the actor it ends at
 * @param confidence the probability that it exists
 * @param hostile whether it is one against the other
 * @param bend how far it bends from the straight line, in steps: ties between the same two lie side by side
 */
record MapTie(Tie tie, int from, int to, double confidence, boolean hostile, double bend) {}
