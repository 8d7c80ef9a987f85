package org.backchannel.cli;

import java.util.List;
import org.backchannel.analysis.estimate.Estimate;
import org.backchannel.analysis.estimate.PartEstimate;

/** A command that can say what it would take. */
interface Estimable {
    /** The name of the part in which the graph is read. */
    String READING = "reading";

    /** Part by part, reading included; nothing is answered, and nothing is written. */
    List<PartEstimate> estimate(Estimate estimate);

    /** What it does beside that, in a sentence, if it does: no estimate of that is given. */
    default String leftOut() {
        return "";
    }
}
