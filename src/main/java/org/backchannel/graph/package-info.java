/**
 * The graph that algorithms run on: nodes and arcs as ints in arrays. It knows nothing of actors and ties; only
 * {@code projection} translates. {@code graph.jgrapht} shows the same arrays to JGraphT.
 */
package org.backchannel.graph;
