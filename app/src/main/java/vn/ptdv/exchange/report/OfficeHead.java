package vn.ptdv.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.Signature;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** The head and foot of the office's papers, from its settings; number and date are left to be filled in. */
public final class OfficeHead {
    private OfficeHead() {}

    public static Letterhead of(SettingValues settings) {
        return of(settings, DocumentNumber.blank("BC/" + settings.text(SettingKey.ISSUER_CODE)), Optional.empty());
    }

    /** The same head for a paper with its own number and day. */
    public static Letterhead of(SettingValues settings, DocumentNumber number, Optional<LocalDate> day) {
        return new Letterhead(
                Issuer.of(settings.text(SettingKey.PARENT_LINE), settings.text(SettingKey.ISSUER_LINE))
                        .spokenAs(settings.text(SettingKey.COMMITTEE_NAME)),
                number,
                settings.text(SettingKey.PLACE),
                day,
                signature(settings),
                settings.lines(SettingKey.DEFAULT_RECIPIENTS));
    }

    /** The head of a report, signed by the signer of that name; by the first one where none is called so. */
    static Letterhead signed(SettingValues settings, String signer) {
        Letterhead usual = of(settings);
        return settings.signers().stream()
                .filter(one -> one.name().equals(signer))
                .findFirst()
                .map(one -> new Letterhead(
                        usual.issuer(),
                        usual.number(),
                        usual.place(),
                        usual.date(),
                        signature(one),
                        usual.recipients()))
                .orElse(usual);
    }

    private static Signature signature(SettingValues settings) {
        return settings.signers().stream()
                .findFirst()
                .map(OfficeHead::signature)
                .orElse(new Signature(List.of(), "", ""));
    }

    private static Signature signature(Signer signer) {
        return new Signature(List.of(signer.authority()), signer.position(), signer.name());
    }
}
