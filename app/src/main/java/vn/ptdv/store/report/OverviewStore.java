package vn.ptdv.store.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.setting.Settings;

/** Gathers the overview. */
public final class OverviewStore {
    private final Book book;
    private final Settings settings;
    private final ProcessTable process;
    private final StepMemory steps;

    public OverviewStore(Book book, Settings settings, StepMemory steps) {
        this.book = book;
        this.settings = settings;
        this.steps = steps;
        this.process = new ProcessTable(book, settings);
    }

    /** The overview of a day, whose parts are then read one after the other. */
    public OverviewReading of(LocalDate today) {
        return new OverviewReading(book, settings.now(), process, steps, today);
    }

    /** The name of a step or of a way out, in the order of the way. */
    public Map<String, String> stageNames() {
        Map<String, String> names = new LinkedHashMap<>();
        ProcessMap map = process.now().map();
        Stream.concat(map.ofKind(StageKind.STAGE).stream(), map.ofKind(StageKind.EXIT).stream())
                .forEach(stage -> names.put(stage.key(), stage.name()));
        return names;
    }
}
