package vn.ptdv.ui.common.filter;

/** A shelf that others look into as well; what is kept here can also stand in the bar. */
public interface SharedShelf extends FilterShelf {
    /** Shows a filter to the others, or to oneself alone again. */
    void share(Kept kept, Runnable then);

    /** Puts a filter into the bar, or takes it out again. */
    void pin(Kept kept, Runnable then);
}
