package vn.ptdv.ui.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.ptdv.exchange.list.BookCodes;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.Opening;
import vn.ptdv.exchange.list.RowPolicy;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.intake.TitleMemory;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;

/** Leads a list into the book; only the last step writes. */
public final class ImportController extends Controller {
    private final Book book;
    private final Toolkit kit;
    private final ProcessTable process;
    private final ImportModel model = new ImportModel();
    private final DraftChanges changes = new DraftChanges(model, this::change);
    private final ImportWork works;
    private final PeopleAhead people;
    private final ImportView view;
    private boolean writing;
    private String mappedFor = "";
    private OptionalLong into = OptionalLong.empty();

    public ImportController(BookServices services, Toolkit kit, ListKind kind) {
        this(services.book(), kit, kind);
    }

    ImportController(Book book, Toolkit kit, ListKind kind) {
        this.book = book;
        this.kit = kit;
        this.process = new ProcessTable(book, new Settings(book));
        this.works = new ImportWork(model, kit.tasks());
        this.people = new PeopleAhead(book);
        model.kind.set(kind);
        view = new ImportView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        kit.tasks()
                .start(Job.of(progress -> TitleMemory.senders(book.reading()))
                        .latestWins("import.senders")
                        .until(whileActive)
                        .onDone(model.senders::set));
        kit.tasks()
                .start(Job.of(progress -> BookCodes.of(book, today()).items(CodeLookup.UNITS))
                        .latestWins("import.units")
                        .until(whileActive)
                        .onDone(model.units::set));
        new ReceiptWatch(book, kit.tasks(), model).during(whileActive);
        people.during(whileActive);
        people.begin(model.kind.get());
    }

    /** Leaving drops an opened list, but never a run: it goes on in the status bar. */
    @Override
    public boolean mayLeave() {
        if (writing
                || model.step.get() == ImportStep.RECEIPT
                || model.draft.get().isEmpty()) {
            return true;
        }
        boolean leaves = kit.dialogs()
                .confirm(Question.grave(
                        Texts.of("import.leave"), Texts.of("import.leave.text"), Texts.of("import.leave.act")));
        if (leaves) {
            startAgain();
        }
        return leaves;
    }

    /** Begins anew with a kind of list, unless a run is under way; {@code into} names the class for lists of classes. */
    public void start(ListKind kind, OptionalLong target) {
        if (writing) {
            return;
        }
        into = target;
        onKind(kind);
        model.className.set("");
        target.ifPresent(id -> kit.tasks()
                .start(Job.of(progress -> new ClassStore(book.reading()).get(id))
                        .latestWins("import.class")
                        .onDone(found -> model.className.set(
                                found.map(TrainingClass::name).orElse("")))));
    }

    /** Asks where a blank workbook of the kind shall lie, from whatever screen it was asked for. */
    public void template(ListKind kind) {
        new BlankDesk(book, kit).ask(kind, words -> kit.dialogs().message(kind.title(), words));
    }

    /** Sends a list of the book out as it can be taken in again; numbers of citizens whole only if wanted. */
    public void layout(ListKind kind) {
        new LayoutDesk(book, kit).ask(kind);
    }

    void onSender(String name) {
        model.sender.set(name);
    }

    void onKind(ListKind kind) {
        model.kind.set(kind);
        model.onMatch.set(OnMatch.UPDATE);
        startAgain();
    }

