package vn.ptdv.ui.session;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.grid.GridBlock;

/** Blocks of the grid of votes: pasted from a spreadsheet, filled down, copied as a whole. */
final class VoteBlocks {
    private final List<List<Node>> lines;
    private final List<String> keys;
    private final VoteEdits edits;
    private final Consumer<String> says;
    private List<VoteRow> rows = List.of();

    /** {@code lines} are the rows on the screen, each with one node for each of the {@code keys}. */
    VoteBlocks(List<List<Node>> lines, List<String> keys, VoteEdits edits, Consumer<String> says) {
        this.lines = lines;
        this.keys = keys;
        this.edits = edits;
        this.says = says;
    }

    void show(List<VoteRow> now) {
        rows = now;
    }

    /** Lays a block from a spreadsheet on from this field; a single value is the field's own matter. */
    boolean paste(int index, Node node) {
        GridBlock block = GridBlock.parse(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
        if (!(node instanceof TextField)
                || (block.rows().size() == 1 && block.rows().get(0).size() == 1)) {
            return false;
        }
        int start = lines.get(index).indexOf(node);
        Laying laying = new Laying();
        for (int r = 0; r < block.rows().size(); r++) {
            List<String> cells = block.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                laying.put(index + r, start + c, cells.get(c).strip());
            }
        }
        laying.end();
        return true;
    }

    /** The field takes what stands above it. */
    boolean takeFromAbove(int index, Node node) {
        return index > 0 && fill(index - 1, index, lines.get(index).indexOf(node));
    }

    /** All fields below take what stands in this one. */
    boolean fillDown(int index, Node node) {
        return index + 1 < lines.size()
                && fill(index, lines.size() - 1, lines.get(index).indexOf(node));
    }

    private boolean fill(int from, int to, int column) {
        String text = text(lines.get(from).get(column));
        Laying laying = new Laying();
        for (int row = from + 1; row <= to; row++) {
            laying.put(row, column, text);
        }
        laying.end();
        return true;
    }

    /** All rows under their headings, as spreadsheets take them. */
    void copy(List<String> titles, Clip clip) {
        String rows = lines.stream()
                .map(line -> line.stream().map(VoteBlocks::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        clip.put(String.join("\t", titles) + "\n" + rows);
        says.accept(Texts.of("sessionui.copied", lines.size()));
    }

    /** A block that is being put together before any of it is shown. */
    private final class Laying {
        private final Map<VoteRow, VoteRow.Typed> block = new LinkedHashMap<>();
        private int done;
        private int left;

        void put(int row, int column, String text) {
            boolean hasPlace = row < rows.size()
                    && column < lines.get(row).size()
                    && !lines.get(row).get(column).isDisabled();
            Optional<VoteRow.Typed> next = hasPlace
                    ? with(block.getOrDefault(rows.get(row), rows.get(row).typed()), keys.get(column), text)
                    : Optional.empty();
            next.ifPresent(typed -> block.put(rows.get(row), typed));
            done += next.isPresent() ? 1 : 0;
            left += next.isPresent() ? 0 : 1;
        }

        void end() {
            edits.lay(block);
            says.accept(
                    left == 0 ? Texts.of("entry.grid.pasted", done) : Texts.of("entry.grid.pastedPart", done, left));
        }
    }

    /** Empty where the column is not typed, or where no conclusion is called so. */
    private static Optional<VoteRow.Typed> with(VoteRow.Typed row, String key, String text) {
        return switch (key) {
            case "note" -> Optional.of(row.withNote(text));
            case "present" -> Optional.of(row.withVotes(text, row.inFavour(), row.against()));
            case "inFavour" -> Optional.of(row.withVotes(row.present(), text, row.against()));
            case "against" -> Optional.of(row.withVotes(row.present(), row.inFavour(), text));
            case "conclusion" -> conclusion(text).map(row::withConclusion);
            default -> Optional.empty();
        };
    }

    private static Optional<Conclusion> conclusion(String text) {
        return Arrays.stream(Conclusion.values())
                .filter(c -> VietnameseText.fold(Texts.ofEnum("sessionui.conclusion", c))
                        .equals(VietnameseText.fold(text)))
                .findFirst();
    }

    private static String text(Node node) {
        if (node instanceof TextField field) {
            return field.getText();
        }
        if (node instanceof ComboBox<?> box) {
            return box.getValue() instanceof Conclusion c ? Texts.ofEnum("sessionui.conclusion", c) : "";
        }
        if (node instanceof Labeled label) {
            return label.getText();
        }
        return node instanceof Pane pane
                ? pane.getChildren().stream().map(VoteBlocks::text).collect(Collectors.joining(" "))
                : "";
    }
}
