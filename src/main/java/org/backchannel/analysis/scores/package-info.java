/** Who matters and who stands between: one row an actor, one column a measure. */
package org.backchannel.analysis.scores;
