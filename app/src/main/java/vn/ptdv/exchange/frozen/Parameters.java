package vn.ptdv.exchange.frozen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.logic.report.Known;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.time.Period;
import vn.ptdv.logic.time.PeriodKind;
import vn.ptdv.model.unit.QuotaSource;
import vn.ptdv.store.preset.PresetStore;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportScope;
import vn.ptdv.store.statistic.StatQuery;

/** The question of a run as names and values, and back. */
final class Parameters {
    private static final String FORM = "form";
    private static final String REPORT = "report";
    private static final String PRESET = "preset";
    private static final String PRESET_NAME = "presetName";
    private final Map<String, String> values;

    Parameters(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, String> of(ReportQuery query) {
        Map<String, String> all =
                common(query.period(), query.day(), query.scope().unit());
        all.put(REPORT, query.report().name());
        all.put("known", query.scope().known().name());
        all.put("source", query.scope().source().name());
        return all;
    }

    /** With the way in which the report was looked at: columns, rows, order, signer. */
    static Map<String, String> of(ReportQuery query, Freezer.Look look) {
        Map<String, String> all = of(query);
        if (!look.preset().equals(ReportPreset.NONE)) {
            all.put(PRESET, PresetStore.write(look.preset()));
            all.put(PRESET_NAME, look.name());
        }
        return all;
    }

    /** The way in which it was looked at; as the report comes where none was kept. */
    Freezer.Look look() {
        String kept = text(PRESET);
        return kept.isEmpty() ? Freezer.Look.PLAIN : new Freezer.Look(text(PRESET_NAME), PresetStore.read(kept));
    }

    static Map<String, String> of(StatQuery query) {
        Map<String, String> all = common(query.period(), query.day(), query.unit());
        all.put(FORM, query.form());
        return all;
    }

    private static Map<String, String> common(Period period, LocalDate day, OptionalLong unit) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", period.kind().name());
        all.put("from", period.from().toString());
        all.put("to", period.to().toString());
        all.put("day", day.toString());
        unit.ifPresent(id -> all.put("unit", String.valueOf(id)));
        return all;
    }

    Optional<StatQuery> form() {
        return Optional.ofNullable(values.get(FORM)).map(form -> new StatQuery(form, period(), day(), unit()));
    }

    /** Empty where the report is none that this program knows. */
    Optional<ReportQuery> report() {
        String name = text(REPORT);
        return Arrays.stream(ReportId.values())
                .filter(id -> id.name().equals(name))
                .findFirst()
                .map(id -> new ReportQuery(
                        id,
                        period(),
                        day(),
                        new ReportScope(Known.valueOf(text("known")), unit(), QuotaSource.valueOf(text("source")))));
    }

    private Period period() {
        return new Period(PeriodKind.valueOf(text("kind")), LocalDate.parse(text("from")), LocalDate.parse(text("to")));
    }

    private LocalDate day() {
        return LocalDate.parse(text("day"));
    }

    private OptionalLong unit() {
        String unit = text("unit");
        return unit.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(unit));
    }

    private String text(String name) {
        return values.getOrDefault(name, "");
    }
}
