package vn.ptdv.ui.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.BodyWriter;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.paper.PaperDrafts;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.exchange.paper.PaperSources;
import vn.ptdv.exchange.paper.PaperWish;
import vn.ptdv.exchange.paper.SigningLines;
import vn.ptdv.exchange.paper.SourceItem;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.RegisterActs;
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
import vn.ptdv.ui.paper.PrintDesk;

/** Writes one document: a sample filled from the book, every change of the form at once on the page. */
final class ComposeController extends Controller {
    private static final String WHOLE_QUOTA = "100";

    private final BookServices services;
    private final Toolkit kit;
    private final Runnable leave;
    private final LocalDate today;
    private final PaperMaker maker;
    private final PaperPress press;
    private final IssueDesk issue;
    private final ComposeModel model = new ComposeModel();
    private final ComposeView view;
    private final List<Long> directives = new ArrayList<>();
    private Optional<OfficialDocument> base = Optional.empty();
    private Optional<Papers.Composed> current = Optional.empty();
    private List<UnitResult> units = List.of();
    private OptionalLong supersedes = OptionalLong.empty();
    private final String below;
    private String filled = "";
    private boolean filling;

    ComposeController(BookServices services, Toolkit kit, RegisterActs acts, Runnable leave) {
        this.services = services;
        this.kit = kit;
        this.leave = leave;
        today = kit.clock().today();
        SettingValues settings = services.settings().now();
        maker = new PaperMaker(settings);
        press = new PaperPress(new HouseStyle(settings).papers());
        issue = new IssueDesk(services, kit, acts, maker, press);
        model.day.set(VietnameseDates.format(today));
        below = settings.text(SettingKey.BELOW_THRESHOLD_PERCENT);
        model.threshold.set(below);
        model.recipients.set(recipients(settings));
        model.signers.set(settings.signers());
        settings.signers().stream().findFirst().ifPresent(model.signer::set);
        view = new ComposeView(model, this, new SigningLines(settings), kit.tasks());
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
        whileActive.onChange(model.signer, now -> onChange());
        whileActive.onChange(model.annex, now -> onChange());
        whileActive.onChange(model.marks, now -> onChange());
        whileActive.onChange(model.kind, now -> onKind());
        whileActive.onChange(model.source, now -> onSample());
        whileActive.onChange(model.threshold, now -> onSample());
        whileActive.onChange(model.each, now -> onSample());
        kit.tasks()
                .start(Job.of(progress -> new Directives(services).choices())
                        .until(whileActive())
                        .onDone(model.directives::set));
        if (base.isEmpty()) {
            onKind();
        } else {
            onChange();
        }
    }

    /** Opens an issued document again, to be issued once more under a number of its own in place of the old one. */
    void correct(RegisterEntry entry, long documentId, OfficialDocument document, PaperKind kind) {
        supersedes = OptionalLong.of(documentId);
        model.corrects.set(Texts.of("docui.corrects", entry.symbol()));
        model.kind.set(kind);
        document.signatures().stream()
                .reduce((a, b) -> b)
                .map(HouseStyle::signer)
                .ifPresent(model.signer::set);
        take(document);
    }

    private void onKind() {
        PaperKind kind = model.kind.get();
        if (model.threshold.get().equals(below) || model.threshold.get().equals(WHOLE_QUOTA)) {
            model.threshold.set(kind == PaperKind.PRAISE ? WHOLE_QUOTA : below);
        }
        kit.tasks()
                .start(Job.of(progress -> new PaperSources(services, today).of(kind))
                        .latestWins("document.sources")
                        .until(whileActive())
                        .onDone(this::offer));
    }

    private void offer(List<SourceItem> sources) {
        filling = true;
        model.each.set(false);
        model.sources.set(sources);
        model.source.set(sources.stream().findFirst());
        filling = false;
        onSample();
    }

    /** Fills the form from the sample; what the clerk has changed is not replaced unasked. */
    private void onSample() {
        if (filling || (changed() && !mayReplace())) {
            return;
        }
        PaperWish wish = wish();
        Letterhead head = maker.head(wish.kind(), model.signer.get(), lines(model.recipients.get()));
        boolean each = model.each.get();
        kit.tasks()
                .start(Job.of(progress -> sample(wish, head, each))
                        .latestWins("document.sample")
                        .until(whileActive())
                        .onDone(made -> {
                            units = made.units();
                            take(made.document());
                        }));
    }

    private record Sample(OfficialDocument document, List<UnitResult> units) {}

