package vn.ptdv.ui.common.table;

/** The bar over a table that finds and filters its rows. */
public interface TableBar {
    void focusSearch();

    /** Whether the bar itself puts conditions together; otherwise the table does at its foot. */
    boolean buildsConditions();

    /** Lets conditions be put together. */
    void build();

    /** What it leaves in the table, in words; nothing when it leaves all. */
    String words();
}
