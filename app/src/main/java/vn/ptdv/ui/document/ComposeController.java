package vn.ptdv.ui.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.print.PrintJob;
import vn.ptdv.document.print.SystemPrinter;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.store.folder.AtomicFiles;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Writes one document: every change of the form shows at once on the page. */
final class ComposeController extends Controller {
    private static final double SCREEN = 72;
    private static final Signer NOBODY = new Signer("", "", "");

    private final BookServices services;
    private final Toolkit kit;
    private final RegisterActs acts;
    private final Runnable leave;
    private final PaperMaker maker;
    private final PaperPress press = new PaperPress();
    private final ComposeModel model = new ComposeModel();
    private final ComposeView view;
    private Optional<BehindUnits> figures = Optional.empty();
    private Optional<Papers.Composed> current = Optional.empty();

    ComposeController(BookServices services, Toolkit kit, RegisterActs acts, Runnable leave) {
        this.services = services;
        this.kit = kit;
        this.acts = acts;
        this.leave = leave;
        SettingValues settings = services.settings().now();
        maker = new PaperMaker(settings);
        model.day.set(VietnameseDates.format(kit.clock().today()));
        model.addressees.set(Texts.of("docui.addressees.all"));
        model.recipients.set(recipients(settings));
        model.signers.set(settings.signers());
        model.signer.set(settings.signers().stream().findFirst());
        view = new ComposeView(model, this);
    }

    private static String recipients(SettingValues settings) {
        List<String> own = settings.lines(SettingKey.DEFAULT_RECIPIENTS);
        return own.isEmpty() ? Texts.of("docui.recipients.usual").replace(" | ", "\n") : String.join("\n", own);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        List.of(model.day, model.subject, model.addressees, model.body, model.recipients)
                .forEach(text -> whileActive.onChange(text, now -> onChange()));
        whileActive.onChange(model.kind, now -> onChange());
        whileActive.onChange(model.signer, now -> onChange());
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> BehindUnits.read(services, today))
                        .until(whileActive())
                        .onDone(read -> {
                            figures = Optional.of(read);
                            onChange();
                        }));
    }

    private void onChange() {
        OfficialDocument document = document(OptionalInt.empty());
        LocalDate today = kit.clock().today();
        kit.tasks()
                .start(Job.of(progress -> press.press(document, today, SCREEN))
                        .latestWins("document.page")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private OfficialDocument document(OptionalInt number) {
        return maker.document(typed(), number, figures);
    }

    private Typed typed() {
        return new Typed(
                model.kind.get(),
                VietnameseDates.parseDay(model.day.get(), kit.clock().today(), DateUse.ANY),
                model.subject.get().strip(),
                lines(model.addressees.get()),
                lines(model.body.get()),
                lines(model.recipients.get()),
                model.signer.get().orElse(NOBODY));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private void show(Made made) {
        current = made.composed();
        model.pages.set(made.pages());
        model.findings.set(made.findings());
        model.ready.set(made.composed().isPresent());
        boolean nobody = model.kind.get().fromProgress()
                && figures.flatMap(f -> f.of(model.kind.get())).isEmpty();
        model.says.set(nobody ? Texts.of("docui.nobody") : "");
    }

    void onSave(Papers.Format format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        FileKind kind = new FileKind(Texts.ofEnum("docui.file", format), List.of("*." + ending));
        current.ifPresent(composed -> kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("docui.save"), model.kind.get().title() + "." + ending, kind))
                .ifPresent(target -> save(composed, format, target)));
    }

    private void save(Papers.Composed composed, Papers.Format format, Path target) {
        kit.tasks()
                .start(Job.of(progress -> {
                            AtomicFiles.write(target, press.bytes(composed, format));
                            return target;
                        })
                        .onDone(done -> model.says.set(Texts.of("docui.saved", done))));
    }

    void onPrint() {
        current.ifPresent(composed -> kit.tasks()
                .start(Job.of(progress -> new SystemPrinter()
                                .print(
                                        press.bytes(composed, Papers.Format.PDF),
                                        PrintJob.of(model.kind.get().title())))
                        .onDone(outcome -> model.says.set(outcome.message()))));
    }

    /** Takes the next number, prints it into the document and freezes both files. */
    void onIssue() {
        Typed typed = typed();
        if (current.isEmpty() || typed.date().isEmpty()) {
            model.says.set(Texts.of("docui.undated"));
            return;
        }
        Series series = maker.series(typed.kind());
        int next = new DocumentStore(services.book().reading()).next(series);
        Question question = Question.plain(
                Texts.of("docui.issue"), Texts.of("docui.issue.text", series.symbol(next)), Texts.of("docui.issue"));
        if (kit.dialogs().confirm(question)) {
            kit.tasks().start(Job.of(progress -> issue(typed, series)).onDone(this::issued));
        }
    }

    private RegisterOutcome issue(Typed typed, Series series) {
        String subject = document(OptionalInt.empty()).subject();
        RegisterOutcome reserved = acts.reserve(series, OptionalInt.empty(), subject);
        if (!(reserved instanceof RegisterOutcome.Done done)) {
            return reserved;
        }
        RegisterEntry entry = done.entry();
        LocalDate day = typed.date().orElse(kit.clock().today());
        Made made = press.press(document(OptionalInt.of(entry.number())), day, SCREEN);
        Papers.Composed composed = made.composed().orElseThrow();
        IssuePaper paper = new IssuePaper(
                composed.profile().id(),
                subject,
                day,
                typed.signer().name(),
                String.join("\n", typed.body()),
                List.of(
                        new IssuePaper.Attached("docx", press.bytes(composed, Papers.Format.DOCX)),
                        new IssuePaper.Attached("pdf", press.bytes(composed, Papers.Format.PDF))),
                OptionalLong.empty());
        return acts.issue(entry.id(), paper);
    }

    private void issued(RegisterOutcome outcome) {
        if (outcome instanceof RegisterOutcome.Refused refused) {
            model.says.set(refused.words());
        } else if (outcome instanceof RegisterOutcome.Done done) {
            kit.dialogs()
                    .message(
                            Texts.of("docui.issue"),
                            Texts.of("docui.issued", done.entry().symbol()));
            leave.run();
        }
    }

    void onBack() {
        leave.run();
    }
}
