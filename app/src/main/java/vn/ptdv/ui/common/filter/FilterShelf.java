package vn.ptdv.ui.common.filter;

import java.util.List;
import java.util.function.Consumer;

/** Where filters of one list are kept; answers come on the window's thread. */
public interface FilterShelf {
    void load(Consumer<List<Kept>> then);

    /** Asks what a filter shall be called; nothing happens when one goes back. */
    void askName(Consumer<String> named);

    void keep(String name, Filter filter, Runnable then);

    void remove(Kept kept, Runnable then);
}
