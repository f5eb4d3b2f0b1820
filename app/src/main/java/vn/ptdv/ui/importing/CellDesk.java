package vn.ptdv.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import vn.ptdv.exchange.list.BookCodes;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Types a cell of the list anew, and asks whether the same text is meant wherever else it stands. */
final class CellDesk {
    private static final double WIDTH = 460;
    private static final String ITEM = "import-cell";
    private static final String NOTHING = "()";
    private static final String LIST = "LIST:";
    private static final Set<ValueError> NAMES =
            Set.of(ValueError.UNKNOWN_CODE, ValueError.UNKNOWN_UNIT, ValueError.UNCLEAR_CODE);
    private final Book book;
    private final Toolkit kit;

    CellDesk(Book book, Toolkit kit) {
        this.book = book;
        this.kit = kit;
    }

    private record Asked(Draft draft, RowFault fault) {
        String title() {
            return Texts.of(
                    "import.cell.title",
                    fault.row(),
                    fault.columnName(),
                    draft.kind().fieldTitle(fault.field()));
        }

        String text() {
            int rows = fault.value().isBlank()
                    ? 1
                    : draft.rowsWith(fault.column(), fault.value()).size();
            String text = rows > 1 ? fault.message() + " " + Texts.of("import.cell.rows", rows) : fault.message();
            return needed() ? text : text + "\n" + Texts.of("import.cell.blank");
        }

        /** A row can go into the book without what no field asks for. */
        boolean needed() {
            return fault.value().isBlank()
                    || FieldCatalog.entries(draft.kind()).stream()
                            .anyMatch(entry -> entry.key().equals(fault.field()) && entry.required());
        }
    }

    /** Asks what a wrong cell should say: picked where it names a unit or an item that is not there or unclear, else typed. */
    void ask(Draft draft, RowFault fault, Consumer<String> then) {
        Asked asked = new Asked(draft, fault);
        Optional<String> list = list(draft.kind(), fault);
        if (list.isEmpty()) {
            type(asked).ifPresent(then);
            return;
        }
        kit.tasks()
                .start(Job.of(progress ->
                                BookCodes.of(book, kit.clock().today()).items(list.get()))
                        .latestWins("import.cell")
                        .onDone(items -> (items.isEmpty() ? type(asked) : pick(asked, items)).ifPresent(then)));
    }

    /** A unit may hang below another one of the same file, which no list of the book offers. */
    private static Optional<String> list(ListKind kind, RowFault fault) {
        boolean names = NAMES.contains(fault.error());
        return FieldCatalog.entries(kind).stream()
                .filter(entry -> names && entry.key().equals(fault.field()))
                .map(FieldCatalog.Entry::type)
                .flatMap(type -> type.startsWith(LIST)
                        ? Stream.of(type.substring(LIST.length()))
                        : Stream.of(CodeLookup.UNITS).filter(unit -> type.equals("UNIT") && kind != ListKind.UNITS))
                .findFirst();
    }

    private Optional<String> type(Asked asked) {
        TextAsk ask = TextAsk.of(asked.title(), asked.text(), asked.fault.value(), Texts.of("import.cell.act"));
        return kit.dialogs().askText(asked.needed() ? ask : ask.orNothing()).map(String::strip);
    }

    private Optional<String> pick(Asked asked, List<String> items) {
        Fields fields = new Fields(1, kit.clock()::today)
                .choice(
                        ITEM,
                        Texts.of("import.cell.instead", asked.fault.shown()),
                        Stream.concat(
                                        items.stream().distinct().map(i -> Item.of(i, i)),
                                        Stream.of(Item.of(NOTHING, Texts.of("import.cell.nothing")))
                                                .filter(item -> !asked.needed()))
                                .toList());
        Label why = new Label(asked.text());
        why.setWrapText(true);
        Form form = new Form(
                asked.title(),
                new FieldsForm(fields, WIDTH, why),
                Texts.of("import.cell.act"),
                () -> fields.unreadable(ITEM).isEmpty());
        return Optional.of(form)
                .filter(kit.dialogs()::form)
                .map(answered -> fields.text(ITEM).equals(NOTHING) ? "" : fields.text(ITEM));
    }

    /** Empty when the person thought better of it. */
    Optional<Draft> typed(Draft draft, Draft.Place place, String text) {
        String before = draft.layout().data().stream()
                .filter(d -> d.row().number() == place.row())
                .map(d -> d.row().cell(place.column()).shown().strip())
                .findFirst()
                .orElse("");
        int alike =
                before.isEmpty() ? 1 : draft.rowsWith(place.column(), before).size();
        Optional<Integer> where = alike > 1 ? askWhere(alike, before, text) : Optional.of(1);
        return where.map(choice -> choice == 0
                ? draft.withText(place.column(), before, text)
                : draft.withCell(place.row(), place.column(), text));
    }

    private Optional<Integer> askWhere(int rows, String before, String text) {
        return kit.dialogs()
                .choose(new Choice(
                        Texts.of("import.cell.alike.title"),
                        text.isEmpty()
                                ? Texts.of("import.cell.alike.nothing", rows, before)
                                : Texts.of("import.cell.alike", rows, before, text),
                        List.of(Texts.of("import.cell.alike.all", rows), Texts.of("import.cell.alike.one"))));
    }
}
