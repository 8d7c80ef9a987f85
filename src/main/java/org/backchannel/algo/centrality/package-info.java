/**
 * Who matters: degree, betweenness, closeness and their kin, as {@code docs/decisions/0010-who-computes-what.md} says
 * which code computes which.
 */
package org.backchannel.algo.centrality;
