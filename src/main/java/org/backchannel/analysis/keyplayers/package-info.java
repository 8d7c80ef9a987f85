/** Whom to remove so that a network falls apart, and whom to tell so that all hear: sets of actors, chosen together. */
package org.backchannel.analysis.keyplayers;
