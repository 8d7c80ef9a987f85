/** JSON as the formats that are JSON need it: written an element a line, read with places. */
package org.backchannel.format.json;
