/** Tables of comma-separated values, out and in, as the formats that are such tables need them. */
package org.backchannel.format.csv;
