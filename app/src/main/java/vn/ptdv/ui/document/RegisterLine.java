package vn.ptdv.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.document.DocumentStore;

/** One row of the register: a number in use, or one that was passed over. */
record RegisterLine(Series series, int number, Optional<RegisterEntry> entry) {

    static List<RegisterLine> all(DocumentStore store) {
        List<RegisterLine> lines = new ArrayList<>();
        store.entries().forEach(e -> lines.add(new RegisterLine(e.series(), e.number(), Optional.of(e))));
        for (Series series : store.series()) {
            store.gaps(series).forEach(n -> lines.add(new RegisterLine(series, n, Optional.empty())));
        }
        lines.sort(Comparator.comparing((RegisterLine l) -> l.series().term())
                .reversed()
                .thenComparing(l -> l.series().kind())
                .thenComparing(RegisterLine::number, Comparator.reverseOrder()));
        return lines;
    }

    String key() {
        return series + " " + number + entry.map(RegisterEntry::id).orElse(0L);
    }

    String symbol() {
        return entry.map(RegisterEntry::symbol).orElseGet(() -> series.symbol(number));
    }

    String subject() {
        return entry.map(e -> e.voidReason().isEmpty() ? e.subject() : e.subject() + " (" + e.voidReason() + ")")
                .orElse("");
    }

    String state() {
        return entry.map(e -> Texts.ofEnum("docui.state", e.state())).orElseGet(() -> Texts.of("docui.state.gap"));
    }
}
