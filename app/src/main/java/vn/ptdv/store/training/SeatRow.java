package vn.ptdv.store.training;

/** One unit in the table of seats: how deep it hangs, who could be sent, what it was given, who sits and who waits. */
public record SeatRow(long unitId, String name, int depth, int eligible, int seats, int seated, int waiting) {}
