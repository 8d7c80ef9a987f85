package org.backchannel.graph.jgrapht;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** The numbers in a stretch of an array, which must rise there, as a set; the array is not copied. */
final class IntSlice extends AbstractSet<Integer> {
    private final int[] array;
    private final int from;
    private final int to;

    IntSlice(int[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    @Override
    public Iterator<Integer> iterator() {
        return new PrimitiveIterator.OfInt() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public int nextInt() {
                if (next >= to) {
                    throw new NoSuchElementException();
                }
                return array[next++];
            }
        };
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Integer number && Arrays.binarySearch(array, from, to, number) >= 0;
    }
}
