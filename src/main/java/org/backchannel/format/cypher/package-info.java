/** A Cypher script that makes a map in any Neo4j. */
package org.backchannel.format.cypher;
