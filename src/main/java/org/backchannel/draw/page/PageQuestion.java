package org.backchannel.draw.page;

import org.backchannel.analysis.alongside.AlongsideResult;
import org.backchannel.analysis.doors.DoorsResult;
import org.backchannel.draw.door.Criticality;

/**
 * What a page is written of.
 *
 * @param doors the answer it opens with
 * @param scores what its dossiers show beside
 * @param criticality how indispensable actors are, which the page cannot compute
 * @param version of the program
 */
public record PageQuestion(DoorsResult doors, AlongsideResult scores, Criticality criticality, String version) {}
