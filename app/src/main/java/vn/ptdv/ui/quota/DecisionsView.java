package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.progress.Behind;

/** The decisions at the left; the grid of the chosen one with its running sum and warnings at the right. */
final class DecisionsView extends View<DecisionsModel, DecisionsController> implements TypedPart {
    private static final double LIST_SHARE = 0.3;
    private static final int SHOWN_WARNINGS = 6;

    private final SplitPane root;
    private final DataTable<QuotaDecision> decisions;
    private final EditGrid<Long> grid = new EditGrid<>("quota-grid", Texts.of("quotaui.column.unit"));
    private final VBox warnings = new VBox(2);
    private final Label title = new Label();
    private final FlowPane acts = new FlowPane(6, 6);
    private final VBox page;
    private final StackPane right = new StackPane();
    private final WrongCells refused = new WrongCells();
    private Optional<QuotaColumns> columns = Optional.empty();

    DecisionsView(DecisionsModel model, DecisionsController controller, Toolkit kit) {
        super(model, controller);
        decisions = new DataTable<>("quota-decisions", QuotaDecision::id, DecisionWords.columns(), kit.memory());
        decisions.says(Texts.of("quotaui.tab.decisions"));
        decisions.onOpen(d -> grid.focusCells());
        decisions.onChoose(chosen -> {
            if (chosen.size() == 1) {
                controller.onChoose(chosen.get(0).id());
            }
        });
        Button add = new Button(Texts.of("quotaui.decision.add"));
        add.setId("decision-add");
        add.getStyleClass().add("accent");
        add.setOnAction(e -> controller.onAdd());
        decisions.whenEmpty(new EmptyState(Texts.of("quotaui.empty"), Texts.of("quotaui.emptyText")));
        VBox.setVgrow(decisions, Priority.ALWAYS);
        VBox left = new VBox(6, add, decisions);
        left.getStyleClass().add("units-left");
        title.getStyleClass().add("section");
        title.setId("decision-title");
        title.setWrapText(true);
        warnings.setId("quota-warnings");
        grid.onTyped(this::typed).onBehind(controller::behind);
        VBox.setVgrow(grid, Priority.ALWAYS);
        page = new VBox(6, title, acts, grid, warnings);
        page.getStyleClass().add("unit-page");
        root = new SplitPane(left, right);
        root.setDividerPositions(LIST_SHARE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+S").match(e)) {
                save();
                e.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.decisions, rows -> {
            decisions.setRows(rows);
            markChosen();
        });
        // What was typed outlives a visit to another tab.
        whileShown.follow(model.sheet, sheet -> {
            if (!grid.isChanged()) {
                show(sheet);
            }
        });
        whileShown.onChange(model.refused, this::refused);
    }

    void markChosen() {
        model.chosen.get().ifPresent(id -> decisions.choose(id));
    }

    @Override
    public boolean isChanged() {
        return grid.isChanged();
    }

    @Override
    public void drop() {
        model.sheet.get().ifPresent(s -> show(Optional.of(s)));
    }

    /** Puts proposed targets into the grid, to be looked at before they are saved. */
    void fill(Map<Long, Long> proposal) {
        columns.ifPresent(c -> {
            Map<GridCell<Long>, String> cells = new LinkedHashMap<>();
            proposal.forEach((unit, n) -> cells.put(new GridCell<>(unit, c.whole()), VietnameseNumbers.format(n)));
            grid.fill(cells);
        });
        grid.focusCells();
    }

    @Override
    public boolean save() {
        if (columns.isEmpty() || !grid.isChanged()) {
            return true;
        }
        QuotaColumns now = columns.get();
        Map<GridCell<Long>, String> alone = new HashMap<>();
        grid.typed().keySet().stream()
                .filter(cell -> now.floorAlone(cell.row(), grid::text))
                .forEach(cell -> alone.put(QuotaColumns.floorOf(cell), Texts.of("quotaui.floorAlone")));
        if (!alone.isEmpty()) {
            refuse(alone);
            return false;
        }
        Set<GridCell<Long>> typed = grid.typed().keySet();
        boolean saved = controller.save(now.entries(typed, grid::text));
        if (saved) {
            grid.saved();
        }
        return saved;
    }

