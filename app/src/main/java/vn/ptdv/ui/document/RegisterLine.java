package vn.ptdv.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.NumberRun;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.document.DocumentStore;

/** One row of the register: a number in use, or a run of them passed over; what it stands for, what stands for it. */
record RegisterLine(Series series, NumberRun numbers, Optional<RegisterEntry> entry, String relation) {

    static List<RegisterLine> all(DocumentStore store) {
        List<RegisterEntry> entries = store.entries();
        Map<Long, String> relations = relations(entries, store.corrections());
        List<RegisterLine> lines = new ArrayList<>();
        entries.forEach(e -> lines.add(
                new RegisterLine(e.series(), one(e.number()), Optional.of(e), relations.getOrDefault(e.id(), ""))));
        for (Series series : store.series()) {
            NumberRun.of(store.gaps(series))
                    .forEach(run -> lines.add(new RegisterLine(series, run, Optional.empty(), "")));
        }
        lines.sort(Comparator.comparing((RegisterLine l) -> l.series().term())
                .reversed()
                .thenComparing(l -> l.series().kind())
                .thenComparing(RegisterLine::number, Comparator.reverseOrder()));
        return lines;
    }

    private static NumberRun one(RegisterNumber number) {
        return new NumberRun(number.value(), number.value());
    }

    private RegisterNumber number() {
        return entry.map(RegisterEntry::number).orElseGet(() -> RegisterNumber.of(numbers.to()));
    }

    /** In words: what a correction stands for, and what was corrected by what. */
    private static Map<Long, String> relations(List<RegisterEntry> entries, Map<Long, Long> corrections) {
        Map<Long, RegisterEntry> byDocument = new HashMap<>();
        entries.forEach(e -> e.documentId().ifPresent(id -> byDocument.put(id, e)));
        Map<Long, String> words = new HashMap<>();
        corrections.forEach((newer, older) -> {
            RegisterEntry now = byDocument.get(newer);
            RegisterEntry before = byDocument.get(older);
            if (now != null && before != null) {
                words.merge(now.id(), Texts.of("docui.relation.new", before.symbol()), RegisterLine::joined);
                words.merge(before.id(), Texts.of("docui.relation.old", now.symbol()), RegisterLine::joined);
            }
        });
        return words;
    }

    private static String joined(String one, String other) {
        return one + "; " + other;
    }

    String key() {
        return series + " " + number() + entry.map(RegisterEntry::id).orElse(0L);
    }

    String symbol() {
        return entry.map(RegisterEntry::symbol).orElseGet(() -> numbers.printed() + "-" + series.code());
    }

    String subject() {
        return entry.map(e -> e.voidReason().isEmpty() ? e.subject() : e.subject() + " (" + e.voidReason() + ")")
                .orElse("");
    }

    String state() {
        return entry.map(e -> Texts.ofEnum("docui.state", e.state())).orElseGet(() -> Texts.of("docui.state.gap"));
    }
}
