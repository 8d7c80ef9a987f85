/**
 * Who stands between: cut actors, bridges, dominators, sole doors, structural holes. Pure functions of a
 * {@link org.backchannel.graph.CsrGraph}; one class per question, its parameters and its result beside it.
 */
package org.backchannel.algo.brokerage;
