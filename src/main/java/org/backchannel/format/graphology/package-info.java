/** The JSON of graphology, which Sigma.js draws. */
package org.backchannel.format.graphology;
