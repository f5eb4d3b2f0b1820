package vn.ptdv.ui.exporting;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.FileKind;

/** In which shape a list leaves. */
enum ExportFormat {
    XLSX("xlsx"),
    CSV("csv"),
    PDF("pdf"),
    DOCX("docx"),
    PRINT("");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Whether it is laid out in pages. */
    boolean isPaper() {
        return this == PDF || this == DOCX || this == PRINT;
    }

    String title() {
        return Texts.ofEnum("export.format", this);
    }

    FileKind kind() {
        return new FileKind(title(), List.of("*." + ending));
    }
}
