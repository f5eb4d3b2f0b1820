package vn.ptdv.logic.data;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines of cells; a quoted cell may hold commas, doubled quotes and line breaks. */
final class CsvLines {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> line = new ArrayList<>();
    private boolean quoted;
    private boolean wasQuoted;

    CsvLines(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<List<String>> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
                wasQuoted = true;
            } else if (quoted) {
                cell.append(c);
            } else {
                plain(c);
            }
        }
        if (cell.length() > 0 || wasQuoted || !line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void plain(char c) {
        switch (c) {
            case ',' -> endCell();
            case '\n' -> endLine();
            case '\r' -> {
                // The line ends at the line feed that follows.
            }
            default -> cell.append(c);
        }
    }

    private void endCell() {
        line.add(cell.toString());
        cell.setLength(0);
        wasQuoted = false;
    }

    private void endLine() {
        boolean blank = line.isEmpty() && cell.length() == 0 && !wasQuoted;
        endCell();
        if (!blank) {
            lines.add(line);
        }
        line = new ArrayList<>();
    }
}
