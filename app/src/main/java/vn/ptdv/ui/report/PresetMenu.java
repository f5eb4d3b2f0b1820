package vn.ptdv.ui.report;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.preset.PresetStore;

/** The saved ways of looking at a report, pinned ones on top, with what can be done to them. */
final class PresetMenu extends MenuButton {
    private final ReportsController controller;

    PresetMenu(ReportsController controller) {
        super(Texts.of("stat.preset.menu"));
        this.controller = controller;
        setId("report-presets");
    }

    void show(List<PresetStore.Kept> presets, String current) {
        setText(current.isEmpty() ? Texts.of("stat.preset.menu") : Texts.of("stat.preset.menu.of", current));
        getItems()
                .setAll(item(
                        "preset-plain",
                        Texts.of("stat.preset.plain"),
                        () -> controller.presets().plain()));
        if (!presets.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (PresetStore.Kept kept : presets) {
            String words = kept.seen().pinned() ? Texts.of("stat.preset.item.pinned", kept.name()) : kept.name();
            getItems()
                    .add(item(
                            "preset-" + kept.id(),
                            words,
                            () -> controller.presets().use(kept)));
        }
        getItems().add(new SeparatorMenuItem());
        getItems()
                .add(item(
                        "preset-keep",
                        Texts.of("stat.preset.keep"),
                        () -> controller.presets().ask()));
        if (!current.isEmpty()) {
            getItems()
                    .add(item(
                            "preset-remove",
                            Texts.of("stat.preset.remove", current),
                            () -> controller.presets().remove()));
        }
    }

    private static MenuItem item(String id, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(e -> act.run());
        return item;
    }
}
