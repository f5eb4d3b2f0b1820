package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.PlanPaper;
import vn.ptdv.document.kind.ProgressLetter;
import vn.ptdv.document.kind.ReportPaper;
import vn.ptdv.document.kind.SampleText;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.Term;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Sample texts filled from the book, for every kind that the office writes; each is the clerk's to change. */
public final class PaperDrafts {
    private static final int FULL = 100;

    private final BookServices services;
    private final LocalDate today;

    public PaperDrafts(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    /** The document with its sample text and its lists. */
    public OfficialDocument draft(PaperWish wish, Letterhead head) {
        return switch (wish.kind()) {
            case REMIND, PRAISE, CORRECT -> progress(wish, head, figures(wish)).document();
            case PLAN -> plan(period(wish), head);
            case REPORT -> report(figures(wish), head);
            case QUOTA_ASSIGN, QUOTA_ADJUST -> new QuotaDrafts(services, today).draft(wish, head);
            case CONCLUSION, SUBMISSION, INVITATION, MINUTES, CANDIDATES ->
                new SessionDrafts(services, today).draft(wish, head);
            case CLASS_DECISION -> new ClassDrafts(services, today).draft(wish, head);
            case PUSH, LETTER, NOTICE, DIRECTIVE, GUIDANCE, DECISION ->
                new SampleText(head, SampleText.Kind.valueOf(wish.kind().name()), Texts.of("docui.addressees.all"))
                        .document();
        };
    }

    /** The units that a letter of this kind is about. */
    public List<UnitResult> units(PaperWish wish) {
        return units(wish, figures(wish));
    }

    /** The letter that each of them gets, with fields for the name and the figures. */
    public OfficialDocument letterToEach(PaperWish wish, Letterhead head) {
        return progress(wish, head, figures(wish)).each();
    }

    private static List<UnitResult> units(PaperWish wish, ProgressFigures figures) {
        return wish.kind() == PaperKind.PRAISE ? figures.from(wish.threshold()) : figures.below(wish.threshold());
    }

    private ProgressLetter progress(PaperWish wish, Letterhead head, ProgressFigures figures) {
        return new ProgressLetter(
                head,
                ProgressLetter.Purpose.valueOf(wish.kind().name()),
                List.of(Texts.of("docui.addressees.all")),
                figures.yearPhrase(),
                figures.asOf(),
                wish.threshold() + "%",
                figures.whole(),
                units(wish, figures),
                Optional.empty());
    }

    private OfficialDocument plan(Period period, Letterhead head) {
        ProgressFigures figures = ProgressFigures.read(services, period, today);
        SettingValues settings = services.settings().now();
        long target = figures.whole().target() > 0
                ? figures.whole().target()
                : (figures.members() * settings.whole(SettingKey.RATE_MIN) + FULL - 1) / FULL;
        String rate = VietnameseNumbers.percentText(target, figures.members(), 1, Rounding.HALF_UP)
                .orElse(settings.text(SettingKey.RATE_MIN) + "%");
        String term = settings.term()
                .map(t -> t.from().getYear() + " - " + t.to().getYear())
                .orElse("");
        return new PlanPaper(head, period.phrase(), Texts.of("docui.plan.basis", term), target, rate).document();
    }

    private OfficialDocument report(ProgressFigures figures, Letterhead head) {
        return new ReportPaper(
                        head,
                        figures.period().phrase(),
                        figures.asOf(),
                        figures.whole(),
                        Optional.of(figures.lastYear()),
                        List.of(),
                        figures.given())
                .document();
    }

    private ProgressFigures figures(PaperWish wish) {
        return ProgressFigures.read(services, period(wish), today);
    }

    private Period period(PaperWish wish) {
        Term term = services.settings()
                .now()
                .term()
                .orElse(new Term(
                        today.withDayOfYear(1),
                        today.withDayOfYear(1).plusYears(5).minusDays(1)));
        return Period.parse(wish.source(), term).orElse(Period.yearTo(today));
    }
}
