package vn.ptdv.exchange.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.ColumnMatcher;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.LayoutFinder;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.ReadNotice;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.template.TemplateMark;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.intake.TitleMemory;
import vn.ptdv.store.process.ProcessTable;

/** Takes a list into the book: open, check, run; each step can be done again, and only the last one writes. */
public final class ListImport {
    /** The kinds that can be taken in. */
    public static final List<ListKind> KINDS = List.of(
            ListKind.UNITS,
            ListKind.PEOPLE,
            ListKind.QUOTAS,
            ListKind.COUNTS,
            ListKind.RESULTS,
            ListKind.ENTERPRISES,
            ListKind.SURVEY);

    private static final String ANY_SENDER = "*";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Book book;
    private final PeopleSource people;
    private final ProcessTable process;
    private final ListKind kind;
    private final Aim aim;

    public ListImport(Book book, ProcessTable process, ListKind kind) {
        this(book, process, kind, Aim.ANY);
    }

    /**
     * Where a list belongs.
     *
     * @param into the class whose list it is, for lists of classes
     * @param sender whose columns are remembered; blank means anybody's
     */
    public record Aim(OptionalLong into, String sender) {
        public static final Aim ANY = new Aim(OptionalLong.empty(), "");
    }

    public ListImport(Book book, ProcessTable process, ListKind kind, Aim aim) {
        this(book, new PeopleReading(book), process, kind, aim);
    }

    private ListImport(Book book, PeopleSource people, ProcessTable process, ListKind kind, Aim aim) {
        this.book = book;
        this.people = people;
        this.process = process;
        this.kind = kind;
        this.aim = aim;
    }

    /** The same with the people of the book out of what is kept of them. */
    public ListImport knowing(PeopleMemory memory) {
        return new ListImport(book, memory, process, kind, aim);
    }

    public ListKind kind() {
        return kind;
    }

    /** Finds sheet, header and columns by itself; a filled template says them. */
    public Opening open(Path file) {
        OpenResult result = SheetReader.open(file);
        if (result instanceof OpenResult.Refused refused) {
            return new Opening.Refused(refused.problem().words());
        }
        try (Workbook workbook = ((OpenResult.Opened) result).workbook()) {
            Optional<TemplateMark> mark = TemplateMark.of(workbook);
            if (mark.isPresent() && mark.get().kind() != kind) {
                return new Opening.Refused(
                        Texts.of("import.refused.kind", mark.get().kind().title(), kind.title()));
            }
            Optional<SheetChooser.Choice.Proposal> filled = mark.flatMap(m -> m.proposal(workbook));
            if (filled.isPresent()) {
                return new Opening.Opened(draft(file, workbook, filled.get(), mark));
            }
            return opening(file, workbook, SheetChooser.choose(workbook, kind));
        }
    }

    /** The same file with another of its sheets. */
    public Opening sheet(Draft draft, int index) {
        OpenResult result = SheetReader.open(draft.file());
        if (result instanceof OpenResult.Refused refused) {
            return new Opening.Refused(refused.problem().words());
        }
        try (Workbook workbook = ((OpenResult.Opened) result).workbook()) {
            return opening(
                    draft.file(),
                    workbook,
                    SheetChooser.look(workbook, workbook.sheets().get(index), kind));
        }
    }

    /** The same sheet with the header in other rows; what was said of columns holds where their titles are the same. */
    public Draft headerAt(Draft draft, int first, int last) {
        TableLayout layout = LayoutFinder.at(draft.proposal().sheet(), first, last);
        return draft.relaid(
                draft.source().unmarked(),
                draft.proposal().laidOut(layout),
                mapping(layout),
                draft.byHand().columns());
    }

    /** The same sheet with one part read in another encoding, always from the text as it was written. */
    public Draft encoded(Draft draft, EncodingFinder.Finding finding) {
        List<EncodingFinder.Finding> findings = Stream.concat(
                        draft.proposal().encodings().stream()
                                .filter(f -> !f.part().equals(finding.part())),
                        Stream.of(finding))
                .toList();
        SheetChooser.Choice.Proposal repaired = draft.proposal().repaired(findings);
        TableLayout before = draft.layout();
        TableLayout now = draft.source()
                .mark()
                .map(mark -> mark.layout(repaired.sheet()))
                .orElseGet(() -> before.found()
                        ? LayoutFinder.at(repaired.sheet(), before.headerFirst(), before.headerLast())
                        : LayoutFinder.find(repaired.sheet(), kind));
        return draft.relaid(
                draft.source(),
                repaired.laidOut(now),
                kept(draft.mapping(), proposed(draft.source(), now), now),
                draft.byHand().columns().retitled(before.headers(), now.headers()));
    }

    /** A column whose title can no longer be read goes on feeding what it fed. */
    private static ColumnMapping kept(ColumnMapping before, ColumnMapping proposed, TableLayout layout) {
        ColumnMapping mapping = proposed;
        for (HeaderCell header : layout.headers()) {
            Optional<String> field = before.fieldOf(header.column())
                    .filter(f -> proposed.of(f).isEmpty()
                            && proposed.fieldOf(header.column()).isEmpty());
            if (field.isPresent()) {
                mapping = mapping.with(field.get(), header.column());
            }
        }
        return mapping;
    }

