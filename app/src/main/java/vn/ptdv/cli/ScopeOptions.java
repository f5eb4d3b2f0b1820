package vn.ptdv.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.report.ReportScope;
import vn.ptdv.store.unit.UnitStore;

/** How far a report reaches: from which knowledge, for which unit, against which target. */
final class ScopeOptions {
    @Option(names = "--known", paramLabel = "K")
    String known = "now";

    @Option(names = "--unit", paramLabel = "UNIT")
    @Nullable
    String unit;

    @Option(names = "--against", paramLabel = "SOURCE")
    String against = "allocation";

    ReportScope scope(OpenBook book) throws Refusal {
        return new ReportScope(one(Known.values(), known), unit(book), one(QuotaSource.values(), against));
    }

    /** By code, or by the name that only one unit has. */
    private OptionalLong unit(OpenBook book) throws Refusal {
        if (unit == null) {
            return OptionalLong.empty();
        }
        String wanted = unit;
        List<Unit> found = new UnitStore(book.book().reading())
                .all().stream()
                        .filter(u ->
                                u.facts().orgCode().equals(wanted) || u.name().equalsIgnoreCase(wanted))
                        .toList();
        if (found.size() != 1) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.report.no_unit", wanted, found.size()));
        }
        return OptionalLong.of(found.get(0).id());
    }

    private static <E extends Enum<E>> E one(E[] values, String typed) throws Refusal {
        return Arrays.stream(values)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Exit.USAGE, Texts.of("cli.misuse.value", typed)));
    }
}
