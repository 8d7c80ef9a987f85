/** What a map holds, in numbers: its elements, and what each projection makes of them. */
package org.backchannel.analysis.summary;
