package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way again: each part of the sample throws its own dice. */
final class Dice {
    private static final int THOUSAND = 1000;
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed, String part, long index) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + part.hashCode() * 31L + index * 0xBF58476D1CE4E5B9L);
    }

    /** Both ends belong to it. */
    int between(int from, int to) {
        return from >= to ? from : random.nextInt(from, to + 1);
    }

    boolean in(int permille) {
        return random.nextInt(THOUSAND) < permille;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(between(0, (int) Math.max(0, to.toEpochDay() - from.toEpochDay())));
    }
}