    void onChooseFile() {
        FileKind lists = new FileKind(
                Texts.of("import.file.kind"), List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt"));
        kit.dialogs()
                .openFile(FileAsk.open(Texts.of("import.file.choose"), lists))
                .ifPresent(this::open);
    }

    private void open(Path file) {
        work(Texts.of("import.opening"), progress -> wanted().open(file), this::opened);
    }

    void onSheet(int index) {
        model.draft
                .get()
                .ifPresent(draft ->
                        work(Texts.of("import.opening"), progress -> wanted().sheet(draft, index), this::opened));
    }

    void onHeader(int first, int last) {
        relaid(draft -> wanted().headerAt(draft, first, last));
    }

    /** Reads a part of a column in another encoding; Unicode leaves it as it was written. */
    void onEncoding(EncodingFinder.Finding finding) {
        relaid(draft -> wanted().encoded(draft, finding));
    }

    private void relaid(UnaryOperator<Draft> change) {
        model.checked.set(Optional.empty());
        changes.make(change);
    }

    /** An empty field means that the column is left out. */
    void onColumn(int column, String field) {
        changes.say(draft -> draft.said(column, field));
        model.message.set("");
    }

    void onMatch(OnMatch way) {
        model.onMatch.set(way);
        check();
    }

    void onDecided(Checked decided) {
        model.checked.set(Optional.of(decided));
    }

    void onFault(RowFault fault) {
        model.draft
                .get()
                .ifPresent(draft ->
                        new CellDesk(book, kit).ask(draft, fault, text -> onCell(fault.row(), fault.column(), text)));
    }

    void onCell(int row, int column, String text) {
        model.draft
                .get()
                .flatMap(draft -> new CellDesk(book, kit).typed(draft, new Draft.Place(row, column), text))
                .ifPresent(draft -> {
                    model.draft.set(Optional.of(draft));
                    check();
                });
    }

    /** One value for a field that no column feeds. */
    void onForAll(String field, String text) {
        changes.say(draft -> draft.forAll(field, text));
    }

    void onNext() {
        switch (model.step.get()) {
            case FILE -> {
                model.draft.get().ifPresentOrElse(this::leaveFile, this::onChooseFile);
            }
            case COLUMNS -> model.draft.get().ifPresent(this::leaveColumns);
            case RUN -> run();
            case RECEIPT -> startAgain();
            default -> go(model.step.get().next());
        }
    }

    void onBack() {
        go(model.step.get().before());
    }

    void onPolicy(RowPolicy policy) {
        model.policy.set(policy);
    }

    void onCancel() {
        works.cancel();
    }

    void onUndo() {
        model.receipt
                .get()
                .ifPresent(receipt -> work(
                        Texts.of("import.undoing"),
                        progress -> new TakingBack(book).batch(receipt.batch()),
                        this::takenBack));
    }

    /** Sends the rows that were or would be rejected to a workbook. */
    void onFaults() {
        Optional<List<RowFault>> faults = model.step.get() == ImportStep.RECEIPT
                ? model.receipt.get().map(ImportOutcome.Receipt::faults)
                : model.checked.get().map(checked -> ListImport.open(checked.preview()));
        model.draft
                .get()
                .ifPresent(draft -> new FaultDesk(book, kit).ask(draft, faults.orElse(List.of()), model.message::set));
    }

    void onTemplate() {
        new BlankDesk(book, kit).ask(model.kind.get(), model.message::set);
    }

    private void opened(Opening opening) {
        if (opening instanceof Opening.Refused refused) {
            model.draft.set(Optional.empty());
            model.message.set(refused.words());
            return;
        }
        people.begin(model.kind.get());
        model.checked.set(Optional.empty());
        mappedFor = sender();
        model.draft.set(Optional.of(((Opening.Opened) opening).draft()));
        go(ImportStep.SHEET);
    }

    /** Who sent the list may be said only now; their way with titles then goes for its columns. */
    private void leaveFile(Draft draft) {
        if (mappedFor.equals(sender())) {
            go(ImportStep.SHEET);
            return;
        }
        work(Texts.of("import.opening"), progress -> wanted().remembered(draft), now -> {
            model.checked.set(Optional.empty());
            mappedFor = sender();
            model.draft.set(Optional.of(now));
            go(ImportStep.SHEET);
        });
    }

    private String sender() {
        return model.sender.get().strip();
    }

    private void leaveColumns(Draft draft) {
        if (!draft.missing().isEmpty()) {
            model.message.set(Texts.of("import.columns.missing", String.join(", ", draft.missing())));
            return;
        }
        check();
    }

    private void check() {
        OnMatch way = model.onMatch.get();
        model.draft
                .get()
                .ifPresent(draft -> work(Texts.of("import.checking"), progress -> checked(draft, way), checked -> {
                    model.checked.set(Optional.of(checked));
                    go(ImportStep.PREVIEW);
                }));
    }

    private Checked checked(Draft draft, OnMatch way) {
        return model.checked
                .get()
                .map(before -> wanted().check(draft, way, before))
                .orElseGet(() -> wanted().check(draft, way));
    }

    private void run() {
        Draft draft = model.draft.get().orElseThrow();
        Checked checked = model.checked.get().orElseThrow();
        RowPolicy policy = model.policy.get();
        ListImport wanted = wanted();
        List<ImportOutcome> outcome = new CopyOnWriteArrayList<>();
        writing = true;
        works.begin(works.job(
                        Texts.of("import.running", model.kind.get().title()),
                        progress -> outcome.add(
                                wanted.run(draft, checked, policy, (done, total) -> works.tell(progress, done, total))),
                        answer -> {})
                .onEnd(() -> ended(outcome.stream().findFirst())));
    }

    // Whoever cancels when all is written already gets the receipt all the same.
    private void ended(Optional<ImportOutcome> outcome) {
        writing = false;
        model.busy.set(false);
        outcome.ifPresentOrElse(this::ran, () -> model.message.set(Texts.of("import.cancelled")));
    }

    private void ran(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Refused refused) {
            model.message.set(refused.words());
            tellElsewhere(refused.words());
            return;
        }
        ImportOutcome.Receipt receipt = ((ImportOutcome.Done) outcome).receipt();
        model.receipt.set(Optional.of(receipt));
        model.takenBack.set(false);
        go(ImportStep.RECEIPT);
        tellElsewhere(ReceiptPage.words(receipt));
    }

    /** Who has gone to another screen meanwhile hears there how it ended. */
    private void tellElsewhere(String words) {
        if (!isActive()) {
            kit.dialogs().message(Texts.of("import.title"), words);
        }
    }

    private void takenBack(TakingBack.Answer answer) {
        model.takenBack.set(answer.done());
        model.message.set(answer.words());
    }

    private void startAgain() {
        people.begin(model.kind.get());
        model.draft.set(Optional.empty());
        model.checked.set(Optional.empty());
        model.receipt.set(Optional.empty());
        go(ImportStep.FILE);
    }

    private void go(ImportStep step) {
        model.message.set("");
        model.step.set(step);
    }

    private <T> void work(String title, Work<T> work, Consumer<? super T> done) {
        works.begin(works.job(title, work, done).until(whileActive()));
    }

    private boolean change(Work<Draft> work, Consumer<Draft> done, Runnable ended) {
        if (isActive()) {
            works.begin(works.job(Texts.of("import.opening"), work, done)
                    .until(whileActive())
                    .onEnd(() -> {
                        model.busy.set(false);
                        ended.run();
                    }));
        }
        return isActive();
    }

    private ListImport wanted() {
        return people.known(
                new ListImport(book, process, model.kind.get(), new ListImport.Aim(into, model.sender.get())));
    }

    private LocalDate today() {
        return LocalDate.now(kit.machine().clock());
    }
}
