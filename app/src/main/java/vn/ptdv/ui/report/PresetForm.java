package vn.ptdv.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.preset.PresetStore;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** Asks for a way of looking at a report: columns, rows, order, signer, its name and who sees it. */
final class PresetForm extends Controller {
    private final Page page;

    PresetForm(ReportTable table, List<Signer> signers, String name, ReportPreset now) {
        this.page = new Page(table, this);
        page.fill(signers, name, now);
    }

    @Override
    protected View<?, ?> view() {
        return page;
    }

    String name() {
        return page.name.getText().strip();
    }

    PresetStore.Place place() {
        return new PresetStore.Place(page.shared.isSelected(), page.pinned.isSelected());
    }

    ReportPreset preset() {
        List<String> chosen = new ArrayList<>();
        page.columns.forEach((key, box) -> {
            if (box.isSelected()) {
                chosen.add(key);
            }
        });
        boolean all = chosen.size() == page.columns.size();
        ReportPreset.Way way = page.down.isSelected() ? ReportPreset.Way.DOWN : ReportPreset.Way.UP;
        return new ReportPreset(
                all ? List.of() : chosen,
                new ReportPreset.Filter(
                        page.filterColumn.getValue().key(),
                        page.filterWords.getText().strip()),
                new ReportPreset.Order(page.orderColumn.getValue().key(), way),
                page.signer.getValue());
    }

    /** A column in a list, or none. */
    private record Choice(String key, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    private static final class Page extends View<ReportTable, PresetForm> {
        private static final int LEADING = 2;
        private static final double WIDTH = 640;
        private final VBox root = new VBox(10);
        private final TextField name = new TextField();
        private final CheckBox shared = new CheckBox(Texts.of("stat.preset.shared"));
        private final CheckBox pinned = new CheckBox(Texts.of("stat.preset.pinned"));
        private final Map<String, CheckBox> columns = new LinkedHashMap<>();
        private final ComboBox<Choice> filterColumn = new ComboBox<>();
        private final TextField filterWords = new TextField();
        private final ComboBox<Choice> orderColumn = new ComboBox<>();
        private final CheckBox down = new CheckBox(Texts.of("stat.preset.down"));
        private final ComboBox<String> signer = new ComboBox<>();

        Page(ReportTable table, PresetForm form) {
            super(table, form);
            name.setId("preset-name");
            filterWords.setId("preset-words");
            filterColumn.setId("preset-filter");
            orderColumn.setId("preset-order");
            signer.setId("preset-signer");
            FlowPane boxes = new FlowPane(12, 6);
            for (ReportColumn column : table.columns()) {
                CheckBox box = new CheckBox(column.shortTitle());
                box.setId("preset-column-" + column.key());
                // Number and name lead every report: without them nobody knows whose figures a row holds.
                box.setDisable(boxes.getChildren().size() < LEADING);
                columns.put(column.key(), box);
                boxes.getChildren().add(box);
            }
            Label which = new Label(Texts.of("stat.preset.columns"));
            which.getStyleClass().add("section");
            root.setPrefWidth(WIDTH);
            root.getChildren()
                    .addAll(
                            new FieldBox(Texts.of("stat.preset.name"), name, FieldBox.Need.NEEDED),
                            new HBox(16, shared, pinned),
                            which,
                            boxes,
                            new HBox(
                                    12,
                                    new FieldBox(Texts.of("stat.preset.filter"), filterColumn),
                                    new FieldBox(Texts.of("stat.preset.words"), filterWords)),
                            new HBox(12, new FieldBox(Texts.of("stat.preset.order"), orderColumn), down),
                            new FieldBox(Texts.of("stat.preset.signer"), signer));
        }

        @Override
        public Parent root() {
            return root;
        }

        void fill(List<Signer> signers, String called, ReportPreset now) {
            name.setText(called);
            columns.forEach((key, box) ->
                    box.setSelected(now.columns().isEmpty() || now.columns().contains(key)));
            choices(filterColumn, now.filter().column());
            choices(orderColumn, now.order().column());
            filterWords.setText(now.filter().words());
            down.setSelected(now.order().way() == ReportPreset.Way.DOWN);
            signer.getItems().add("");
            signers.forEach(one -> signer.getItems().add(one.name()));
            signer.setValue(signer.getItems().contains(now.signer()) ? now.signer() : "");
        }

        private void choices(ComboBox<Choice> combo, String chosen) {
            Stream<Choice> all = Stream.concat(
                    Stream.of(new Choice("", Texts.of("stat.preset.none"))),
                    model.columns().stream().map(column -> new Choice(column.key(), column.shortTitle())));
            combo.getItems().setAll(all.toList());
            combo.setValue(combo.getItems().stream()
                    .filter(choice -> choice.key().equals(chosen))
                    .findFirst()
                    .orElse(combo.getItems().get(0)));
        }
    }
}
