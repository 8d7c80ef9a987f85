/**
 * Graph files in and out. What every format shares stands here: problems with their place, the reader and writer
 * interfaces, the vocabulary of tie types, the digest of a map. Each format has a package of its own below.
 */
package org.backchannel.format;
