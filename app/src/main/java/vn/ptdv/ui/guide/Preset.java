package vn.ptdv.ui.guide;

import java.util.List;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.store.setting.SettingKey;

/** The usual words of a level, from the shipped table: the code is filled in, the lines are shown as examples. */
record Preset(String code, String issuerCode, String parentHint, String issuerHint, String committeeHint) {

    static List<Preset> all() {
        return CsvTable.shipped("presets").rows().stream().map(Preset::read).toList();
    }

    static Preset of(String code) {
        return all().stream().filter(p -> p.code.equals(code)).findFirst().orElseThrow();
    }

    void fill(GuideModel model) {
        model.setting(SettingKey.LEVEL_PRESET).set(code);
        model.setting(SettingKey.ISSUER_CODE).set(issuerCode);
    }

    private static Preset read(CsvRow row) {
        return new Preset(
                row.text("preset"),
                row.text("issuer_code"),
                row.text("parent_hint"),
                row.text("issuer_hint"),
                row.text("committee_hint"));
    }
}
