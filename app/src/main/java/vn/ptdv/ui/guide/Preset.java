package vn.ptdv.ui.guide;

import java.util.List;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.store.setting.SettingKey;

/** The usual words of a level, from the shipped table: the code is filled in, the lines are shown as examples. */
record Preset(String code, String issuerCode, String decidingBody, Foot foot, Hints hints) {
    /** At the foot of papers: the line above the first signer's name, what that one is, and who gets the paper. */
    record Foot(String authority, String position, List<String> recipients) {}

    /** Examples of the three names that only the office itself knows. */
    record Hints(String parent, String issuer, String committee) {}

    static List<Preset> all() {
        return CsvTable.shipped("presets").rows().stream().map(Preset::read).toList();
    }

    static Preset of(String code) {
        return all().stream().filter(p -> p.code.equals(code)).findFirst().orElseThrow();
    }

    void fill(GuideModel model) {
        model.setting(SettingKey.LEVEL_PRESET).set(code);
        model.setting(SettingKey.ISSUER_CODE).set(issuerCode);
        model.setting(SettingKey.DECIDING_BODY).set(decidingBody);
        model.setting(SettingKey.DEFAULT_RECIPIENTS).set(String.join("\n", foot.recipients()));
    }

    private static Preset read(CsvRow row) {
        return new Preset(
                row.text("preset"),
                row.text("issuer_code"),
                row.text("deciding_body"),
                new Foot(
                        row.text("authority"),
                        row.text("position"),
                        List.of(row.text("recipients").split("\\|"))),
                new Hints(row.text("parent_hint"), row.text("issuer_hint"), row.text("committee_hint")));
    }
}
