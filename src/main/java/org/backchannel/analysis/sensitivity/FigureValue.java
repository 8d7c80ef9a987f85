package org.backchannel.analysis.sensitivity;

/**
 * What a number of a map is.
 *
 * @param number the probability that it stands for
 * @param text as the map has it: a letter, a digit of credibility, or the number
 */
public record FigureValue(double number, String text) {}
