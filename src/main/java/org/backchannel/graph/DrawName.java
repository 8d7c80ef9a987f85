package org.backchannel.graph;

/**
 * What a draw is for, as 64 bits: the source, the tie and direction, the actor that it decides about. Names are made of
 * what things are called and never of an index, so that a draw stays the same draw in a file of another order, and
 * before and after a change of the map.
 *
 * <p>FNV-1a over the characters of the parts, with a separator that no id holds, mixed at the end. Of a million names,
 * two are the same with a probability of 3e-8.
 */
public final class DrawName {
    private static final long OFFSET_BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final char SEPARATOR = '\0';

    private DrawName() {}

    /** The name that these parts make in this order. */
    public static long of(String... parts) {
        long hash = OFFSET_BASIS;
        for (String part : parts) {
            for (int place = 0; place < part.length(); place++) {
                hash = (hash ^ part.charAt(place)) * PRIME;
            }
            hash = (hash ^ SEPARATOR) * PRIME;
        }
        return mixed(hash);
    }

    /** The finisher of MurmurHash3: every bit of the input sways every bit of the output. */
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
