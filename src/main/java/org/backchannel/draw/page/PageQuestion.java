package org.backchannel.draw.page;

import org.backchannel.analysis.alongside.AlongsideResult;
import org.backchannel.analysis.doors.DoorsResult;

/**
 * What a page is written of.
 *
 * @param doors the answer it opens with
 * @param scores what its dossiers show beside
 * @param version of the program
 */
public record PageQuestion(DoorsResult doors, AlongsideResult scores, String version) {}
