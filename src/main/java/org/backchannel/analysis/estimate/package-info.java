/** How long a computation takes and how much memory it needs, told before it runs. */
package org.backchannel.analysis.estimate;
