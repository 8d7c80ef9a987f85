/** What was computed when, and what became different between two runs, and why. */
package org.backchannel.analysis.runs;
