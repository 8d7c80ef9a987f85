/** Pictures: of a door and of a whole map, and the page that shows both. */
package org.backchannel.draw;
