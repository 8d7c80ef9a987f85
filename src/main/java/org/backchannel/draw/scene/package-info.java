/** A picture before it has a format: marks on a sheet, and the font they are measured by. */
package org.backchannel.draw.scene;
