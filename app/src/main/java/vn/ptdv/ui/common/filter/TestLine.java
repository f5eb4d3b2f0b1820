package vn.ptdv.ui.common.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.filter.Comparison;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.theme.Icons;

/** One condition: which column, how compared, with what. */
final class TestLine extends HBox implements CriterionPart {
    private static final String ANYWHERE = "*";
    private static final double FIELD = 190;
    private static final double COMPARISON = 150;
    private final FilterFields<?> fields;
    private final LocalDate today;
    private final CodeCombo field;
    private final ComboBox<Asking> asking = new ComboBox<>();
    private final HBox place = new HBox();
    private Optional<ValueField> value = Optional.empty();

    TestLine(FilterFields<?> fields, LocalDate today, Runnable takeAway) {
        super(6);
        this.fields = fields;
        this.today = today;
        setAlignment(Pos.TOP_LEFT);
        field = new CodeCombo(items());
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        field.input().setId("filter-field");
        field.input().setAccessibleText(Texts.of("common.filter.field"));
        asking.setId("filter-comparison");
        asking.setAccessibleText(Texts.of("common.filter.comparison"));
        asking.setPrefWidth(COMPARISON);
        asking.setMinWidth(COMPARISON);
        HBox.setHgrow(place, Priority.ALWAYS);
        Node remove = Icons.button(Feather.X, Texts.of("common.filter.takeLine"), takeAway);
        getChildren().addAll(field, asking, place, remove);
        field.value().addListener((o, old, now) -> now.ifPresent(item -> choose(item.code())));
        asking.valueProperty().addListener((o, old, now) -> showValue());
        field.setCode(fields.all().get(0).key());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        fields.all().forEach(f -> items.add(Item.of(f.key(), f.title())));
        items.add(Item.of(ANYWHERE, Texts.of("common.filter.anywhere")));
        return items;
    }

    private FilterField<?> chosen() {
        String key = field.code().orElse(ANYWHERE);
        return fields.all().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .<FilterField<?>>map(f -> f)
                .orElseGet(() -> FilterField.of(ANYWHERE, "", FieldType.TEXT, row -> ""));
    }

    private void choose(String key) {
        FilterField<?> now = chosen();
        List<Asking> ways = Asking.of(now.type());
        asking.getItems().setAll(key.equals(ANYWHERE) ? ways.subList(0, 1) : ways);
        asking.getSelectionModel().select(0);
        ValueField made = ValueField.of(now, today);
        HBox.setHgrow(made, Priority.ALWAYS);
        value = Optional.of(made);
        showValue();
    }

    private void showValue() {
        boolean asksValue = asking.getValue() != null && !asking.getValue().blank();
        place.getChildren()
                .setAll(value.filter(v -> asksValue).<List<Node>>map(List::of).orElse(List.of()));
    }

    void set(Criterion.Test test) {
        field.setCode(test.field());
        boolean blank = test.values().equals(List.of(Asking.BLANK));
        asking.getItems().stream()
                .filter(a -> a.blank() == blank && a.comparison() == usual(test.comparison(), blank))
                .findFirst()
                .ifPresent(asking::setValue);
        value.filter(v -> !blank).ifPresent(v -> v.set(test.values()));
    }

    void set(Criterion.Words words) {
        field.setCode(ANYWHERE);
        value.ifPresent(v -> v.set(List.of(words.words())));
    }

    private static Comparison usual(Comparison comparison, boolean blank) {
        boolean negative = comparison == Comparison.LACKS || comparison == Comparison.NOT_EQUAL;
        return !blank ? comparison : negative ? Comparison.NOT_EQUAL : Comparison.EQUAL;
    }

    @Override
    public Optional<Criterion> criterion() {
        Asking how = asking.getValue();
        if (how == null || field.code().isEmpty()) {
            return Optional.empty();
        }
        List<String> values = how.blank()
                ? List.of(Asking.BLANK)
                : value.map(ValueField::values).orElse(List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String key = chosen().key();
        return Optional.of(
                key.equals(ANYWHERE)
                        ? new Criterion.Words(values.get(0))
                        : new Criterion.Test(key, how.comparison(), values));
    }

    @Override
    public boolean isComplete() {
        return criterion().isPresent();
    }

    @Override
    public void focusFirst() {
        field.input().requestFocus();
    }
}
