package vn.ptdv.ui.exporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.Extent;
import vn.ptdv.ui.common.table.Secrets;
import vn.ptdv.ui.common.table.TableContents;

/** Asks in which shape, under which title and which rows; citizens' numbers only of those who may have them whole. */
final class ExportForm {
    private static final String FORMAT = "export-format";
    private static final String TITLE = "export-title";
    private static final String ROWS = "export-rows";
    private static final String SHEET = "export-sheet";
    private static final String NUMBERS = "export-numbers";
    private static final double WIDTH = 420;
    private final Fields fields;
    private final boolean asksNumbers;

    ExportForm(TableContents contents, String title, boolean mayHaveWhole, Supplier<LocalDate> today) {
        asksNumbers = contents.holdsSecrets() && mayHaveWhole;
        fields = new Fields(1, today)
                .choice(FORMAT, Texts.of("export.format"), items(ExportFormat.values(), ExportFormat::title))
                .line(TITLE, Texts.of("export.name"), Need.NEEDED)
                .choice(ROWS, Texts.of("export.rows"), rows(contents))
                .choice(
                        SHEET,
                        Texts.of("export.sheet"),
                        items(SheetChoice.values(), c -> Texts.ofEnum("export.sheet", c)))
                .choice(
                        NUMBERS,
                        Texts.of("export.numbers"),
                        items(Secrets.values(), s -> Texts.ofEnum("export.numbers", s)));
        fields.set(FORMAT, ExportFormat.XLSX.name());
        fields.set(TITLE, title);
        fields.set(ROWS, (contents.count(Extent.CHOSEN) > 1 ? Extent.CHOSEN : Extent.SHOWN).name());
        fields.set(SHEET, SheetChoice.A4_SIDEWAYS.name());
        fields.onChange(this::showSheet);
        showSheet();
        fields.set(NUMBERS, Secrets.MASKED.name());
        if (!asksNumbers) {
            fields.hide(NUMBERS);
        }
    }

    private void showSheet() {
        boolean onPaper = Arrays.stream(ExportFormat.values())
                .anyMatch(f -> f.isPaper() && f.name().equals(fields.text(FORMAT)));
        if (onPaper) {
            fields.show(SHEET);
        } else {
            fields.hide(SHEET);
        }
    }

    Sheet sheet() {
        return SheetChoice.valueOf(fields.text(SHEET)).sheet();
    }

    boolean ask(Dialogs dialogs) {
        FieldsForm form = new FieldsForm(fields, WIDTH);
        return dialogs.form(new Form(
                Texts.of("export.title"),
                form,
                Texts.of("export.act"),
                () -> fields.unreadable(TITLE, FORMAT, ROWS).isEmpty()));
    }

    ExportFormat format() {
        return ExportFormat.valueOf(fields.text(FORMAT));
    }

    String title() {
        return fields.text(TITLE).strip();
    }

    Extent extent() {
        return Extent.valueOf(fields.text(ROWS));
    }

    Secrets secrets() {
        return asksNumbers ? Secrets.valueOf(fields.text(NUMBERS)) : Secrets.MASKED;
    }

    private static <E extends Enum<E>> List<Item> items(E[] values, Function<E, String> title) {
        return Arrays.stream(values).map(v -> Item.of(v.name(), title.apply(v))).toList();
    }

    private static List<Item> rows(TableContents contents) {
        return Arrays.stream(Extent.values())
                .filter(e -> e == Extent.SHOWN || contents.count(e) > 0)
                .map(e -> Item.of(
                        e.name(), Texts.family("export.rows", e.name(), VietnameseNumbers.format(contents.count(e)))))
                .toList();
    }
}
