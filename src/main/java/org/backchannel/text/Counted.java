package org.backchannel.text;

/** Things with their number before them, for people: "1 actor", "2 actors". */
public final class Counted {
    private Counted() {}

    /** So many of a thing whose plural ends in an s. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** So many of a thing, with its plural. */
    public static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
