/** Whom to send to a target: which team most surely gets through. */
package org.backchannel.analysis.delegation;
