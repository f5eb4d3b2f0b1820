package vn.ptdv.ui.settings;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.step.StepStore;
import vn.ptdv.ui.common.table.Column;

/** One step with those who act in words. */
record StepLine(StepStore.Step step, String actors) {
    static List<Column<StepLine>> columns() {
        return List.of(
                Column.<StepLine>text(
                                "name",
                                Texts.of("settings.step.name"),
                                l -> l.step().name())
                        .width(190),
                Column.<StepLine>text(
                                "kind",
                                Texts.of("settings.step.kind"),
                                l -> Texts.ofEnum("settings.step.kind", l.step().kind()))
                        .width(120),
                Column.<StepLine>text("state", Texts.of("settings.step.state"), StepLine::state)
                        .width(150),
                Column.<StepLine>number(
                                "standing",
                                Texts.of("settings.step.standing"),
                                l -> l.step().use().standing())
                        .width(90),
                Column.<StepLine>number(
                                "events",
                                Texts.of("settings.step.events"),
                                l -> l.step().use().events())
                        .width(75),
                Column.<StepLine>text(
                                "source",
                                Texts.of("settings.step.source"),
                                l -> l.step().source())
                        .width(240),
                Column.<StepLine>text("actors", Texts.of("settings.step.actors"), StepLine::actors)
                        .width(200),
                Column.<StepLine>text(
                                "long",
                                Texts.of("settings.step.longName"),
                                l -> l.step().longName())
                        .width(300));
    }

    private String state() {
        List<String> words = new ArrayList<>();
        say(words, StepStore.Mark.HIDDEN, "settings.step.hidden");
        say(words, StepStore.Mark.NEEDED, "settings.step.needed");
        say(words, StepStore.Mark.OWN, "settings.step.own");
        if (!step.is(StepStore.Mark.VERIFIED)) {
            words.add(Texts.of("settings.unverified"));
        }
        return String.join(", ", words);
    }

    private void say(List<String> words, StepStore.Mark mark, String key) {
        if (step.is(mark)) {
            words.add(Texts.of(key));
        }
    }
}
