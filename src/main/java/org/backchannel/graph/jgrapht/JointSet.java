package org.backchannel.graph.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** Two sets with nothing in common, as one. */
final class JointSet extends AbstractSet<Integer> {
    private final Set<Integer> first;
    private final Set<Integer> second;

    JointSet(Set<Integer> first, Set<Integer> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Iterator<Integer> iterator() {
        Iterator<Integer> one = first.iterator();
        Iterator<Integer> other = second.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return one.hasNext() || other.hasNext();
            }

            @Override
            public Integer next() {
                return one.hasNext() ? one.next() : other.next();
            }
        };
    }

    @Override
    public int size() {
        return first.size() + second.size();
    }

    @Override
    public boolean contains(Object object) {
        return first.contains(object) || second.contains(object);
    }
}
