package org.backchannel.graph.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** The set of whole numbers from one to before another. */
final class IntRange extends AbstractSet<Integer> {
    private final int from;
    private final int to;

    IntRange(int from, int to) {
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
                return next++;
            }
        };
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Integer number && number >= from && number < to;
    }
}
