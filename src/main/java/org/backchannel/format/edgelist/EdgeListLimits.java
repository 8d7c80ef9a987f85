package org.backchannel.format.edgelist;

/**
 * How large an edge list may be: a small file can unpack to any size.
 *
 * @param bytes of text, unpacked
 * @param rows of arcs
 * @param lineLength characters in a line
 * @param nameCharacters characters in all names together
 */
public record EdgeListLimits(long bytes, int rows, int lineLength, long nameCharacters) {
    /** 2 GB of text, 20 million rows, lines of 4,096 characters, 200 million characters of names. */
    public static final EdgeListLimits STANDARD = new EdgeListLimits(2_000_000_000L, 20_000_000, 4_096, 200_000_000L);
}
