package vn.ptdv.logic.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;

/** The reports of the office, in the order in which they are offered. */
public enum ReportId {
    PROGRESS,
    STRUCTURE,
    PIPELINE,
    ADMITTED,
    UNITS_BEHIND;

    public static Optional<ReportId> of(String code) {
        return Arrays.stream(values()).filter(id -> id.code().equals(code)).findFirst();
    }

    /** The stable name on the command line and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return Texts.ofEnum("report.title", this);
    }

    /** The name in a list of reports. */
    public String shortTitle() {
        return Texts.ofEnum("report.name", this);
    }

    /** What the report answers, in one sentence. */
    public String about() {
        return Texts.ofEnum("report.about", this);
    }
}
