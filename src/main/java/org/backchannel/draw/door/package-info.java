/** The picture of a door: a target, who lets whom in, and how sure that is. */
package org.backchannel.draw.door;
