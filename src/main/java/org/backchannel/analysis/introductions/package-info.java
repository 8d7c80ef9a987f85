/** Which introduction helps most, and who could make it. */
package org.backchannel.analysis.introductions;
