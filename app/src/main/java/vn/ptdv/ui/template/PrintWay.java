package vn.ptdv.ui.template;

import vn.ptdv.logic.text.Texts;

/** What becomes of the filled papers. */
enum PrintWay {
    EACH,
    TOGETHER,
    WORD,
    PDF,
    PRINTER;

    String title() {
        return Texts.ofEnum("templateui.way", this);
    }

    /** Whether the papers leave as pages and not as Word files. */
    boolean asPages() {
        return this == PDF || this == PRINTER;
    }
}
