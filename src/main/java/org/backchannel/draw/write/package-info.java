/** Writes a picture as SVG, PNG or PDF. */
package org.backchannel.draw.write;
