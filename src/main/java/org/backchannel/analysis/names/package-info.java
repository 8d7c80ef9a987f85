/** Finds what people name, and says in words what is nearest where nothing has that name. */
package org.backchannel.analysis.names;
