/** Plots: values as places on a scale. */
package org.backchannel.draw.plot;
