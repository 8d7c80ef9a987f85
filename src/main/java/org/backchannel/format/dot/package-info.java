/** DOT, the language of Graphviz. */
package org.backchannel.format.dot;
