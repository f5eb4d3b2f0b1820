package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.filter.Reading;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.EventList;
import vn.ptdv.store.process.EventList.Line;
import vn.ptdv.store.process.ProcessTable;

/** The events of all candidacies as a table. */
public final class EventExport {
    private final Book book;
    private final ProcessTable process;
    private final LocalDate today;
    private final FilterFields<Line> fields;

    public EventExport(Book book, ProcessTable process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
        this.fields = new FilterFields<>(
                List.of(
                        FilterField.of("name", title("name"), FieldType.TEXT, Line::person),
                        FilterField.of("unit", title("unit"), FieldType.TEXT, Line::unit),
                        FilterField.coded("stage", title("stage"), Line::stageKey, this::stages),
                        FilterField.of("date", title("date"), FieldType.DATE, Line::on),
                        FilterField.of("organ", title("organ"), FieldType.TEXT, Line::organ),
                        FilterField.of("number", title("number"), FieldType.TEXT, Line::documentNumber),
                        FilterField.of("signed", title("signed"), FieldType.DATE, Line::documentOn)),
                line -> VietnameseText.fold(String.join(" ", line.person(), line.unit(), line.documentNumber())));
    }

    public Reading read(String expression) {
        return fields.read(expression, today);
    }

    public TableFile of(Criterion wanted) {
        Predicate<Line> passes = fields.passing(wanted, today);
        List<List<?>> rows = new EventList(book.reading())
                .all().stream().filter(passes).<List<?>>map(this::row).toList();
        return TableFile.of(
                Texts.of("import.events"),
                List.of(
                        ListColumn.text(title("name"), 26),
                        ListColumn.text(title("unit"), 32),
                        ListColumn.text(title("stage"), 26),
                        ListColumn.date(title("date")),
                        ListColumn.text(title("organ"), 26),
                        ListColumn.text(title("number"), 16),
                        ListColumn.date(title("signed")),
                        ListColumn.text(title("note"), 40)),
                rows);
    }

    private List<?> row(Line line) {
        return List.of(
                line.person(),
                line.unit(),
                fields.find("stage").map(f -> f.label(line.stageKey())).orElse(line.stageKey()),
                line.on(),
                line.organ(),
                line.documentNumber(),
                line.documentOn().<Object>map(d -> d).orElse(""),
                line.note());
    }

    private List<FilterField.Choice> stages() {
        return Stream.of(StageKind.values())
                .flatMap(kind -> process.now().map().ofKind(kind).stream())
                .map((Stage s) -> new FilterField.Choice(s.key(), s.name()))
                .toList();
    }

    private static String title(String key) {
        return Texts.family("import.event", key);
    }
}
