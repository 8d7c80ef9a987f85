/** How long work tells its caller how far it is, and hears that it should stop. Everybody may use it; it uses nobody. */
package org.backchannel.progress;
