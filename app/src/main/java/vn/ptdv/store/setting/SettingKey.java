package vn.ptdv.store.setting;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.setting.SettingShape.Kind;

/** Every setting of a book, with its form and what holds until someone changes it. */
public enum SettingKey {
    COMMITTEE_NAME(SettingShape.of(Kind.TEXT), ""),
    PARENT_LINE(SettingShape.of(Kind.TEXT), ""),
    ISSUER_LINE(SettingShape.of(Kind.TEXT), ""),
    PLACE(SettingShape.of(Kind.TEXT), ""),
    ORG_CODE(SettingShape.of(Kind.ORG_CODE), ""),
    ISSUER_CODE(SettingShape.of(Kind.TEXT), ""),
    DECIDING_BODY(SettingShape.of(Kind.TEXT), ""),
    LEVEL_PRESET(SettingShape.choice("COMMUNE", "DISTRICT", "BLOC", "ABOVE_BASE", "BASE"), "COMMUNE"),
    COMPETENCE(
            SettingShape.choice("TREN_TRUC_TIEP", "GIAO_QUYEN", "THI_DIEM", "UY_QUYEN", "BTV_CO_SO"), "TREN_TRUC_TIEP"),
    TERM_FROM(SettingShape.of(Kind.DATE), ""),
    TERM_TO(SettingShape.of(Kind.DATE), ""),
    COUNT_BY(SettingShape.choice("CEREMONY", "DECISION"), "CEREMONY"),
    ROUNDING(SettingShape.choice("HALF_UP", "DOWN"), "HALF_UP"),
    PERCENT_DECIMALS(SettingShape.whole(0, 2), "1"),
    COUNT_FIRST_DAY(SettingShape.flag(), "false"),
    BELOW_THRESHOLD_PERCENT(SettingShape.percent(), "50"),
    RATE_MIN(SettingShape.percent(), "3"),
    RATE_MAX(SettingShape.percent(), "4"),
    ZERO_YEARS(SettingShape.whole(1, 10), "2"),
    FORMAT_PROFILE(SettingShape.format("AUTO", "HD36", "HD05"), "AUTO"),
    TONE_STYLE(SettingShape.choice("OLD", "NEW"), "OLD"),
    CV_PREFIX(SettingShape.of(Kind.TEXT), ""),
    LANDSCAPE(SettingShape.choice("TURNED", "BOUND"), "TURNED"),
    LOCAL_LAYER(SettingShape.of(Kind.TEXT), ""),
    SIGNERS(SettingShape.of(Kind.SIGNERS), "[]"),
    DEFAULT_RECIPIENTS(SettingShape.of(Kind.LINES), ""),
    REMINDER_DAYS(SettingShape.of(Kind.DAYS), "90,60,30,15,7"),
    OPINION_REPLY_DAYS(SettingShape.whole(1, 120), "15"),
    LEAK_NEVER_SENT_MONTHS(SettingShape.whole(1, 120), "12"),
    LEAK_RUNNING_OUT_DAYS(SettingShape.whole(1, 730), "60"),
    LEAK_STANDING_MONTHS(SettingShape.whole(1, 120), "12"),
    STAGE_SLOW_DAYS(SettingShape.whole(1, 3650), "90"),
    STAGE_STILL_DAYS(SettingShape.whole(1, 3650), "180"),
    CLASS_MARK_MAX(SettingShape.whole(5, 100), "10"),
    MASK_CITIZEN_ID(SettingShape.flag(), "true"),
    KEEP_SCANS(SettingShape.flag(), "true"),
    SCAN_MEGABYTES(SettingShape.whole(1, 50), "10"),
    PHOTO_MEGABYTES(SettingShape.whole(1, 10), "2"),
    IDLE_LOCK_MINUTES(SettingShape.whole(0, 240), "10"),
    BACKUP_KEEP(SettingShape.whole(3, 365), "30"),
    BACKUP_EXTRA_FOLDER(SettingShape.of(Kind.TEXT), "");

    @SuppressWarnings("ImmutableEnumChecker") // A record whose list of choices is made by List.of.
    private final SettingShape shape;

    private final String initial;

    SettingKey(SettingShape shape, String initial) {
        this.shape = shape;
        this.initial = initial;
    }

    public SettingShape shape() {
        return shape;
    }

    /** What holds until someone changes it. */
    public String initial() {
        return initial;
    }

    /** What the screen calls it. */
    public String title() {
        return Texts.ofEnum("setting.key", this);
    }

    /** What the screen calls one of its choices. */
    public String choiceTitle(String code) {
        return Texts.family("setting.choice", name() + "." + code);
    }
}
