package vn.ptdv.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Votes;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.ui.common.dialog.Clip;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.grid.GridTurn;
import vn.ptdv.ui.common.layout.Gradually;
import vn.ptdv.ui.common.layout.InSight;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.theme.Hint;
import vn.ptdv.ui.form.FirstFocus;

/** The grid of votes: Tab goes along a row, Enter down a column, Alt with the arrows moves the dossier. */
final class VoteGrid extends VBox {
    private static final double[] WIDTHS = {26, 160, 150, 68, 82, 110, 52, 74, 54, 118, 124};
    private static final List<String> KEYS = List.of(
            "order",
            "person",
            "unit",
            "cell",
            "base",
            "note",
            "present",
            "inFavour",
            "against",
            "conclusion",
            "verdict");
    private static final int PERSON = 1;
    private static final int UNIT = 2;
    private static final int NOTE = 5;
    /** How narrow the columns of words may become. */
    private static final Map<Integer, Double> LEAST = Map.of(PERSON, 140.0, UNIT, 86.0, NOTE, 60.0);

    /** Rows that come into the window in one frame. */
    private static final int PORTION = 2;

    /** One pane for each row: a verdict that changes has only its own row laid out anew. */
    private final VBox body = new VBox(3);

    private final Gradually filling = new Gradually(body, PORTION);
    private final ScrollPane scroll = new ScrollPane(body);
    private final Acts acts;
    private final List<List<Node>> lines = new ArrayList<>();
    private final Label says = new Label();
    private final VoteEdits edits;
    private final VoteBlocks blocks;
    private Clip clip = Clip.system();
    private Optional<VoteRow> current = Optional.empty();
    /** Where several things are asked in one session, each line says what. */
    private long subjects = 1;

    /** What the grid asks of its screen. */
    interface Acts {
        void move(VoteRow row, int by);
    }

    VoteGrid(VoteEdits edits, Acts acts) {
        this.edits = edits;
        this.acts = acts;
        this.blocks = new VoteBlocks(lines, KEYS, edits, says::setText);
        GridPane head = grid();
        head.getStyleClass().add("vote-head");
        List<String> titles = titles();
        for (int c = 0; c < KEYS.size(); c++) {
            Label title = label(titles.get(c));
            title.getStyleClass().add("strong");
            head.add(title, c, 0);
        }
        head.setPadding(new Insets(4, 6, 4, 6));
        // As wide as what is seen of the rows, so that each title stands over its column.
        scroll.viewportBoundsProperty().addListener((o, old, now) -> head.setMaxWidth(now.getWidth()));
        body.setPadding(new Insets(4, 6, 4, 6));
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("votes");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        says.setId("votes-says");
        says.getStyleClass().add("muted");
        says.setPadding(new Insets(2, 6, 2, 6));
        says.setText(Texts.of("sessionui.blocks"));
        getChildren().addAll(head, scroll, says);
    }

