/** The JSON of Cytoscape.js and of Cytoscape, the desktop program, which differ in little. */
package org.backchannel.format.cytoscape;
