/** What travels along when a map goes to another program: scores, communities, places in a picture. */
package org.backchannel.analysis.alongside;
