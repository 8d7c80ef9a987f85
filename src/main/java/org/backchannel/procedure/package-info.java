/**
 * The questions inside of Neo4j, as procedures and functions that any Cypher may call: the same use cases as the commands
 * ask, over a map or over anybody's own nodes and relationships, read in the caller's transaction. The only package that
 * knows Neo4j's procedure API.
 */
package org.backchannel.procedure;
