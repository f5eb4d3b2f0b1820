package vn.ptdv.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;
import vn.ptdv.ui.common.table.Column;

/** A column for each field that the file feeds, as it was read; what could not be read stands there marked. */
final class PreviewColumns {
    private static final String NUMBER = "cccd";
    private static final List<String> NAMES = List.of("full_name", "name", "unit");
    /** How far down is looked for fields that no column feeds by its title, such as one value for the whole file. */
    private static final int LOOK_AT = 500;

    private static final double NAME = 200;
    private static final double SAYS = 420;
    private static final double TEXT = 150;
    private static final double SHORT = 110;
    private static final double LETTER = 7.6;
    private static final double EDGES = 20;

    private PreviewColumns() {}

    /** The fields of the kind that the file feeds, in their usual order. */
    static List<FieldCatalog.Entry> fed(Draft draft, Checked checked) {
        Set<String> there = checked.preview().rows().stream()
                .limit(LOOK_AT)
                .flatMap(row -> Stream.concat(
                        row.values().keySet().stream(), row.faults().stream().map(RowFault::field)))
                .collect(Collectors.toSet());
        return FieldCatalog.entries(draft.kind()).stream()
                .filter(e ->
                        there.contains(e.key()) || draft.mapping().of(e.key()).isPresent())
                .toList();
    }

    /** Row, kind, name and what is to be said stand first; the fields as read follow. */
    static List<Column<PreviewRow>> of(ListKind kind, List<FieldCatalog.Entry> fed, Function<PreviewRow, String> says) {
        String name = NAMES.stream()
                .filter(n -> fed.stream().anyMatch(e -> e.key().equals(n)))
                .findFirst()
                .orElse("");
        List<Column<PreviewRow>> columns = new ArrayList<>(List.of(
                Column.<PreviewRow>number("row", Texts.of("import.preview.row"), PreviewRow::row)
                        .width(70),
                Column.<PreviewRow>text(
                                "kind", Texts.of("import.preview.kind"), r -> Texts.ofEnum("import.kind", r.kind()))
                        .width(100)));
        fed.stream()
                .filter(e -> e.key().equals(name))
                .map(e -> field(kind, e).width(NAME))
                .forEach(columns::add);
        columns.add(Column.<PreviewRow>text("says", Texts.of("import.preview.says"), says)
                .width(SAYS));
        fed.stream().filter(e -> !e.key().equals(name)).map(e -> field(kind, e)).forEach(columns::add);
        return columns;
    }

    private static Column<PreviewRow> field(ListKind kind, FieldCatalog.Entry entry) {
        String field = entry.key();
        double narrow = Math.max(SHORT, entry.title().length() * LETTER + EDGES);
        double wide = Math.max(TEXT, entry.title().length() * LETTER + EDGES);
        Column<PreviewRow> column = Column.<PreviewRow>text(
                        kind.code() + "." + field, entry.title(), row -> text(row, field))
                .drawn(row -> drawn(row, field));
        return switch (entry.type()) {
            case "DATE", "BIRTH_DATE" -> column.width(narrow).sortedBy(row -> day(row, field));
            case "COUNT", "DECIMAL", "YEAR" -> column.width(narrow).right().sortedBy(row -> figure(row, field));
            case "NAME" -> column.sortedBy(row -> vn.ptdv.logic.text.VietnameseOrder.nameKey(text(row, field)));
            default -> field.equals(NUMBER) ? column.width(wide).leavingMasked() : column.width(wide);
        };
    }

    private static Optional<RowFault> fault(PreviewRow row, String field) {
        return row.faults().stream().filter(f -> f.field().equals(field)).findFirst();
    }

    private static String text(PreviewRow row, String field) {
        return fault(row, field)
                .map(PreviewColumns::marked)
                .orElseGet(() -> value(row, field).map(Shown::of).orElse(""));
    }

    private static String marked(RowFault fault) {
        return fault.value().isBlank()
                ? Texts.of("import.preview.lacking")
                : Texts.of("import.preview.wrong", fault.shown());
    }

    private static Node drawn(PreviewRow row, String field) {
        return fault(row, field).<Node>map(PreviewColumns::sign).orElseGet(() -> new Label(text(row, field)));
    }

    private static Node sign(RowFault fault) {
        StatusSign sign = new StatusSign(Status.BELOW, marked(fault));
        sign.setTooltip(new Tooltip(fault.message()));
        return sign;
    }

    private static Optional<Object> value(PreviewRow row, String field) {
        return Optional.ofNullable(row.values().get(field));
    }

    private static String day(PreviewRow row, String field) {
        return value(row, field)
                .map(v -> v instanceof PartialDate date ? date.iso() : String.valueOf(v))
                .orElse("");
    }

    private static double figure(PreviewRow row, String field) {
        return value(row, field)
                .map(v -> v instanceof Number n ? n.doubleValue() : -1.0)
                .orElse(-1.0);
    }
}
