package org.backchannel.draw.plot;

import org.backchannel.analysis.whatif.WhatIfResult.Shift;
import org.backchannel.draw.scene.Ink;

/**
 * A value before and after.
 *
 * @param name whose
 * @param ink in which colour
 * @param shift the value, and the interval of the difference
 */
record ShiftRow(String name, Ink ink, Shift shift) {
    double size() {
        return Math.abs(shift.difference().value());
    }

    String remark() {
        String before = shift.before().text();
        String after = shift.after().text();
        if (shift.isSeen()) {
            return before + " to " + after + ": " + shift.differenceText();
        }
        return before + (shift.difference().isExact() ? ": no difference" : ": no difference seen");
    }
}
