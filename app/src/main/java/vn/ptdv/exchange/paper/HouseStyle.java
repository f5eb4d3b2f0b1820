package vn.ptdv.exchange.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.Papers;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** How this office writes: its own lines, and what it has chosen where the guidance leaves a choice. */
public final class HouseStyle {
    private static final String BY_DATE = "AUTO";
    private static final String BOUND = "BOUND";

    private final SettingValues settings;

    public HouseStyle(SettingValues settings) {
        this.settings = settings;
    }

    /** The profiles with the office's tone marks, the words before a letter's subject, the margins of a page on its side. */
    public Papers papers() {
        Profiles profiles = Profiles.of(settings.formats())
                .with("tone", settings.toneStyle().name());
        String prefix = settings.text(SettingKey.CV_PREFIX).strip();
        if (!prefix.isEmpty()) {
            profiles = profiles.with("letter.subject.prefix", prefix);
        }
        if (settings.text(SettingKey.LANDSCAPE).equals(BOUND)) {
            profiles = profiles.with("landscape", Turn.UPRIGHT.name());
        }
        return new Papers(profiles, Kinds.shipped());
    }

    /** The guidance that the office holds to whatever the date; empty where the date decides. */
    public String profile() {
        String chosen = settings.text(SettingKey.FORMAT_PROFILE);
        return chosen.equals(BY_DATE) ? "" : chosen;
    }

    /** The guidance for what is written on a day. */
    public String profileOn(LocalDate day) {
        return profile().isEmpty()
                ? Profiles.of(settings.formats()).forDate(day).id()
                : profile();
    }

    /** The lines at the top left, and the name that sentences use. */
    public Issuer issuer() {
        String line = settings.text(SettingKey.ISSUER_LINE);
        String name = settings.text(SettingKey.COMMITTEE_NAME);
        return Issuer.of(settings.text(SettingKey.PARENT_LINE), line.isBlank() ? name : line)
                .spokenAs(name);
    }

    /** The run of numbers of a kind of document in the term that runs. */
    public Series series(String kind) {
        String term = settings.term()
                .map(t -> t.from().getYear() + "-" + t.to().getYear())
                .orElse("");
        return new Series(settings.text(SettingKey.ISSUER_CODE), term, kind);
    }

    public String place() {
        return settings.text(SettingKey.PLACE);
    }

    public static Signature signature(Signer signer) {
        List<String> authority = List.of(signer.authority().split(Pattern.quote(SigningLines.BREAK)));
        return new Signature(authority, signer.position(), signer.name());
    }

    /** The signer of a document that is opened again. */
    public static Signer signer(Signature signature) {
        return new Signer(
                signature.name(), signature.position(), String.join(SigningLines.BREAK, signature.authority()));
    }
}
