/** The tables that {@code neo4j-admin database import} makes a database of. */
package org.backchannel.format.neo4jadmin;
