package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.training.ClassStore;

/** From what the texts can be filled, the nearest first. */
public final class PaperSources {
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF = 6;
    private static final int NINE = 9;

    private final BookServices services;
    private final LocalDate today;

    public PaperSources(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    public List<SourceItem> of(PaperKind kind) {
        return switch (kind.source()) {
            case NONE -> List.of();
            case PROGRESS -> kind == PaperKind.PLAN ? plans() : periods();
            case QUOTA -> decisions(kind);
            case SESSION ->
                new SessionStore(services.book().reading())
                        .list().stream()
                                .sorted(Comparator.comparing(m -> tells(kind) && m.on().isAfter(today)))
                                .map(m -> new SourceItem(
                                        String.valueOf(m.id()),
                                        Texts.of("docui.source.named", m.title(), VietnameseDates.format(m.on()))))
                                .toList();
            case CLASS ->
                new ClassStore(services.book().reading())
                        .list().stream()
                                .map(c -> new SourceItem(
                                        String.valueOf(c.id()),
                                        Texts.of("docui.source.named", c.name(), VietnameseDates.format(c.from()))))
                                .toList();
        };
    }

    /** Whether the paper tells of a session that was held, so that one still to come is no first choice. */
    private static boolean tells(PaperKind kind) {
        return kind == PaperKind.CONCLUSION || kind == PaperKind.MINUTES;
    }

    private List<SourceItem> plans() {
        return List.of(item(Period.year(today.getYear() + 1)), item(Period.year(today.getYear())));
    }

    private List<SourceItem> periods() {
        int year = today.getYear();
        List<Period> periods = new ArrayList<>(List.of(Period.yearTo(today)));
        for (int quarter = (today.getMonthValue() - 1) / QUARTER_MONTHS + 1; quarter > 0; quarter--) {
            periods.add(Period.quarter(year, quarter));
        }
        if (today.getMonthValue() >= NINE) {
            periods.add(Period.nineMonths(year));
        }
        if (today.getMonthValue() >= HALF) {
            periods.add(Period.firstHalf(year));
        }
        periods.add(Period.year(year));
        periods.add(Period.year(year - 1));
        return periods.stream().map(PaperSources::item).toList();
    }

    private static SourceItem item(Period period) {
        return new SourceItem(period.code(), period.label());
    }

    private List<SourceItem> decisions(PaperKind kind) {
        return new QuotaStore(services.book().reading())
                .decisions().stream()
                        .filter(d -> d.isAdjusting() == (kind == PaperKind.QUOTA_ADJUST))
                        .map(PaperSources::item)
                        .toList();
    }

    private static SourceItem item(QuotaDecision decision) {
        String years = decision.fromYear() == decision.toYear()
                ? String.valueOf(decision.fromYear())
                : decision.fromYear() + "\u2013" + decision.toYear();
        return new SourceItem(
                String.valueOf(decision.id()),
                Texts.of("docui.source.quota", decision.number(), VietnameseDates.format(decision.decidedOn()), years));
    }
}