    /** The same list as one of the sender named since: what is remembered of their titles goes for the columns. */
    public Draft remembered(Draft draft) {
        return draft.relaid(
                draft.source(),
                draft.proposal(),
                proposed(draft.source(), draft.layout()),
                draft.byHand().columns());
    }

    /** What would become of every row; nothing is written. */
    public Checked check(Draft draft, OnMatch onMatch) {
        return new RowChecks(book, people, process, draft, aim.into()).check(onMatch);
    }

    /** The same once more, with what was decided before about rows as far as they are there. */
    public Checked check(Draft draft, OnMatch onMatch, Checked before) {
        return before.repeated(check(draft, onMatch));
    }

    /** Writes the preview as one batch, or nothing. */
    public ImportOutcome run(Draft draft, Checked checked, RowPolicy policy, Ticks ticks) {
        ImportPreview preview = checked.preview();
        List<RowFault> faults = open(preview);
        if (policy == RowPolicy.ALL_OR_NOTHING && !faults.isEmpty()) {
            return new ImportOutcome.Refused(Texts.of("import.refused.faults", rows(faults)), faults);
        }
        List<PreviewRow> rows =
                preview.rows().stream().filter(PreviewRow::writes).toList();
        String name = String.valueOf(draft.file().getFileName());
        if (rows.isEmpty()) {
            return new ImportOutcome.Done(new ImportOutcome.Receipt(name, "", preview.counts(), faults));
        }
        String batch = batch();
        try {
            book.writing().run(act(rows.size(), name).inBatch(batch), work -> {
                checked.taking().write(work, rows, ticks);
                TitleMemory.keep(
                        work,
                        kind.code(),
                        aim.sender().isBlank() ? ANY_SENDER : aim.sender().strip(),
                        draft.memory());
                ticks.at(rows.size(), rows.size());
            });
        } catch (WriteRefused e) {
            return new ImportOutcome.Refused(Texts.ofEnum("action.refused", e.reason()), List.of());
        }
        return new ImportOutcome.Done(new ImportOutcome.Receipt(name, batch, preview.counts(), faults));
    }

    /** Faults, and rows that a person must decide about first. */
    public static List<RowFault> open(ImportPreview preview) {
        Stream<RowFault> undecided = preview.rows().stream()
                .filter(r -> r.kind() == PreviewRow.Kind.POSSIBLE_DUPLICATE)
                .map(RowChecks::undecided);
        return Stream.concat(preview.faults().stream(), undecided).toList();
    }

    private static long rows(List<RowFault> faults) {
        return faults.stream().mapToInt(RowFault::row).distinct().count();
    }

    private Opening opening(Path file, Workbook workbook, SheetChooser.Choice choice) {
        if (choice instanceof SheetChooser.Choice.Failed failed) {
            return new Opening.Refused(failed.problem().words());
        }
        SheetChooser.Choice.Proposal proposal = (SheetChooser.Choice.Proposal) choice;
        return new Opening.Opened(
                draft(file, workbook, proposal, Optional.empty()).mapped(mapping(proposal.layout())));
    }

    private Draft draft(
            Path file, Workbook workbook, SheetChooser.Choice.Proposal proposal, Optional<TemplateMark> mark) {
        Draft.Source source = new Draft.Source(
                file, kind, workbook.notices().stream().map(ReadNotice::words).toList(), workbook.sheets(), mark);
        return Draft.found(source, proposal, TitleYear.of(proposal, kind, today()));
    }

    private ColumnMapping proposed(Draft.Source source, TableLayout layout) {
        return source.mark().map(mark -> mark.mapping(layout.headers())).orElseGet(() -> mapping(layout));
    }

    private ColumnMapping mapping(TableLayout layout) {
        Map<String, String> titles = new HashMap<>(TitleMemory.of(book.reading(), kind.code(), ANY_SENDER));
        // What this sender means by a title goes before what others mean by it.
        titles.putAll(TitleMemory.of(book.reading(), kind.code(), aim.sender().strip()));
        ColumnMapping mapping = ColumnMatcher.match(layout, kind, titles);
        Optional<ColumnMapping.Source> code = mapping.of("unit_code");
        // A list that names units by code only is as good as one that names them.
        return mapping.of("unit").isEmpty() && code.isPresent()
                ? mapping.with("unit", code.get().columns().get(0))
                : mapping;
    }

    private Act act(int rows, String file) {
        return switch (kind) {
            case UNITS -> Act.named("action.import.units", rows, file);
            case QUOTAS -> Act.named("action.import.quotas", rows, file);
            case COUNTS -> Act.named("action.import.counts", rows, file);
            case RESULTS -> Act.named("action.import.results", rows, file);
            case ENTERPRISES -> Act.named("action.import.enterprises", rows, file);
            case SURVEY -> Act.named("action.import.survey", rows, file);
            case CLASSES -> Act.named("action.import.classes", rows, file);
            default -> Act.named("action.import.people", rows, file);
        };
    }

    private String batch() {
        LocalDateTime now = LocalDateTime.now(book.writing().author().clock());
        String first = kind.code() + "-" + STAMP.format(now);
        String name = first;
        for (int again = 2; isTaken(name); again++) {
            name = first + "-" + again;
        }
        return name;
    }

    private boolean isTaken(String batch) {
        AuditLog.Filter filter =
                new AuditLog.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(batch), 1);
        return !new AuditLog(book.reading()).actions(filter).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(book.writing().author().clock());
    }
}
