package org.backchannel.analysis;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What belongs to some numbers, in their order; made when it is asked for, as few of many are shown. It cannot be changed.
 *
 * @param <T> what belongs to a number
 */
public final class Numbered<T> extends AbstractList<T> implements RandomAccess {
    private final int[] numbers;
    private final IntFunction<T> made;

    /** Of numbers that are not changed any more. */
    public Numbered(int[] numbers, IntFunction<T> made) {
        this.numbers = numbers;
        this.made = made;
    }

    /** What belongs to each number from 0 up to a count. */
    public static <T> Numbered<T> upTo(int count, IntFunction<T> made) {
        return new Numbered<>(IntStream.range(0, count).toArray(), made);
    }

    @Override
    public T get(int place) {
        return made.apply(numbers[place]);
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
