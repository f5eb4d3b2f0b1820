package vn.ptdv.ui.quota;

/** A view with figures that are typed and saved. */
interface TypedPart {
    boolean isChanged();

    /** True when nothing typed is left unsaved. */
    boolean save();

    void drop();
}
