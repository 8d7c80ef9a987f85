/**
 * {@link org.backchannel.graph.CsrGraph} seen through JGraphT's {@code Graph} interface, so that every algorithm of
 * JGraphT runs on it. The views cannot be changed; whoever tries is told so.
 */
package org.backchannel.graph.jgrapht;
