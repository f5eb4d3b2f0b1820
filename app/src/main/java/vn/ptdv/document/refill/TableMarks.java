package vn.ptdv.document.refill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks the tables of figures in a Word file, and puts newer ones in their place unless a person has written in them. */
final class TableMarks {
    private static final String TABLE = "table_";
    private static final int FIRST_ID = 91_000;

    private TableMarks() {}

    /** A table by the words of its first row and the number of its rows; what is not found is left out. */
    record Wanted(String key, List<String> heads, int rows) {}

    static Map<String, String> mark(Document body, List<Wanted> wanted) {
        Map<String, String> kept = new LinkedHashMap<>();
        List<Element> tables = Xml.elements(body, "tbl");
        int id = FIRST_ID;
        for (Wanted one : wanted) {
            Optional<Element> table = tables.stream()
                    .filter(t -> is(one, cells(t)))
                    .filter(t -> marked(t).isEmpty())
                    .findFirst();
            if (table.isPresent()) {
                List<Element> paragraphs = Xml.elements(table.get(), "p");
                Xml.bookmark(body, paragraphs.get(0), TABLE + one.key(), id++);
                kept.put(TABLE + one.key(), seal(table.get()));
            }
        }
        return kept;
    }

    /** Whether a name is that of a table. */
    static boolean isTable(String name) {
        return name.startsWith(TABLE);
    }

    private static boolean is(Wanted wanted, List<List<String>> cells) {
        return cells.size() == wanted.rows()
                && cells.get(0).size() == wanted.heads().size()
                && Xml.same(String.join(" ", cells.get(0)), String.join(" ", wanted.heads()));
    }

    /** Puts the tables of the fresh file into the clerk's; says of each what is different. */
    static List<FigureMarks.TableChange> refill(
            Document clerks, Document fresh, Map<String, String> kept, Map<String, String> now) {
        Map<String, Element> newer = marked(fresh);
        List<FigureMarks.TableChange> changes = new ArrayList<>();
        marked(clerks).forEach((key, old) -> {
            Element table = newer.get(key);
            if (table == null) {
                return;
            }
            List<FigureMarks.CellChange> cells = different(cells(old), cells(table));
            boolean untouched = seal(old).equals(kept.get(TABLE + key));
            if (untouched && !cells.isEmpty()) {
                Node copy = clerks.importNode(table, true);
                old.getParentNode().replaceChild(copy, old);
                kept.put(TABLE + key, now.getOrDefault(TABLE + key, ""));
            }
            if (!cells.isEmpty()) {
                changes.add(new FigureMarks.TableChange(key, untouched, cells));
            }
        });
        return changes;
    }

    private static Map<String, Element> marked(Document body) {
        Map<String, Element> tables = new LinkedHashMap<>();
        Xml.elements(body, "tbl").forEach(table -> marked(table).ifPresent(key -> tables.put(key, table)));
        return tables;
    }

    private static Optional<String> marked(Element table) {
        return Xml.elements(table, "bookmarkStart").stream()
                .map(Xml::name)
                .filter(name -> name.startsWith(TABLE))
                .map(name -> name.substring(TABLE.length()))
                .findFirst();
    }

    private static List<List<String>> cells(Element table) {
        return Xml.elements(table, "tr").stream()
                .map(row -> Xml.elements(row, "tc").stream().map(Xml::text).toList())
                .toList();
    }

    /** Rows are known again by what they are called; a running number is no difference. */
    private static List<FigureMarks.CellChange> different(List<List<String>> old, List<List<String>> now) {
        Map<String, List<String>> before = byName(old);
        List<FigureMarks.CellChange> changes = new ArrayList<>();
        List<String> heads = now.get(0);
        byName(now).forEach((name, row) -> {
            List<String> was = before.remove(name);
            if (was == null) {
                changes.add(new FigureMarks.CellChange(name(row), "", "", ""));
            } else {
                for (int i = 1; i < Math.min(row.size(), was.size()); i++) {
                    if (!Xml.same(row.get(i), was.get(i))) {
                        String head = i < heads.size() ? heads.get(i) : "";
                        changes.add(new FigureMarks.CellChange(name(row), head, was.get(i), row.get(i)));
                    }
                }
            }
        });
        before.values().forEach(gone -> changes.add(new FigureMarks.CellChange(name(gone), "", name(gone), "")));
        return changes;
    }

    private static Map<String, List<String>> byName(List<List<String>> rows) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> row : rows) {
            int again = seen.merge(name(row), 1, Integer::sum);
            named.put(name(row) + "\t" + again, row);
        }
        return named;
    }

    private static String name(List<String> row) {
        return row.size() > 1 ? row.get(1) : String.join(" ", row);
    }

    private static String seal(Element table) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            cells(table)
                    .forEach(row -> row.forEach(
                            cell -> digest.update((Xml.folded(cell) + "\t").getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
