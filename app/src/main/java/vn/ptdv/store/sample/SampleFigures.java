package vn.ptdv.store.sample;

/** What a sample came to. */
public record SampleFigures(int units, int people, int candidacies) {}
