/** Where things stand in a picture: Eclipse ELK, asked in its own terms here and nowhere else. */
package org.backchannel.draw.layout;
