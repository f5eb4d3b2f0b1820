package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Converters;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;

/** Goes through the rows of a draft: cells, matches with the book, and what must hold between cells and rows. */
final class RowChecks {
    private final Book book;
    private final PeopleSource people;
    private final ProcessTable process;
    private final Draft draft;
    private final OptionalLong into;
    private final LocalDate today;

    RowChecks(Book book, PeopleSource people, ProcessTable process, Draft draft, OptionalLong into) {
        this.book = book;
        this.people = people;
        this.process = process;
        this.draft = draft;
        this.into = into;
        this.today = LocalDate.now(book.writing().author().clock());
    }

    Checked check(OnMatch onMatch) {
        BookCodes codes = codes();
        Taking taking = taking(codes);
        ImportPlan plan = new ImportPlan(
                FieldCatalog.fields(draft.kind(), new Converters(today, codes)),
                draft.mapping(),
                ImportPlan.usualIdentities(draft.kind()),
                onMatch,
                draft.kind() == ListKind.PEOPLE ? Optional.of("unit") : Optional.empty(),
                draft.forAll());
        return ruled(ImportPreview.of(draft.layout().data(), plan, taking.existing()), plan, taking);
    }

    /** The preview with every row as an error that breaks a rule between cells or rows. */
    static Checked ruled(ImportPreview preview, ImportPlan plan, Taking taking) {
        ImportPreview now = new ImportPreview(
                preview.rows().stream().map(PreviewRow::spelledAsKnown).toList());
        // A row that falls may take those below it along.
        for (List<RowFault> faults = taking.faults(now.rows()); !faults.isEmpty(); faults = taking.faults(now.rows())) {
            Map<Integer, List<RowFault>> byRow = faults.stream().collect(Collectors.groupingBy(RowFault::row));
            now = new ImportPreview(now.rows().stream()
                    .map(row -> fallen(row, byRow.getOrDefault(row.row(), List.of()), plan))
                    .toList());
        }
        return new Checked(now, plan, taking);
    }

    static RowFault undecided(PreviewRow row) {
        return row.again().isPresent()
                ? new RowFault(
                        row.row(),
                        -1,
                        "",
                        "",
                        ValueError.LIKE_IN_FILE,
                        List.of(String.valueOf(row.again().getAsInt())))
                : new RowFault(row.row(), -1, "", "", ValueError.SEVERAL_MATCHES, List.of(row.like()));
    }

    private static PreviewRow fallen(PreviewRow row, List<RowFault> faults, ImportPlan plan) {
        if (faults.isEmpty()) {
            return row;
        }
        List<RowFault> placed = faults.stream()
                .map(f -> new RowFault(f.row(), column(plan, f.field()), f.field(), f.value(), f.error(), f.details()))
                .toList();
        return row.fallen(placed);
    }

    private static int column(ImportPlan plan, String field) {
        return plan.mapping().of(field).map(s -> s.columns().get(0)).orElse(-1);
    }

    private Taking taking(BookCodes codes) {
        String origin =
                Texts.of("import.note.origin", String.valueOf(draft.file().getFileName()));
        return switch (draft.kind()) {
            case UNITS -> new UnitTaking(book, codes, today);
            case QUOTAS -> new QuotaTaking(book, today, origin);
            case COUNTS -> new CountTaking(book, today);
            case RESULTS -> new ResultTaking(book, today, origin);
            case SURVEY -> new SurveyTaking(book, today);
            case ENTERPRISES -> new EnterpriseTaking(book, codes);
            case CLASSES -> new ClassTaking(book, people, process.now(), codes, into.orElseThrow());
            default -> new PeopleTaking(people, process.now(), codes, today);
        };
    }

    /** Units of the file itself are known to this one list only. */
    private BookCodes codes() {
        if (draft.kind() != ListKind.UNITS) {
            return people.codes(book, today);
        }
        BookCodes codes = BookCodes.of(book, today);
        bring(codes.units());
        return codes;
    }

    private void bring(UnitNames units) {
        int name = column("name");
        int code = column("code");
        for (TableLayout.DataRow data : draft.layout().data()) {
            units.bring(
                    data.row().number(),
                    data.row().cell(name).shown(),
                    data.row().cell(code).shown());
        }
    }

    private int column(String field) {
        return draft.mapping().of(field).map(s -> s.columns().get(0)).orElse(-1);
    }
}
