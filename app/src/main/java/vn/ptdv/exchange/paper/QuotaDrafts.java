package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.QuotaPaper;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.quota.QuotaStore;

/** The decision that gives quotas or changes them, with its list as it stands in the book. */
final class QuotaDrafts {
    private final BookServices services;
    private final LocalDate today;

    QuotaDrafts(BookServices services, LocalDate today) {
        this.services = services;
        this.today = today;
    }

    OfficialDocument draft(PaperWish wish, Letterhead head) {
        QuotaStore store = new QuotaStore(services.book().reading());
        Optional<QuotaDecision> decision =
                wish.source().isEmpty() ? Optional.empty() : store.find(Long.parseLong(wish.source()));
        List<QuotaLine> lines = decision.map(d -> store.lines(d.id())).orElse(List.of()).stream()
                .filter(l -> l.key().group().equals(QuotaKey.ALL))
                .toList();
        int first = decision.map(QuotaDecision::fromYear).orElse(today.getYear());
        int last = decision.map(QuotaDecision::toYear).orElse(first);
        String period = first == last ? Period.year(first).phrase() : Texts.of("docui.quota.span", first, last);
        List<Integer> years = years(lines, first);
        return new QuotaPaper(
                        head,
                        wish.kind() == PaperKind.QUOTA_ADJUST ? QuotaPaper.Act.ADJUST : QuotaPaper.Act.ASSIGN,
                        period,
                        List.of(Texts.of("docui.quota.grounds").split("\\s*\\|\\s*")),
                        years.stream().map(String::valueOf).toList(),
                        rows(lines, years))
                .document();
    }

    private static List<Integer> years(List<QuotaLine> lines, int first) {
        TreeSet<Integer> years = new TreeSet<>();
        lines.forEach(l -> years.add(l.key().year()));
        return years.isEmpty() ? List.of(first) : List.copyOf(years);
    }

    private List<QuotaPaper.Line> rows(List<QuotaLine> lines, List<Integer> years) {
        Map<Long, ProgressRow> units = new LinkedHashMap<>();
        ProgressFigures.board(services, Period.yearTo(today), today)
                .rows()
                .forEach(r -> units.put(r.unit().id(), r));
        Map<Long, Map<Integer, QuotaLine>> byUnit = new LinkedHashMap<>();
        units.keySet().forEach(id -> byUnit.put(id, new LinkedHashMap<>()));
        lines.forEach(l -> byUnit.computeIfAbsent(l.key().unitId(), k -> new LinkedHashMap<>())
                .put(l.key().year(), l));
        List<QuotaPaper.Line> rows = new ArrayList<>();
        byUnit.forEach((id, given) -> {
            ProgressRow unit = units.get(id);
            if (unit != null && !given.isEmpty()) {
                rows.add(new QuotaPaper.Line(
                        unit.unit().name(), unit.members().orElse(0), amounts(given, years), note(given)));
            }
        });
        return rows;
    }

    private static List<Long> amounts(Map<Integer, QuotaLine> given, List<Integer> years) {
        return years.stream()
                .map(y ->
                        Optional.ofNullable(given.get(y)).map(QuotaLine::target).orElse(0))
                .map(Integer::longValue)
                .toList();
    }

    private static String note(Map<Integer, QuotaLine> given) {
        return given.values().stream()
                .map(QuotaLine::note)
                .filter(n -> !n.isBlank())
                .findFirst()
                .orElse("");
    }
}
