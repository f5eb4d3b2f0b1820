package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One class as its participants see it. */
final class SampleClass {
    final long id;
    final String kind;
    final LocalDate from;
    final LocalDate to;
    final String suffix;
    final List<Long> days;
    private final int capacity;
    private final Map<Integer, Integer> byRoot = new TreeMap<>();
    private int taken;
    private int issued;

    /** When it is held. */
    record Span(LocalDate from, LocalDate to) {}

    SampleClass(long id, String kind, Span span, List<Long> days, Room room) {
        this.id = id;
        this.kind = kind;
        this.from = span.from();
        this.to = span.to();
        this.days = days;
        this.suffix = room.suffix();
        this.capacity = room.capacity();
        this.issued = room.numbersBefore();
    }

    /** How many it takes and how its certificates are numbered. */
    record Room(int capacity, int numbersBefore, String suffix) {}

    boolean hasRoom() {
        return taken < capacity;
    }

    void take(int root) {
        taken++;
        byRoot.merge(root, 1, Integer::sum);
    }

    Map<Integer, Integer> seats() {
        return byRoot;
    }

    LocalDate issuedOn() {
        return SampleSessions.workday(to.plusDays(5));
    }

    String nextNumber() {
        return "%03d%s".formatted(++issued, suffix);
    }
}
