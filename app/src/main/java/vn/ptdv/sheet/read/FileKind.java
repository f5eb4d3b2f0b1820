package vn.ptdv.sheet.read;

import java.util.List;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    XLSX("xlsx", "xlsm", "xltx", "xltm"),
    XLS("xls", "xlt"),
    ODS("ods", "ots"),
    CSV("csv", "txt", "tsv"),
    XLSB,
    OLD_EXCEL,
    EXCEL_XML,
    WEB_PAGE,
    WORD,
    PDF,
    PICTURE,
    ARCHIVE,
    EMPTY,
    UNKNOWN;

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody can change it.
    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    public boolean readable() {
        return !endings.isEmpty();
    }

    /** A list all the same, which Excel or LibreOffice can save in a form that is read here. */
    boolean convertible() {
        return this == XLSB || this == OLD_EXCEL || this == EXCEL_XML || this == WEB_PAGE;
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending);
    }
}
