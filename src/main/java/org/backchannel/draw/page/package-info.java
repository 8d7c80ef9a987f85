/** The page: one file that carries the map, its sources and the code that shows them, and fetches nothing. */
package org.backchannel.draw.page;
