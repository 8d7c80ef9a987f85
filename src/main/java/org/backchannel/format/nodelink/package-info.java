/** Node-link JSON, as NetworkX writes and reads it. */
package org.backchannel.format.nodelink;
