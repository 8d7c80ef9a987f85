/** The two tables of Gephi, one of nodes and one of edges. */
package org.backchannel.format.gephicsv;
