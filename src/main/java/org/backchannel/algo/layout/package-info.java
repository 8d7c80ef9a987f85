/** Where nodes stand in a picture. */
package org.backchannel.algo.layout;
