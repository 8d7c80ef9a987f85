/** How pictures look: colours, title, legend, and room for words. */
package org.backchannel.draw.look;
