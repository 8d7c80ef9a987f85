/**
 * The questions users ask, each a parameter record, a use case and a result record; and the port, {@link
 * org.backchannel.analysis.GraphStore}, through which they reach a database without knowing which.
 */
package org.backchannel.analysis;
