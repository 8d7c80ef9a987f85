package org.backchannel.algo.uncertainty;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.backchannel.algo.DescendingOrder;
import org.backchannel.algo.uncertainty.ComparedWorldsResult.Compared;

/**
 * Values of nodes or ties on both sides, which cannot be changed. What is got is worked out anew each time: whoever ranks
 * by the values and shows a few needs no interval of the others.
 */
public final class ComparedValues extends AbstractList<Compared> implements RandomAccess {
    private final Estimates before;
    private final Estimates after;
    private final IntFunction<Estimate> difference;

    ComparedValues(Estimates before, Estimates after, IntFunction<Estimate> difference) {
        this.before = before;
        this.after = after;
        this.difference = difference;
    }

    /** Of values that are known. */
    static ComparedValues exactly(Estimates before, Estimates after) {
        return new ComparedValues(
                before,
                after,
                place -> Compared.exactly(before.get(place), after.get(place)).difference());
    }

    /** The value of a place on the one side. */
    public double before(int place) {
        return before.value(place);
    }

    /** The same on the other. */
    public double after(int place) {
        return after.value(place);
    }

    /** The places where one of the two values is above 0, descending by the larger; of equal ones the first comes first. */
    public int[] mostFirst() {
        double[] most = new double[size()];
        for (int place = 0; place < most.length; place++) {
            most[place] = Math.max(before.value(place), after.value(place));
        }
        return DescendingOrder.ofPositive(most);
    }

    @Override
    public Compared get(int place) {
        return Compared.of(before.get(place), after.get(place), difference.apply(place));
    }

    @Override
    public int size() {
        return before.size();
    }
}
