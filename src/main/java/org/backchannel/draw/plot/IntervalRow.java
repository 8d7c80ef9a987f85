package org.backchannel.draw.plot;

import org.backchannel.draw.scene.Ink;

/**
 * A value with its interval.
 *
 * @param name whose
 * @param ink in which colour
 * @param value where its dot is
 * @param low where its whisker begins
 * @param high where it ends
 * @param remark what is written beside it
 */
record IntervalRow(String name, Ink ink, double value, double low, double high, String remark) {}
