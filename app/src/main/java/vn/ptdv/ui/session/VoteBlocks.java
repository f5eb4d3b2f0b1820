package vn.ptdv.ui.session;

import java.util.Arrays;
import java.util.List;
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

/** Blocks of the grid of votes: pasted from a spreadsheet, taken over from the row above, copied as a whole. */
final class VoteBlocks {
    private final List<List<Node>> lines;
    private final Consumer<String> says;

    VoteBlocks(List<List<Node>> lines, Consumer<String> says) {
        this.lines = lines;
        this.says = says;
    }

    /** Lays a block from a spreadsheet on from this field; a single value is the field's own matter. */
    boolean paste(int index, Node node) {
        GridBlock block = GridBlock.parse(
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
        if (!(node instanceof TextField)
                || block.rows().size() == 1 && block.rows().get(0).size() == 1) {
            return false;
        }
        int start = lines.get(index).indexOf(node);
        int done = 0;
        int left = 0;
        for (int r = 0; r < block.rows().size(); r++) {
            List<String> cells = block.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                boolean fits = put(index + r, start + c, cells.get(c).strip());
                done += fits ? 1 : 0;
                left += fits ? 0 : 1;
            }
        }
        says.accept(left == 0 ? Texts.of("entry.grid.pasted", done) : Texts.of("entry.grid.pastedPart", done, left));
        return true;
    }

    /** The field takes what stands above it, so that held down the key fills the column. */
    boolean takeFromAbove(int index, Node node) {
        int column = lines.get(index).indexOf(node);
        return index > 0 && put(index, column, text(lines.get(index - 1).get(column)));
    }

    /** All rows under their headings, as spreadsheets take them. */
    void copy(List<String> titles, Clip clip) {
        String rows = lines.stream()
                .map(line -> line.stream().map(VoteBlocks::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        clip.put(String.join("\t", titles) + "\n" + rows);
        says.accept(Texts.of("sessionui.copied", lines.size()));
    }

    private boolean put(int row, int column, String text) {
        if (row >= lines.size() || column >= lines.get(row).size()) {
            return false;
        }
        Node node = lines.get(row).get(column);
        if (node.isDisabled()) {
            return false;
        }
        if (node instanceof TextField field) {
            field.setText(text);
            return true;
        }
        return node instanceof ComboBox<?> box && conclude(box, text);
    }

    @SuppressWarnings("unchecked")
    private static boolean conclude(ComboBox<?> box, String text) {
        Optional<Conclusion> meant = Arrays.stream(Conclusion.values())
                .filter(c -> VietnameseText.fold(Texts.ofEnum("sessionui.conclusion", c))
                        .equals(VietnameseText.fold(text)))
                .findFirst();
        meant.ifPresent(((ComboBox<Conclusion>) box)::setValue);
        return meant.isPresent();
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
