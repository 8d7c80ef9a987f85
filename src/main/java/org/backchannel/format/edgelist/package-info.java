/** Reads edge lists: two names a row, and maybe a weight, as public network files have them. */
package org.backchannel.format.edgelist;
