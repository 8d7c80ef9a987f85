/** Mermaid, which draws diagrams in Markdown. */
package org.backchannel.format.mermaid;
