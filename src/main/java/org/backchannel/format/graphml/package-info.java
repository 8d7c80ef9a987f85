/** GraphML, which Gephi, Cytoscape, yEd, NetworkX, igraph and many others read and write. */
package org.backchannel.format.graphml;
