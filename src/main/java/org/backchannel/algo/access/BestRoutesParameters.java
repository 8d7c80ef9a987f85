package org.backchannel.algo.access;

/**
 * Whom {@link BestRoutes} lead to.
 *
 * @param target where they end
 */
public record BestRoutesParameters(int target) {}
