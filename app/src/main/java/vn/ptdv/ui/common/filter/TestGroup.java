package vn.ptdv.ui.common.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** Conditions of which all, one or none must hold; a group may stand in another. */
final class TestGroup extends VBox implements CriterionPart {
    private static final int DEEPEST = 3;

    /** How many of the conditions must hold. */
    enum Match {
        ALL,
        ANY,
        NONE;

        @Override
        public String toString() {
            return Texts.ofEnum("common.filter.match", this);
        }
    }

    private final FilterFields<?> fields;
    private final LocalDate today;
    private final int depth;
    private final ComboBox<Match> match = new ComboBox<>();
    private final VBox parts = new VBox(6);
    private final Button another = new Button(Texts.of("common.filter.addTest"), Icons.of(Feather.PLUS));

    TestGroup(FilterFields<?> fields, LocalDate today, int depth, Runnable takeAway) {
        super(6);
        this.fields = fields;
        this.today = today;
        this.depth = depth;
        getStyleClass().add("filter-group");
        match.getItems().setAll(Match.values());
        match.setValue(Match.ALL);
        match.setId("filter-match");
        match.setAccessibleText(Texts.of("common.filter.match"));
        HBox head = new HBox(8, new Label(Texts.of("common.filter.match")), match);
        head.setAlignment(Pos.CENTER_LEFT);
        if (depth > 1) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            head.getChildren().addAll(gap, Icons.button(Feather.X, Texts.of("common.filter.takeGroup"), takeAway));
        }
        getChildren().addAll(head, parts, buttons());
    }

    private HBox buttons() {
        another.setId("filter-add-" + depth);
        another.setOnAction(e -> addLine().focusFirst());
        Button group = new Button(Texts.of("common.filter.addGroup"), Icons.of(Feather.FOLDER_PLUS));
        group.setId("filter-add-group-" + depth);
        group.setOnAction(e -> addGroup().focusFirst());
        group.setVisible(depth < DEEPEST);
        return new HBox(8, another, group);
    }

    TestLine addLine() {
        List<Node> me = new ArrayList<>();
        TestLine line = new TestLine(fields, today, () -> takeAway(me));
        me.add(line);
        parts.getChildren().add(line);
        return line;
    }

    /** The focus stays among the conditions; left alone it would go to the button that drops them all. */
    private void takeAway(List<Node> part) {
        another.requestFocus();
        parts.getChildren().removeAll(part);
    }

    private TestGroup addGroup() {
        TestGroup group = emptyGroup();
        group.match.setValue(Match.ANY);
        group.addLine();
        return group;
    }

    private TestGroup emptyGroup() {
        List<Node> me = new ArrayList<>();
        TestGroup group = new TestGroup(fields, today, depth + 1, () -> takeAway(me));
        me.add(group);
        parts.getChildren().add(group);
        return group;
    }

    /** Lays a criterion out; what is deeper than the builder goes is kept together as far as it can. */
    void set(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            match.setValue(Match.ALL);
            all.parts().forEach(this::add);
        } else if (criterion instanceof Criterion.Any any) {
            match.setValue(Match.ANY);
            any.parts().forEach(this::add);
        } else if (criterion instanceof Criterion.Not not) {
            match.setValue(Match.NONE);
            if (not.part() instanceof Criterion.Any any) {
                any.parts().forEach(this::add);
            } else {
                add(not.part());
            }
        } else {
            add(criterion);
        }
    }

    private void add(Criterion part) {
        if (part instanceof Criterion.Test test) {
            addLine().set(test);
        } else if (part instanceof Criterion.Words words) {
            addLine().set(words);
        } else {
            emptyGroup().set(part);
        }
    }

    @Override
    public Optional<Criterion> criterion() {
        List<Criterion> all =
                parts().stream().flatMap(p -> p.criterion().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (match.getValue()) {
                    case ALL -> all.size() == 1 ? all.get(0) : new Criterion.All(all);
                    case ANY -> all.size() == 1 ? all.get(0) : new Criterion.Any(all);
                    case NONE -> new Criterion.Not(all.size() == 1 ? all.get(0) : new Criterion.Any(all));
                });
    }

    @Override
    public boolean isComplete() {
        return parts().stream().allMatch(CriterionPart::isComplete);
    }

    @Override
    public void focusFirst() {
        parts().stream().findFirst().ifPresent(CriterionPart::focusFirst);
    }

    private List<CriterionPart> parts() {
        return parts.getChildren().stream().map(CriterionPart.class::cast).toList();
    }
}
