package org.backchannel.model;

/**
 * How a kind of tie conducts.
 *
 * @param name such as {@code has-access-to}, {@code [a-z][a-z0-9-]*}
 * @param access how well a request travels along it
 * @param influence how well influence does
 */
public record TieType(String name, Conductance access, Conductance influence) {}
