/**
 * Who belongs together: communities, connected and strong components, and how actors spread over them. Pure functions
 * of a {@link org.backchannel.graph.CsrGraph}; every one of them divides the nodes into a
 * {@link org.backchannel.algo.community.Partition}.
 */
package org.backchannel.algo.community;
