package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.exchange.paper.SigningLines;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.RuleValue;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** What papers say of the committee itself. */
final class OfficeFieldValues {
    private static final Signer NOBODY = new Signer("", "", "");

    private OfficeFieldValues() {}

    static FieldValues of(SettingValues settings, RuleBook rules, LocalDate today, Optional<Signer> chosen) {
        Signer signer = chosen.or(() -> settings.signers().stream().findFirst()).orElse(NOBODY);
        String line = settings.text(SettingKey.ISSUER_LINE);
        return new FieldValues()
                .with("co_quan", settings.text(SettingKey.COMMITTEE_NAME))
                .with("co_quan_dong", line.isBlank() ? settings.text(SettingKey.COMMITTEE_NAME) : line)
                .with("cap_tren", settings.text(SettingKey.PARENT_LINE))
                .with("ky_hieu", settings.text(SettingKey.ISSUER_CODE))
                .with("dia_danh", settings.text(SettingKey.PLACE))
                .with("nguoi_ky", signer.name())
                .with("chuc_vu_ky", signer.position())
                .with("tham_quyen_ky", signer.authority().replace(SigningLines.BREAK, "\n"))
                .with(
                        "nhiem_ky",
                        settings.term()
                                .map(t -> t.from().getYear() + "-" + t.to().getYear())
                                .orElse(""))
                .with("ngay_lap", Optional.of(today))
                .with(
                        "thang_du_bi",
                        rules.value(RuleKeys.PROBATION, today)
                                .map(RuleValue::value)
                                .orElse(""));
    }
}
