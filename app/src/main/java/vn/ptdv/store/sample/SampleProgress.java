package vn.ptdv.store.sample;

/** Hears how far the filling is. */
public interface SampleProgress {
    SampleProgress SILENT = (done, all) -> {};

    void people(int done, int all);
}
