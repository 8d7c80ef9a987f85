/** Who opens the door to a target: doors, go-betweens, routes, the cut, and the verdict in words. */
package org.backchannel.analysis.doors;
