/** GEXF, the format of Gephi: 1.3 out, 1.1 to 1.3 in. */
package org.backchannel.format.gexf;
