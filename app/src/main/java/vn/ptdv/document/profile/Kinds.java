package vn.ptdv.document.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of documents that may be issued. */
public final class Kinds {
    private final Map<String, DocumentKind> byCode = new LinkedHashMap<>();

    private Kinds(List<String[]> rows) {
        for (String[] row : rows) {
            byCode.put(row[0], kind(row));
        }
    }

    public static Kinds shipped() {
        return new Kinds(RuleFile.rows("document-kinds.csv"));
    }

    public Optional<DocumentKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<DocumentKind> all() {
        return List.copyOf(byCode.values());
    }

    private static DocumentKind kind(String[] row) {
        return new DocumentKind(
                row[0],
                row[1],
                row[2],
                row[3],
                DocumentKind.To.valueOf(row[4]),
                row[5].equals("REQUIRED"),
                row[6],
                row[7]);
    }
}
