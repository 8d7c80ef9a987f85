package org.backchannel.draw.look;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backchannel.draw.scene.Ink;

/**
 * Colours that readers with any colour vision can tell apart: those of the sides are Okabe and Ito's (2008), without the
 * one that is kept for what is highlighted.
 */
public enum Theme {
    /** Dark on white, for slides and paper. */
    LIGHT("#ffffff", "#1c2430", "#56606e", "#d9dde3", "#c24a00", "#7d8794", "#c3c9d1", "#a3123f", 0.07),
    /** Light on dark, for screens. */
    DARK("#14181f", "#eef1f5", "#a9b3c0", "#343c48", "#ff9e4a", "#8b96a5", "#4d5766", "#ff6f91", 0.16);

    private static final List<Ink> OF_SIDES = List.of(
            Ink.of("#0072b2"),
            Ink.of("#e69f00"),
            Ink.of("#009e73"),
            Ink.of("#cc79a7"),
            Ink.of("#56b4e9"),
            Ink.of("#8f6ad0"),
            Ink.of("#b3a100"));

    private final Ink background;
    private final Ink text;
    private final Ink quiet;
    private final Ink border;
    private final Ink highlight;
    private final Ink used;
    private final Ink other;
    private final Ink hostile;
    private final double tint;

    Theme(
            String background,
            String text,
            String quiet,
            String border,
            String highlight,
            String used,
            String other,
            String hostile,
            double tint) {
        this.background = Ink.of(background);
        this.text = Ink.of(text);
        this.quiet = Ink.of(quiet);
        this.border = Ink.of(border);
        this.highlight = Ink.of(highlight);
        this.used = Ink.of(used);
        this.other = Ink.of(other);
        this.hostile = Ink.of(hostile);
        this.tint = tint;
    }

    /** The sheet. */
    public Ink background() {
        return background;
    }

    /** Words, and the target. */
    public Ink text() {
        return text;
    }

    /** Words that matter less. */
    public Ink quiet() {
        return quiet;
    }

    /** Lines of frames. */
    public Ink border() {
        return border;
    }

    /** What the picture is about. */
    public Ink highlight() {
        return highlight;
    }

    /** Ties that are used. */
    public Ink used() {
        return used;
    }

    /** Ties that are there. */
    public Ink other() {
        return other;
    }

    /** Ties of one against the other. */
    public Ink hostile() {
        return hostile;
    }

    /** Who has no side. */
    public Ink sideless() {
        return used;
    }

    /** The colour of the n-th side or community; from the eighth on, that of those without one. */
    public Ink side(int number) {
        return number < OF_SIDES.size() ? OF_SIDES.get(number) : sideless();
    }

    /** A colour as the ground on which things of that colour stand. */
    public Ink ground(Ink ink) {
        return ink.at(tint);
    }

    /** By colour of a light picture, the one that a dark picture has in its place; colours of sides are the same in both. */
    public static SortedMap<String, String> lightToDark() {
        List<Ink> light = LIGHT.own();
        List<Ink> dark = DARK.own();
        SortedMap<String, String> inks = new TreeMap<>();
        IntStream.range(0, light.size())
                .forEach(ink -> inks.put(light.get(ink).hex(), dark.get(ink).hex()));
        return inks;
    }

    private List<Ink> own() {
        return List.of(background, text, quiet, border, highlight, used, other, hostile);
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
