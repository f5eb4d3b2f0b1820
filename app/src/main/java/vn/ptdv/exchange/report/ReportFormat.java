package vn.ptdv.exchange.report;

import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** What a report can be written as. */
public enum ReportFormat {
    XLSX,
    DOCX,
    PDF,
    JSON;

    public String title() {
        return Texts.ofEnum("report.format", this);
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
