/** A map as an Excel workbook: a sheet each for actors, ties, evidence, sources, tie types and the map as a whole. */
package org.backchannel.format.workbook;
