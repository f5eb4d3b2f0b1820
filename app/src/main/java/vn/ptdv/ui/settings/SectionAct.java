package vn.ptdv.ui.settings;

/** A button over a section's table: its id, its name, when it can be pressed, and what it does. */
record SectionAct(String id, String name, When when, Runnable act) {
    /** On what the act depends. */
    enum When {
        ALWAYS,
        ROW_CHOSEN
    }

    static SectionAct always(String id, String name, Runnable act) {
        return new SectionAct(id, name, When.ALWAYS, act);
    }

    static SectionAct onRow(String id, String name, Runnable act) {
        return new SectionAct(id, name, When.ROW_CHOSEN, act);
    }
}
