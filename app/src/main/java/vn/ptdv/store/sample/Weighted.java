package vn.ptdv.store.sample;

import java.util.ArrayList;
import java.util.List;

/** Things of which some come up more often. */
final class Weighted<T> {
    private final List<T> things = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int sum;

    void add(T thing, int weight) {
        sum += weight;
        things.add(thing);
        ends.add(sum);
    }

    T one(Dice dice) {
        int at = dice.between(1, sum);
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ends.get(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return things.get(low);
    }
}
