/** The picture of a whole map: everybody, and what joins them. */
package org.backchannel.draw.map;
