package vn.ptdv.store.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.format.FormatSets;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.logic.text.ToneStyle;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.Term;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.model.setting.Signer;

/** All settings and the guidances of format at one moment; a key that was never saved has its initial value. */
public final class SettingValues {
    private final Map<SettingKey, String> values;

    private final FormatSets formats;

    SettingValues(Map<SettingKey, String> saved, FormatSets formats) {
        this.formats = formats;
        Map<SettingKey, String> all = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            all.put(key, saved.getOrDefault(key, key.initial()));
        }
        this.values = all;
    }

    public String text(SettingKey key) {
        return values.getOrDefault(key, key.initial());
    }

    public int whole(SettingKey key) {
        return decimal(key).intValueExact();
    }

    public BigDecimal decimal(SettingKey key) {
        return new BigDecimal(text(key));
    }

    public boolean flag(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    public Optional<LocalDate> date(SettingKey key) {
        return Optional.of(text(key)).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }

    /** The lines of a text, without empty ones. */
    public List<String> lines(SettingKey key) {
        return text(key).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    public List<Integer> reminderDays() {
        return Arrays.stream(text(SettingKey.REMINDER_DAYS).split(",", -1))
                .filter(t -> !t.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** Which scans and photos the book takes. */
    public ScanRule scanRule() {
        return new ScanRule(
                flag(SettingKey.KEEP_SCANS) ? ScanRule.Keeping.KEPT : ScanRule.Keeping.NOT_KEPT,
                whole(SettingKey.SCAN_MEGABYTES),
                whole(SettingKey.PHOTO_MEGABYTES));
    }

    public List<Signer> signers() {
        return SignerList.read(text(SettingKey.SIGNERS));
    }

    public CountBy countBy() {
        return CountBy.valueOf(text(SettingKey.COUNT_BY));
    }

    public Rounding rounding() {
        return Rounding.valueOf(text(SettingKey.ROUNDING));
    }

    /** The term of the committee, once both its days are given. */
    public Optional<Term> term() {
        return date(SettingKey.TERM_FROM)
                .flatMap(from -> date(SettingKey.TERM_TO).map(to -> new Term(from, to)));
    }

    /** The guidances of format, which the office does not set and may replace. */
    public FormatSets formats() {
        return formats;
    }

    public ToneStyle toneStyle() {
        return ToneStyle.valueOf(text(SettingKey.TONE_STYLE));
    }

    Map<SettingKey, String> all() {
        return values;
    }
}
