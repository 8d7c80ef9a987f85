/** Who belongs together, and who joins those who would otherwise be apart. */
package org.backchannel.analysis.communities;
