package vn.ptdv.ui.common.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;

/** What the window does for one table: takes out what it shows, puts conditions on its columns together, keeps them. */
final class TableTools<R> {
    private final DataTable<R> whole;
    private final TableView<Line<R>> table;
    private final Footer footer;
    private final Consumer<Predicate<? super R>> passing;
    private Optional<TableBar> bar = Optional.empty();
    private String expression = "";
    private String words = "";
    private boolean keeping;

    TableTools(DataTable<R> whole, TableView<Line<R>> table, Footer footer, Consumer<Predicate<? super R>> passing) {
        this.whole = whole;
        this.table = table;
        this.footer = footer;
        this.passing = passing;
        footer.onTools(this::takeOut, this::conditions, () -> built("", row -> true));
        // Later too, because a dialog's scene stands in no window yet when the table comes into it.
        whole.sceneProperty().addListener((o, old, now) -> {
            offer();
            Platform.runLater(this::offer);
        });
    }

    void under(TableBar over) {
        bar = Optional.of(over);
    }

    /** What the bar and the conditions leave, in words; nothing when they leave all rows. */
    String words() {
        return Stream.of(bar.map(TableBar::words).orElse(""), words)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("; "));
    }

    void takeOut() {
        TableExports.over(whole).ifPresent(exports -> exports.ask(whole.contents()));
    }

    /** One place for conditions in each list: the bar's own, or the foot of the table. */
    void conditions() {
        if (tools() == Footer.Tools.EXPORT) {
            bar.ifPresent(TableBar::build);
        } else {
            TableExports.over(whole)
                    .flatMap(exports -> exports.conditions(fields(), expression))
                    .ifPresent(this::use);
        }
    }

    private Footer.Tools tools() {
        return bar.filter(TableBar::buildsConditions).isPresent()
                ? Footer.Tools.EXPORT
                : Footer.Tools.EXPORT_AND_FILTER;
    }

    private void offer() {
        Optional<TableExports> exports = TableExports.over(whole);
        footer.offer(exports.map(e -> tools()).orElse(Footer.Tools.NONE));
        if (!keeping && tools() == Footer.Tools.EXPORT_AND_FILTER) {
            exports.ifPresent(e -> footer.keep(e.kept(table.getId(), () -> expression, this::use)));
            keeping = exports.isPresent();
        }
    }

    private FilterFields<R> fields() {
        return ColumnFields.of(
                table.getColumns().stream().map(TableColumns::<R>column).toList());
    }

    private void use(TableExports.Built now) {
        FilterFields<R> fields = fields();
        Reading reading = fields.read(now.expression(), now.today());
        expression = now.expression();
        built(
                reading instanceof Reading.Read read ? fields.words(read.criterion()) : "",
                fields.passing(now.expression(), now.today()));
    }

    private void built(String said, Predicate<? super R> passes) {
        words = said;
        expression = said.isEmpty() ? "" : expression;
        footer.showBuilt(said);
        passing.accept(passes);
    }
}
