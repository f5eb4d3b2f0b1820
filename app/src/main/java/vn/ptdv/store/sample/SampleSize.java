package vn.ptdv.store.sample;

/** How large the sample is, and the seed that makes it the same again. */
public record SampleSize(int units, int people, long seed) {
    public SampleSize {
        if (units < 1 || people < 0) {
            throw new IllegalArgumentException("no sample of " + units + " units and " + people + " people");
        }
    }
}
