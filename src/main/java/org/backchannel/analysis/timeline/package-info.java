/** What an answer is from date to date, and which ties come and go between them. */
package org.backchannel.analysis.timeline;
