package org.backchannel.model;

/**
 * How well a type of tie conducts, each way a number in [0, 1].
 *
 * @param forward from the tie's {@code from} to its {@code to}
 * @param backward from its {@code to} to its {@code from}
 */
public record Conductance(double forward, double backward) {
    /** Conducts neither way. */
    public static final Conductance NONE = new Conductance(0, 0);
}
