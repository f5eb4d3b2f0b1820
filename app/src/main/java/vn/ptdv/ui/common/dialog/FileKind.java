package vn.ptdv.ui.common.dialog;

import java.util.List;

/** What kind of file is asked for: its name for people, and patterns such as {@code *.xlsx}. */
public record FileKind(String name, List<String> patterns) {
    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
