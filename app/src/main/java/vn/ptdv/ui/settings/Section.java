package vn.ptdv.ui.settings;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.setting.SettingKey;

/** The sections in their order; those with keys are plain forms. */
enum Section {
    COMMITTEE(
            SettingKey.LEVEL_PRESET,
            SettingKey.COMMITTEE_NAME,
            SettingKey.PLACE,
            SettingKey.ORG_CODE,
            SettingKey.DECIDING_BODY,
            SettingKey.COMPETENCE,
            SettingKey.TERM_FROM,
            SettingKey.TERM_TO),
    FORMAT(
            SettingKey.PARENT_LINE,
            SettingKey.ISSUER_LINE,
            SettingKey.ISSUER_CODE,
            SettingKey.FORMAT_PROFILE,
            SettingKey.TONE_STYLE,
            SettingKey.CV_PREFIX,
            SettingKey.LANDSCAPE,
            SettingKey.DEFAULT_RECIPIENTS),
    SIGNERS,
    COUNTING(
            SettingKey.COUNT_BY,
            SettingKey.ROUNDING,
            SettingKey.PERCENT_DECIMALS,
            SettingKey.BELOW_THRESHOLD_PERCENT,
            SettingKey.RATE_MIN,
            SettingKey.RATE_MAX,
            SettingKey.ZERO_YEARS,
            SettingKey.COUNT_FIRST_DAY,
            SettingKey.REMINDER_DAYS),
    FOLLOWING(
            SettingKey.STAGE_SLOW_DAYS,
            SettingKey.STAGE_STILL_DAYS,
            SettingKey.OPINION_REPLY_DAYS,
            SettingKey.LEAK_NEVER_SENT_MONTHS,
            SettingKey.LEAK_RUNNING_OUT_DAYS,
            SettingKey.LEAK_STANDING_MONTHS,
            SettingKey.CLASS_MARK_MAX),
    PRIVACY(
            SettingKey.IDLE_LOCK_MINUTES,
            SettingKey.MASK_CITIZEN_ID,
            SettingKey.KEEP_SCANS,
            SettingKey.SCAN_MEGABYTES,
            SettingKey.PHOTO_MEGABYTES),
    LOOK,
    USERS,
    BACKUP(SettingKey.BACKUP_KEEP, SettingKey.BACKUP_EXTRA_FOLDER),
    CODES,
    STEPS,
    RULES,
    FORMATS,
    HOLIDAYS,
    AUDIT,
    BIN;

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody can change it.
    private final List<SettingKey> keys;

    Section(SettingKey... keys) {
        this.keys = List.of(keys);
    }

    List<SettingKey> keys() {
        return keys;
    }

    String title() {
        return Texts.ofEnum("settings.section", this);
    }
}
