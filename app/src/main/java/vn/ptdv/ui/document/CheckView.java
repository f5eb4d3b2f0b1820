package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.document.check.LintFinding;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The file and the guidance above, the findings as a table, what was mended below. */
final class CheckView extends View<CheckModel, CheckController> {
    private static final Insets UNDER_TABS = new Insets(6, 0, 0, 0);
    private static final String BY_DATE = "";
    private static final double MENDED = 150;
    private final VBox root = new VBox(8);
    private final ComboBox<String> profile = new ComboBox<>();
    private final Button mend = new Button(Texts.of("docui.mend.ask"));
    private final Label file = new Label();
    private final Label says = new Label();
    private final VBox mended = new VBox(2);
    private final ScrollPane scroll = new ScrollPane();
    private final DataTable<LintFinding> table;

    CheckView(CheckModel model, CheckController controller, ViewMemory memory) {
        super(model, controller);
        profile.getItems().setAll(BY_DATE);
        profile.setConverter(ChoiceWords.by(
                p -> p.equals(BY_DATE) ? Texts.of("docui.check.bydate") : Texts.of("docui.check.profile", p)));
        profile.setId("check-profile");
        profile.setValue(BY_DATE);
        Button choose = new Button(Texts.of("docui.check"));
        choose.setId("check-file");
        choose.setOnAction(e -> controller.onFile());
        mend.setId("check-mend");
        mend.setOnAction(e -> controller.onMend());
        List.of(choose, mend).forEach(b -> b.setMinWidth(Region.USE_PREF_SIZE));
        says.setId("check-says");
        says.setWrapText(true);
        mended.setId("check-mended");
        table = new DataTable<LintFinding>("findings", f -> f, columns(), memory)
                .inGivenOrder()
                .says(Texts.of("docui.checking"))
                .whenEmpty(new EmptyState(Texts.of("docui.check.empty"), Texts.of("docui.check.emptyText"))
                        .act(Texts.of("docui.check"), controller::onFile));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("form");
        root.setPadding(UNDER_TABS);
        HBox bar = new HBox(8, choose, profile, mend, file);
        bar.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(mended);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(MENDED);
        scroll.setMinHeight(MENDED);
        root.getChildren().setAll(bar, says, table, scroll);
    }

    private static List<Column<LintFinding>> columns() {
        return List.of(
                Column.<LintFinding>text(
                                "severity",
                                Texts.of("docui.check.severity"),
                                f -> f.severity().title())
                        .width(110),
                Column.<LintFinding>text(
                                "code",
                                Texts.of("docui.check.code"),
                                f -> f.code().name())
                        .width(80),
                Column.<LintFinding>text("where", Texts.of("docui.check.where"), LintFinding::where)
                        .width(230),
                Column.<LintFinding>text(
                                "rule",
                                Texts.of("docui.check.rule"),
                                f -> f.code().title())
                        .width(320),
                Column.<LintFinding>text("found", Texts.of("docui.check.found"), LintFinding::found)
                        .width(220),
                Column.<LintFinding>text("expected", Texts.of("docui.check.expected"), LintFinding::expected)
                        .width(240));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.profiles, this::offer);
        whileShown.onChange(
                profile.valueProperty(), p -> model.profile.set(p.equals(BY_DATE) ? Optional.empty() : Optional.of(p)));
        whileShown.follow(model.file, file::setText);
        whileShown.follow(model.says, says::setText);
        whileShown.follow(model.mendable, can -> mend.setDisable(!can));
        whileShown.follow(model.findings, table::setRows);
        whileShown.follow(model.mended, this::done);
    }

    /** What is chosen stays chosen. */
    private void offer(List<String> profiles) {
        profile.getItems().removeIf(p -> !p.equals(BY_DATE) && !p.equals(profile.getValue()) && !profiles.contains(p));
        Stream<String> news = profiles.stream().filter(p -> !profile.getItems().contains(p));
        profile.getItems().addAll(news.toList());
    }

    private void done(List<LintFinding> lines) {
        scroll.setVisible(!lines.isEmpty());
        scroll.setManaged(!lines.isEmpty());
        mended.getChildren().clear();
        if (!lines.isEmpty()) {
            Label title = new Label(Texts.of("docui.mend.list"));
            title.getStyleClass().add("section");
            mended.getChildren().add(title);
        }
        lines.stream()
                .map(f -> new Label(
                        Texts.of("docui.mend.line", f.where(), f.code().title())))
                .forEach(mended.getChildren()::add);
    }
}
