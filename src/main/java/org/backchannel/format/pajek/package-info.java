/** The .net files of Pajek. */
package org.backchannel.format.pajek;
