/**
 * Who opens the door to a target: best routes, doors, the k strongest routes, sole doors, cuts, ways around. Pure
 * functions of a {@link org.backchannel.graph.CsrGraph}; one class per question, its parameters and its result beside
 * it. Most ask about an {@link org.backchannel.algo.access.OriginsToTarget}.
 */
package org.backchannel.algo.access;
