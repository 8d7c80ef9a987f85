/**
 * What the formats of programs that draw networks share: a map as nodes and edges with columns on the way out, and what
 * makes a map of nodes and edges on the way in.
 */
package org.backchannel.format.network;
