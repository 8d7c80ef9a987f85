/** Values that nobody in this project made, and how tests read them. */
package org.backchannel.reference;
