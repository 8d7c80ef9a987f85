package org.backchannel.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What stands at one place of a table. */
public sealed interface Cell {
    /** Nothing: the value is undefined here, or unknown. */
    Cell BLANK = new Blank();

    /** Nothing: the value is undefined here, or unknown. */
    record Blank() implements Cell {}

    /** Text. */
    record Text(String text) implements Cell {}

    /**
     * Text, and the notes that it rests on.
     *
     * @param cites numbers of a {@linkplain Column#note column of notes}, for readers only
     */
    record Cited(String text, List<Long> cites) implements Cell {
        /** Keeps a copy that cannot change. */
        public Cited {
            cites = List.copyOf(cites);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** A measure; blank where it is not a number. */
    record Real(double number) implements Cell {}

    /** Yes or no. */
    record Truth(boolean holds) implements Cell {}

    /** Several texts, in order. */
    record Texts(List<String> texts) implements Cell {
        /** Keeps a copy that cannot change. */
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Several numbers, in order. */
    record Reals(List<Double> numbers) implements Cell {
        /** Keeps a copy that cannot change. */
        public Reals {
            numbers = List.copyOf(numbers);
        }
    }

    /** Text. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** Text, or blank where there is none. */
    static Cell of(Optional<String> text) {
        return text.map(Cell::of).orElse(BLANK);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Whole(number);
    }

    /** A measure. */
    static Cell of(double number) {
        return new Real(number);
    }

    /** A measure, or blank where there is none. */
    static Cell of(OptionalDouble number) {
        return number.isPresent() ? new Real(number.getAsDouble()) : BLANK;
    }

    /** Yes or no. */
    static Cell of(boolean holds) {
        return new Truth(holds);
    }

    /** Several texts, in order. */
    static Cell of(List<String> texts) {
        return new Texts(texts);
    }

    /** Whether nothing is to be seen here. */
    default boolean isBlank() {
        return this instanceof Blank || this instanceof Real real && Double.isNaN(real.number());
    }

    /** The same for programs. */
    default JsonValue toJson() {
        if (this instanceof Text text) {
            return new JsonValue.Text(text.text());
        } else if (this instanceof Cited cited) {
            return new JsonValue.Text(cited.text());
        } else if (this instanceof Whole whole) {
            return new JsonValue.Whole(whole.number());
        } else if (this instanceof Real real) {
            return new JsonValue.Real(real.number());
        } else if (this instanceof Truth truth) {
            return new JsonValue.Truth(truth.holds());
        } else if (this instanceof Texts texts) {
            return JsonValue.texts(texts.texts());
        } else if (this instanceof Reals reals) {
            return new JsonValue.Array(
                    reals.numbers().stream().<JsonValue>map(JsonValue.Real::new).toList());
        }
        return JsonValue.NOTHING;
    }
}
