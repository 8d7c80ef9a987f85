/** XML as the formats that are XML need it: written with everything escaped, read from strangers. */
package org.backchannel.format.xml;
