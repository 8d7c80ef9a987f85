/**
 * Stakeholder maps in Neo4j: {@link org.backchannel.analysis.GraphStore} over the Neo4j Java Driver, for the local
 * database and for any server alike. {@code docs/store.md} describes what is stored; {@link
 * org.backchannel.store.GraphStores} is the way in.
 */
package org.backchannel.store;
