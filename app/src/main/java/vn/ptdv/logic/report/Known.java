package vn.ptdv.logic.report;

import vn.ptdv.logic.text.Texts;

/** What a report on a past day rests on. */
public enum Known {
    /** The days of the events, as the book knows them today. */
    NOW,
    /** The change log: the book as it was at the end of that day. */
    THEN;

    public String title() {
        return Texts.ofEnum("report.known", this);
    }
}
