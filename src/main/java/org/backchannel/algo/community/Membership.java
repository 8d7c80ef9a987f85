package org.backchannel.algo.community;

/**
 * That a node has ties to a community.
 *
 * @param part the community
 * @param strength of its ties to it, added up
 * @param share of all its ties that is, above 0, up to 1
 */
public record Membership(int part, double strength, double share) {}
