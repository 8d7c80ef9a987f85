/**
 * Numbers and names as text: the shortest decimal of a number, the nearest of some known names, a name without its
 * accents, or one that nobody has yet. Everybody may use it; it depends on {@code java.*} only.
 */
package org.backchannel.text;