    private Sample sample(PaperWish wish, Letterhead head, boolean each) {
        PaperDrafts drafts = new PaperDrafts(services, today);
        List<UnitResult> about = wish.kind().aboutUnits() ? drafts.units(wish) : List.of();
        return new Sample(each ? drafts.letterToEach(wish, head) : drafts.draft(wish, head), about);
    }

    private boolean changed() {
        return !model.body.get().equals(filled) && !model.body.get().isBlank();
    }

    private boolean mayReplace() {
        return kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("docui.replace"), Texts.of("docui.replace.text"), Texts.of("docui.replace.act")));
    }

    private void take(OfficialDocument document) {
        base = Optional.of(document);
        filled = new BodyWriter().write(document.grounds(), document.body());
        filling = true;
        model.listed.set(!document.appendices().isEmpty());
        model.subject.set(document.subject());
        model.addressees.set(String.join("\n", document.addressees().names()));
        model.body.set(filled);
        model.marks.set(document.marks());
        filling = false;
        onChange();
    }

    private PaperWish wish() {
        int threshold = VietnameseNumbers.parseWhole(model.threshold.get())
                .map(Long::intValue)
                .orElse(0);
        return new PaperWish(
                model.kind.get(), model.source.get().map(SourceItem::key).orElse(""), threshold);
    }

    private void onChange() {
        if (filling || base.isEmpty() || !isActive()) {
            return;
        }
        OfficialDocument document = model.each.get() && !units.isEmpty()
                ? maker.letterTo(units.get(0), typed(), Optional.empty())
                : maker.document(typed(), Optional.empty());
        kit.tasks()
                .start(Job.of(progress -> press.press(document, today))
                        .latestWins("document.page")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private Typed typed() {
        OfficialDocument its = base.orElseThrow();
        return new Typed(
                model.kind.get(),
                VietnameseDates.parseDay(model.day.get(), today, DateUse.ANY),
                model.subject.get().strip(),
                lines(model.addressees.get()),
                lines(model.body.get()),
                lines(model.recipients.get()),
                model.signer.get(),
                model.marks.get(),
                its,
                model.annex.get() ? its.appendices() : List.of());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private void show(Made made) {
        current = made.composed();
        model.pdf.set(made.pdf());
        model.findings.set(made.findings());
        boolean nobody = model.kind.get().aboutUnits() && units.isEmpty() && supersedes.isEmpty();
        model.ready.set(made.composed().isPresent() && !nobody);
        model.says.set(nobody ? Texts.of("docui.nobody") : eachSays());
    }

    private String eachSays() {
        return model.each.get()
                ? Texts.of("docui.each.says", units.size(), units.get(0).name())
                : "";
    }

    /** Puts the citation of a directive before the text and keeps what the document rests on. */
    void onDirective(SourceItem directive) {
        long id = Long.parseLong(directive.key());
        kit.tasks()
                .start(Job.of(progress -> new Directives(services).citation(id))
                        .until(whileActive())
                        .onDone(citation -> cite(id, citation)));
    }

    private void cite(long id, String citation) {
        directives.add(id);
        String key = model.kind.get().decision() ? "docui.cite.ground" : "docui.cite.opening";
        model.body.set(Texts.of(key, citation) + "\n" + model.body.get());
    }

    void onSave(Papers.Format format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        FileKind kind = new FileKind(Texts.ofEnum("docui.file", format), List.of("*." + ending));
        current.ifPresent(composed -> kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("docui.save"), model.kind.get().title() + "." + ending, kind))
                .ifPresent(target -> save(composed, format, target)));
    }

    private void save(Papers.Composed composed, Papers.Format format, Path target) {
        new SaveFile(kit).write(target, () -> press.bytes(composed, format), model.says::set);
    }

    void onPrint() {
        model.pdf
                .get()
                .ifPresent(pdf -> new PrintDesk(kit).print(model.kind.get().title(), pdf, model.says::set));
    }

    /** Takes the number, prints it into the document and freezes both files, in one action. */
    void onIssue() {
        if (current.isEmpty() || typed().date().isEmpty()) {
            model.says.set(Texts.of("docui.undated"));
            return;
        }
        IssueDesk.Asked asked = new IssueDesk.Asked(typed(), supersedes, List.copyOf(directives));
        if (model.each.get()) {
            issue.all(asked, units, model.says::set, leave);
        } else {
            issue.one(asked, model.says::set, leave);
        }
    }

    @Override
    public boolean mayLeave() {
        return !changed()
                || kit.dialogs()
                        .confirm(Question.plain(
                                Texts.of("docui.leave"), Texts.of("docui.leave.text"), Texts.of("docui.leave.act")));
    }

    void onBack() {
        if (mayLeave()) {
            leave.run();
        }
    }
}
