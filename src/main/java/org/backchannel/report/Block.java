package org.backchannel.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One piece of a document. All text is plain: a renderer escapes whatever its format would read as markup. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Verbatim, Block.Bullets, Block.KeyValues, Block.Picture, Table {

    /**
     * A heading.
     *
     * @param level 1 for the title, then 2 and 3
     * @param text in one line
     */
    record Heading(int level, String text) implements Block {}

    /**
     * Running text.
     *
     * @param cites the notes that it rests on, which stand after it: numbers of a {@linkplain Column#note column of notes}
     */
    record Paragraph(String text, List<Long> cites) implements Block {
        /** Keeps a copy that cannot change. */
        public Paragraph {
            cites = List.copyOf(cites);
        }

        /** Text that cites nothing. */
        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /** Lines that stay as they are, never broken: places in files, commands to type. */
    record Verbatim(List<String> lines) implements Block {
        /** Keeps a copy that cannot change. */
        public Verbatim {
            lines = List.copyOf(lines);
        }
    }

    /** A list of points. */
    record Bullets(List<Bullet> items) implements Block {
        /** Keeps a copy that cannot change. */
        public Bullets {
            items = List.copyOf(items);
        }

        /** Points without any below them. */
        public static Bullets of(List<String> texts) {
            return new Bullets(texts.stream().map(Bullet::of).toList());
        }
    }

    /**
     * A point, with the points below it.
     *
     * @param cites the notes that it rests on, which stand before it: numbers of a {@linkplain Column#note column of notes}
     */
    record Bullet(String text, List<Bullet> below, List<Long> cites) {
        /** Keeps copies that cannot change. */
        public Bullet {
            below = List.copyOf(below);
            cites = List.copyOf(cites);
        }

        /** A point that cites nothing. */
        public Bullet(String text, List<Bullet> below) {
            this(text, below, List.of());
        }

        /** A point alone. */
        public static Bullet of(String text) {
            return new Bullet(text, List.of());
        }

        /** The same, resting on some notes. */
        public Bullet citing(List<Long> notes) {
            return new Bullet(text, below, notes);
        }
    }

    /** Names and what stands for each. */
    record KeyValues(List<KeyValue> entries) implements Block {
        /** Keeps a copy that cannot change. */
        public KeyValues {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A picture.
     *
     * @param title what it shows, for whoever does not see it
     * @param svg the picture, whole, as our own writer made it: everything in it is escaped
     * @param file where it stands beside the document, for formats that cannot hold it; empty: nowhere
     * @param inDark by colour of the picture, such as {@code #ffffff}, the one in its place on a dark page
     */
    record Picture(String title, String svg, Optional<String> file, SortedMap<String, String> inDark) implements Block {
        /** Keeps a copy that cannot change. */
        public Picture {
            inDark = Collections.unmodifiableSortedMap(new TreeMap<>(inDark));
        }

        /** The same, standing beside the document too. */
        public Picture beside(String name) {
            return new Picture(title, svg, Optional.of(name), inDark);
        }
    }

    /**
     * A name and what stands for it.
     *
     * @param cites the notes that it rests on, which stand after it
     */
    record KeyValue(String key, String value, List<Long> cites) {
        /** Keeps a copy that cannot change. */
        public KeyValue {
            cites = List.copyOf(cites);
        }

        /** What cites nothing. */
        public KeyValue(String key, String value) {
            this(key, value, List.of());
        }
    }
}
