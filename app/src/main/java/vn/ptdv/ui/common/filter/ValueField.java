package vn.ptdv.ui.common.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.filter.DayWord;
import vn.ptdv.logic.filter.DayWords;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.layout.Chips;

/** Where the value of a condition is told: typed, picked from a code list, or named by where today stands. */
abstract class ValueField extends VBox {
    private static final String[] SPANS = {
        "next-7-days", "next-30-days", "next-3-months", "last-30-days", "last-12-months"
    };

    abstract List<String> values();

    abstract void set(List<String> values);

    static ValueField of(FilterField<?> field, LocalDate today) {
        return switch (field.type()) {
            case CODE -> new Codes(field);
            case DATE -> new Days(today);
            case YES -> new YesNo();
            case TEXT, NUMBER -> new Typed(field.type());
        };
    }

    final void named(Node input, String says) {
        input.setId("filter-value");
        input.setAccessibleText(says);
    }

    private static final class Typed extends ValueField {
        private final TextField text = new TextField();

        Typed(FieldType type) {
            text.setPromptText(
                    Texts.of(type == FieldType.NUMBER ? "common.filter.numberLike" : "common.filter.textLike"));
            named(text, Texts.of("common.filter.value"));
            getChildren().add(text);
        }

        @Override
        List<String> values() {
            return Stream.of(text.getText().strip()).filter(t -> !t.isEmpty()).toList();
        }

        @Override
        void set(List<String> values) {
            text.setText(String.join(", ", values));
        }
    }

    /** Typed freely or chosen; below stands what that means today. */
    private static final class Days extends ValueField {
        private final ComboBox<String> text = new ComboBox<>();
        private final Label means = new Label();

        Days(LocalDate today) {
            text.setEditable(true);
            text.setMaxWidth(Double.MAX_VALUE);
            text.setVisibleRowCount(12);
            text.getItems()
                    .addAll(Arrays.stream(DayWord.values()).map(DayWord::title).toList());
            text.getItems().addAll(Arrays.stream(SPANS).map(DayWords::title).toList());
            text.getEditor().setPromptText(Texts.of("common.filter.dayLike"));
            named(text.getEditor(), Texts.of("common.filter.value"));
            means.getStyleClass().add("muted");
            text.getEditor().textProperty().addListener((o, old, now) -> say(now, today));
            getChildren().addAll(text, means);
        }

        private void say(String typed, LocalDate today) {
            means.setText(DayWords.parse(typed, today)
                    .map(r -> Texts.of(
                            "common.filter.range", VietnameseDates.format(r.from()), VietnameseDates.format(r.to())))
                    .orElse(""));
        }

        @Override
        List<String> values() {
            String typed = text.getEditor().getText().strip();
            return typed.isEmpty() ? List.of() : List.of(DayWords.stable(typed));
        }

        @Override
        void set(List<String> values) {
            text.getEditor().setText(values.isEmpty() ? "" : DayWords.title(values.get(0)));
        }
    }

    /** Several may be picked; one of them must fit. */
    private static final class Codes extends ValueField {
        private final FilterField<?> field;
        private final Chips chips = new Chips();
        private final List<String> picked = new ArrayList<>();

        Codes(FilterField<?> field) {
            this.field = field;
            CodeCombo combo = new CodeCombo(field.choices().get().stream()
                    .map(c -> Item.of(c.code(), c.label()))
                    .toList());
            named(combo.input(), Texts.of("common.filter.value"));
            combo.value().addListener((o, old, now) -> now.ifPresent(item -> pick(item.code())));
            HBox.setHgrow(combo, Priority.ALWAYS);
            getChildren().addAll(combo, chips);
        }

        private void pick(String code) {
            if (!picked.contains(code)) {
                picked.add(code);
                show();
            }
        }

        private void show() {
            chips.show(picked.stream()
                    .map(code -> new Chips.Chip(field.label(code), () -> {
                        picked.remove(code);
                        show();
                    }))
                    .toList());
        }

        @Override
        List<String> values() {
            return List.copyOf(picked);
        }

        @Override
        void set(List<String> values) {
            picked.clear();
            picked.addAll(values);
            show();
        }
    }

    private static final class YesNo extends ValueField {
        private final ComboBox<String> answer = new ComboBox<>();

        YesNo() {
            answer.getItems().setAll(Texts.of("filter.yes"), Texts.of("filter.no"));
            answer.getSelectionModel().select(0);
            named(answer, Texts.of("common.filter.value"));
            getChildren().add(answer);
        }

        @Override
        List<String> values() {
            return List.of(String.valueOf(answer.getSelectionModel().getSelectedIndex() == 0));
        }

        @Override
        void set(List<String> values) {
            answer.getSelectionModel().select(values.contains("true") ? 0 : 1);
        }
    }
}
