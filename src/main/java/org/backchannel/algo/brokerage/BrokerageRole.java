package org.backchannel.algo.brokerage;

/**
 * What a broker is to the two that it stands between, by whose group is whose (Gould and Fernandez 1989). The names of
 * R's sna are {@code w_I}, {@code w_O}, {@code b_IO}, {@code b_OI} and {@code b_O}, in this order.
 */
public enum BrokerageRole {
    /** All three are of one group: A → A → A. */
    COORDINATOR,
    /** Between two of one group, of which it is not: A → B → A. Also called itinerant. */
    CONSULTANT,
    /** Speaks for its own group to another: A → A → B. */
    REPRESENTATIVE,
    /** Lets another group in to its own: A → B → B. */
    GATEKEEPER,
    /** All three are of different groups: A → B → C. */
    LIAISON;

    /** How many there are. */
    static final int COUNT = 5;

    /** The ordinal of the role of a broker, by the groups of the three. */
    static int of(int from, int broker, int to) {
        if (from == broker) {
            return to == broker ? 0 : 2;
        }
        if (to == broker) {
            return 3;
        }
        return from == to ? 1 : 4;
    }
}