    /** Shows the rows anew and keeps the place of the keyboard. */
    void show(List<VoteRow> rows, Editing editing) {
        Optional<long[]> place = place();
        boolean first = lines.isEmpty() && !rows.isEmpty() && editing == Editing.OPEN;
        subjects = rows.stream().map(r -> r.item.subject()).distinct().count();
        lines.clear();
        blocks.show(rows);
        List<GridPane> panes = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Node> line = line(rows.get(r), r, editing);
            lines.add(line);
            GridPane pane = grid();
            pane.addRow(0, line.toArray(Node[]::new));
            panes.add(pane);
        }
        if (first) {
            filling.show(panes);
        } else {
            filling.showAtOnce(panes);
        }
        current = Optional.empty();
        place.ifPresent(p -> Platform.runLater(() -> focusItem(rows, p[0], (int) p[1])));
        if (first) {
            focusFirst();
        }
    }

    /** Whether votes may still be typed. */
    enum Editing {
        OPEN,
        CLOSED
    }

    /** The row in which the keyboard is or was last. */
    Optional<VoteRow> current() {
        return current;
    }

    void focusFirst() {
        if (!lines.isEmpty()) {
            FirstFocus.on(lines.get(0).get(KEYS.indexOf("inFavour")));
        }
    }

    private List<Node> line(VoteRow row, int index, Editing editing) {
        Label name = label(row.item.name());
        name.getStyleClass().add("strong");
        List<Node> line = new ArrayList<>(List.of(
                label(String.valueOf(index + 1)),
                name,
                label(
                        subjects > 1
                                ? Texts.of(
                                        "sessionui.asked",
                                        row.item.unit(),
                                        row.item.subject().label())
                                : row.item.unit()),
                label(votes(row.earlier.cell())),
                label(votes(row.earlier.base()))));
        line.add(field(row, row.note, index, "note"));
        line.add(field(row, row.present, index, "present"));
        line.add(field(row, row.inFavour, index, "inFavour"));
        line.add(field(row, row.against, index, "against"));
        line.add(conclusion(row, index));
        line.add(verdict(row));
        line.subList(NOTE, KEYS.size() - 1).forEach(n -> {
            n.setDisable(editing == Editing.CLOSED);
            watch(n, row, index);
        });
        return line;
    }

    private TextField field(VoteRow row, StringProperty text, int index, String key) {
        TextField field = new TextField();
        field.setId("vote-" + key + "-" + (index + 1));
        field.setAccessibleText(Texts.family("sessionui.column", key) + ", " + row.item.name());
        field.textProperty().bindBidirectional(text);
        if (!key.equals("note")) {
            field.setAlignment(Pos.CENTER_RIGHT);
        }
        return field;
    }

    private static ComboBox<Conclusion> conclusion(VoteRow row, int index) {
        ComboBox<Conclusion> box = new ComboBox<>();
        box.getItems().setAll(Conclusion.values());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setId("vote-conclusion-" + (index + 1));
        box.setAccessibleText(Texts.family("sessionui.column", "conclusion") + ", " + row.item.name());
        box.setConverter(ChoiceWords.by(value -> Texts.ofEnum("sessionui.conclusion", value)));
        box.setValue(row.conclusion.get().orElse(null));
        box.valueProperty().addListener((o, old, now) -> row.conclusion.set(Optional.ofNullable(now)));
        row.conclusion.addListener((o, old, now) -> box.setValue(now.orElse(null)));
        return box;
    }

    private static Node verdict(VoteRow row) {
        if (!row.item.decisionNumber().isEmpty()) {
            return label(row.item.decisionNumber());
        }
        VBox place = new VBox();
        place.setAlignment(Pos.CENTER_LEFT);
        place.getChildren().setAll(sign(row.verdict.get()));
        row.verdict.addListener((o, old, now) -> place.getChildren().setAll(sign(now)));
        return place;
    }

    private static Label sign(VoteRow.Verdict verdict) {
        StatusSign sign = new StatusSign(verdict.status(), verdict.words());
        sign.setMinWidth(0);
        Hint.on(sign, verdict.words());
        return sign;
    }

    private void watch(Node node, VoteRow row, int index) {
        node.focusedProperty().addListener((o, old, now) -> {
            if (now) {
                current = Optional.of(row);
                edits.enter(row);
                InSight.bring(node.getParent());
                if (node instanceof TextField field) {
                    Platform.runLater(field::selectAll);
                }
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, row, index, node));
    }

    private void key(KeyEvent e, VoteRow row, int index, Node node) {
        boolean up = e.getCode() == KeyCode.UP;
        if (e.isShortcutDown() && isBlock(e, index, node)) {
            e.consume();
            return;
        }
        if (e.isAltDown() && (up || e.getCode() == KeyCode.DOWN)) {
            e.consume();
            acts.move(row, up ? -1 : 1);
        } else if (node instanceof TextField && (up || e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER)) {
            e.consume();
            int next = index + (up || e.isShiftDown() ? -1 : 1);
            if (next >= 0 && next < lines.size()) {
                lines.get(next).get(lines.get(index).indexOf(node)).requestFocus();
            }
        }
    }

    /** Keys that the screen around leaves to the grid. */
    static boolean isForBlocks(KeyEvent e) {
        return e.isShiftDown() && List.of(KeyCode.D, KeyCode.C, KeyCode.DOWN).contains(e.getCode());
    }

    private boolean isBlock(KeyEvent e, int index, Node node) {
        Optional<GridTurn> turn = GridTurn.of(e);
        turn.ifPresent(edits::turn);
        return turn.isPresent()
                || switch (e.getCode()) {
                    case V -> !e.isShiftDown() && blocks.paste(index, node);
                    case D -> e.isShiftDown() && takeFromAbove(index, node);
                    case DOWN -> e.isShiftDown() && blocks.fillDown(index, node);
                    case C -> e.isShiftDown() && copyAll();
                    default -> false;
                };
    }

    private boolean takeFromAbove(int index, Node node) {
        blocks.takeFromAbove(index, node);
        if (index + 1 < lines.size()) {
            lines.get(index + 1).get(lines.get(index).indexOf(node)).requestFocus();
        }
        return true;
    }

    private boolean copyAll() {
        blocks.copy(titles(), clip);
        return true;
    }

    private static List<String> titles() {
        return KEYS.stream().map(k -> Texts.family("sessionui.column", k)).toList();
    }

    VoteGrid copyTo(Clip target) {
        clip = target;
        return this;
    }

    private Optional<long[]> place() {
        for (List<Node> line : lines) {
            for (int c = NOTE; c < line.size(); c++) {
                if (line.get(c).isFocused()) {
                    int column = c;
                    return current.map(row -> new long[] {row.item.id(), column});
                }
            }
        }
        return Optional.empty();
    }

    private void focusItem(List<VoteRow> rows, long item, int column) {
        for (int r = 0; r < rows.size() && r < lines.size(); r++) {
            if (rows.get(r).item.id() == item) {
                lines.get(r).get(column).requestFocus();
            }
        }
    }

    private static String votes(Optional<Votes> votes) {
        return votes.map(v -> Texts.of("sessionui.ofAll", v.inFavour(), v.summoned()))
                .orElse("");
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        if (!text.isEmpty()) {
            Hint.on(label, text);
        }
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(6);
        grid.setVgap(3);
        for (int c = 0; c < WIDTHS.length; c++) {
            boolean grows = LEAST.containsKey(c);
            ColumnConstraints column = new ColumnConstraints(
                    LEAST.getOrDefault(c, WIDTHS[c]), WIDTHS[c], grows ? Double.MAX_VALUE : WIDTHS[c]);
            column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
