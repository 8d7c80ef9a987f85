/** How far an answer moves when the numbers it is made of are a notch off, all or one of them. */
package org.backchannel.analysis.sensitivity;
