package org.backchannel.algo.uncertainty;

/**
 * A tie that is not there yet.
 *
 * @param from the node that would ask
 * @param to the node that would be asked
 */
public record Introduction(int from, int to) implements Comparable<Introduction> {
    @Override
    public int compareTo(Introduction other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }
}
