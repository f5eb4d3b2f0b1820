package vn.ptdv.ui.common.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;

/** Blocks of cells: copied, pasted, filled down, emptied. */
final class GridBlocks<K> {
    private final GridWalk<K> walk;
    private final GridTexts<K> texts;

    /** How many texts found a cell, and how many did not. */
    record Pasted(int done, int left) {}

    GridBlocks(GridWalk<K> walk, GridTexts<K> texts) {
        this.walk = walk;
        this.texts = texts;
    }

    /** Lays a block from the focused cell on, or from the begin of its row; one single value goes into every chosen cell. */
    Optional<Pasted> paste() {
        String text = clipboard();
        if (text.isBlank() || walk.row() < 0) {
            return Optional.empty();
        }
        GridBlock block = GridBlock.parse(text);
        if (block.isOne() && chosen().size() > 1) {
            String one = block.rows().get(0).get(0);
            chosen().forEach(cell -> texts.put(cell, one));
            return Optional.of(new Pasted(chosen().size(), 0));
        }
        return Optional.of(lay(block, firstRow(), firstColumn()));
    }

    private static String clipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    /** Several cells, which a field in which one types would run together; lines of words are no cells by themselves. */
    static boolean isBlockToPaste(GridColumn.Side side) {
        String text = clipboard().stripTrailing();
        return text.contains("\t") || (side == GridColumn.Side.RIGHT && isLines(text));
    }

    /** Lines of words on the clipboard as the one line that a field holds. */
    static Optional<String> paragraphToPaste() {
        return Optional.of(clipboard().strip())
                .filter(GridBlocks::isLines)
                .map(text -> text.replaceAll("\\s*[\r\n]\\s*", " "));
    }

    private static boolean isLines(String text) {
        return text.contains("\n") || text.contains("\r");
    }

    private Pasted lay(GridBlock block, int top, int start) {
        int done = 0;
        int left = 0;
        for (int r = 0; r < block.rows().size(); r++) {
            for (int c = 0; c < block.rows().get(r).size(); c++) {
                boolean fits = top + r < walk.rows() && start + c < walk.columns() && walk.isTyped(top + r, start + c);
                if (fits) {
                    texts.put(walk.cell(top + r, start + c), block.rows().get(r).get(c));
                }
                done += fits ? 1 : 0;
                left += fits ? 0 : 1;
            }
        }
        return new Pasted(done, left);
    }

    void fillDown() {
        int top = firstRow();
        walk.chosen().stream()
                .filter(p -> p.getRow() > top && walk.isTyped(p.getRow(), p.getColumn() - 1))
                .forEach(p -> texts.put(
                        walk.cell(p.getRow(), p.getColumn() - 1), texts.text(walk.cell(top, p.getColumn() - 1))));
    }

    void clear() {
        chosen().forEach(cell -> texts.put(cell, ""));
    }

    GridBlock copied() {
        Map<Integer, List<String>> byRow = new TreeMap<>();
        walk.chosen().stream()
                .sorted(Comparator.comparingInt(TablePosition::getColumn))
                .forEach(p -> byRow.computeIfAbsent(p.getRow(), k -> new ArrayList<>())
                        .add(texts.text(walk.cell(p.getRow(), p.getColumn() - 1))));
        return new GridBlock(List.copyOf(byRow.values()));
    }

    private List<GridCell<K>> chosen() {
        return walk.chosen().stream()
                .filter(p -> walk.isTyped(p.getRow(), p.getColumn() - 1))
                .map(p -> walk.cell(p.getRow(), p.getColumn() - 1))
                .toList();
    }

    private int firstRow() {
        return walk.chosen().stream().mapToInt(TablePosition::getRow).min().orElse(walk.row());
    }

    private int firstColumn() {
        return walk.chosen().stream().mapToInt(p -> p.getColumn() - 1).min().orElse(Math.max(0, walk.column()));
    }
}
