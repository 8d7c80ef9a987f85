/** How sure a ranking is: where each actor stands over what may be true, by any measure. */
package org.backchannel.analysis.ranks;