    private void show(Optional<QuotaSheet> sheet) {
        if (sheet.isEmpty()) {
            right.getChildren().clear();
            columns = Optional.empty();
            return;
        }
        QuotaSheet now = sheet.get();
        QuotaColumns fresh = now.columns();
        columns = Optional.of(fresh);
        title.setText(DecisionWords.title(now.decision()));
        acts.getChildren().setAll(acts(now.decision()));
        Map<GridCell<Long>, String> values = new HashMap<>(fresh.values(now.lines()));
        now.members()
                .forEach((unit, n) ->
                        values.put(new GridCell<>(unit, QuotaColumns.MEMBERS), VietnameseNumbers.format(n)));
        boolean closed = now.decision().state() == QuotaState.VOID;
        List<GridRow<Long>> rows = closed
                ? now.rows().stream()
                        .map(r -> new GridRow<>(r.id(), r.name(), r.depth(), GridRow.Kind.FIXED))
                        .toList()
                : now.rows();
        grid.show(rows, fresh.columns(), values);
        right.getChildren().setAll(page);
        typed();
    }

    private List<Node> acts(QuotaDecision d) {
        List<Node> buttons = new ArrayList<>();
        boolean open = d.state() != QuotaState.VOID;
        if (open) {
            buttons.add(button(Texts.of("quotaui.save"), "quota-save", this::save));
            buttons.add(button(Texts.of("quotaui.propose"), "quota-propose", controller::onPropose));
        }
        if (open && d.kind() != QuotaKind.YEAR) {
            buttons.add(button(Texts.of("quotaui.split"), "quota-split", controller::onSplit));
        }
        buttons.add(button(Texts.of("quotaui.decision.edit"), "decision-edit", controller::onEdit));
        if (d.state() == QuotaState.DRAFT) {
            buttons.add(button(Texts.of("quotaui.decision.issue"), "decision-issue", controller::onIssue));
            buttons.add(button(Texts.of("quotaui.decision.delete"), "decision-delete", controller::onDelete));
        } else if (d.state() == QuotaState.ISSUED) {
            buttons.add(button(Texts.of("quotaui.decision.adjustAct"), "decision-adjust", controller::onAdjust));
            buttons.add(button(Texts.of("quotaui.decision.revoke"), "decision-revoke", controller::onRevoke));
        }
        return buttons;
    }

    private static Button button(String name, String id, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void typed() {
        if (columns.isEmpty() || model.sheet.get().isEmpty()) {
            return;
        }
        QuotaColumns now = columns.get();
        List<QuotaLine> lines = new ArrayList<>();
        for (GridRow<Long> row : model.sheet.get().get().rows()) {
            for (GridColumn column : now.columns()) {
                now.line(new GridCell<>(row.id(), column.key()), grid::text).ifPresent(lines::add);
            }
        }
        List<QuotaFinding> findings = controller.check(lines);
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        findings.forEach(f -> now.cell(f, grid::text)
                .ifPresent(c -> marks.put(c, f.blocks() ? GridMark.wrong(f.words()) : GridMark.warned(f.words()))));
        marks.putAll(refused.marks(grid::text));
        grid.marks(marks);
        warn(findings);
        grid.sumText(DecisionWords.sum(model.sheet.get().get().decision(), controller.given(lines)));
        grid.totals(totals(now, model.sheet.get().get()));
    }

    private Map<String, Node> totals(QuotaColumns now, QuotaSheet sheet) {
        Map<String, Node> sums = new HashMap<>();
        for (GridColumn column : now.columns()) {
            List<Behind.Part> parts = GridSums.parts(sheet.rows(), unit -> GridSums.number(grid, unit, column));
            sums.put(column.key(), GridSums.link(controller.behind(), column, parts));
        }
        return sums;
    }

    private void refused(List<QuotaFinding> findings) {
        Map<GridCell<Long>, String> wrong = new HashMap<>();
        columns.ifPresent(now ->
                findings.forEach(f -> now.cell(f, grid::text).ifPresent(c -> wrong.put(c, f.words()))));
        refuse(wrong);
        if (!findings.isEmpty()) {
            warn(findings);
        }
    }

    private void refuse(Map<GridCell<Long>, String> wrong) {
        refused.put(wrong, grid::text);
        typed();
        grid.goToWrong();
    }

    private void warn(List<QuotaFinding> findings) {
        warnings.getChildren().clear();
        Map<Long, String> names = new HashMap<>();
        model.sheet.get().ifPresent(s -> s.rows().forEach(r -> names.put(r.id(), r.name())));
        findings.stream().limit(SHOWN_WARNINGS).forEach(f -> {
            String unit = f.key().map(k -> names.getOrDefault(k.unitId(), "")).orElse("");
            Label line = new Label(
                    unit.isEmpty()
                            ? Texts.of("quotaui.warning", f.words())
                            : Texts.of("quotaui.warningAt", unit, f.words()));
            line.setWrapText(true);
            line.getStyleClass().addAll("field-message", f.blocks() ? "error" : "warning");
            warnings.getChildren().add(line);
        });
        if (findings.size() > SHOWN_WARNINGS) {
            warnings.getChildren().add(new Label(Texts.of("quotaui.moreWarnings", findings.size() - SHOWN_WARNINGS)));
        }
    }
}
