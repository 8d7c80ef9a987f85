package org.backchannel.analysis.estimate;

/**
 * What a computation will take.
 *
 * @param seconds to wait, with as many threads as asked for and nothing else running
 * @param bytes of memory beside the graph
 */
public record Work(double seconds, long bytes) {}
