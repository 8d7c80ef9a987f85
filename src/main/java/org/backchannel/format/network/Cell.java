package org.backchannel.format.network;

import org.backchannel.format.Position;

/**
 * A value of a file.
 *
 * @param at where it stands
 * @param text what it says; lists and objects as JSON
 */
public record Cell(Position at, String text) {}
