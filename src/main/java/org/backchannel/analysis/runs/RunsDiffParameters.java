package org.backchannel.analysis.runs;

import java.util.Optional;

/**
 * Which runs are compared, and by what.
 *
 * @param graph its name in the database
 * @param before a run, by its id or its number; empty: the last but one
 * @param after a run; empty: the last
 * @param measure by which actors rank; empty: betweenness, else the first that both runs have
 */
public record RunsDiffParameters(
        String graph, Optional<String> before, Optional<String> after, Optional<String> measure) {}
