package vn.ptdv.exchange.list;

/** Told now and then how far the work is; it ends the work by throwing, and then nothing is written. */
@FunctionalInterface
public interface Ticks {
    Ticks SILENT = (done, total) -> {};

    void at(int done, int total);
}
