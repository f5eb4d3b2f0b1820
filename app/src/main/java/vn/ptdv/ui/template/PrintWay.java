package vn.ptdv.ui.template;

import vn.ptdv.logic.text.Texts;

/** What becomes of the filled papers. */
enum PrintWay {
    EACH,
    TOGETHER,
    PDF,
    PRINTER;

    String title() {
        return Texts.ofEnum("templateui.way", this);
    }

    /** Whether it needs the program's own pages, which a template changed in Word no longer has. */
    boolean needsPages() {
        return this == PDF || this == PRINTER;
    }
}
