package org.backchannel.imports;

/**
 * Why a record cannot be used.
 *
 * @param column where the fault is; empty where it is in no single column
 * @param kind the reason in a few words, the same for all such faults, by which they are counted
 * @param message the reason with what stands there and what would be right
 */
public record Fault(String column, String kind, String message) {}
