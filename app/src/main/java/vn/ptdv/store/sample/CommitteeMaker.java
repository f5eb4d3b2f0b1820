package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.SETTING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.model.Sex;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

/** Sets the book up for the invented committee; what was set before gives way, because its papers bear its name. */
final class CommitteeMaker {
    private final World world;

    CommitteeMaker(World world) {
        this.world = world;
    }

    void write() {
        Map<SettingKey, String> values = new LinkedHashMap<>();
        world.words.group("SETTING").forEach((key, value) -> values.put(SettingKey.valueOf(key), value));
        values.put(
                SettingKey.DEFAULT_RECIPIENTS,
                String.join("\n", world.words.group("RECIPIENT").values()));
        values.put(SettingKey.SIGNERS, signers());
        world.book.reading().fetch(SETTING).forEach(row -> {
            SettingKey known = SettingKey.valueOf(row.getSettingKey());
            values.putIfAbsent(known, known.initial());
        });
        world.book
                .writing()
                .run(Act.named(World.ACT), work -> values.forEach((key, value) -> Settings.put(work, key, value)));
    }

    private String signers() {
        Dice dice = world.dice("signer", 0);
        List<Map<String, String>> signers = new ArrayList<>();
        for (CsvRow row : CsvTable.shipped("sample_words").rows()) {
            if (row.text("group").equals("SIGNER")) {
                Map<String, String> signer = new LinkedHashMap<>();
                signer.put("name", world.names.full(dice, Sex.MALE));
                signer.put("position", row.text("text"));
                signer.put("authority", row.text("code"));
                signers.add(signer);
            }
        }
        try {
            return new ObjectMapper().writeValueAsString(signers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
