package vn.ptdv.ui.progress;

import java.time.LocalDate;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.setting.SettingValues;

/** The question that the screens put to the board, under the office's settings. */
public final class Questions {
    private Questions() {}

    public static ProgressQuestion of(SettingValues settings, Period period, LocalDate today) {
        return new ProgressQuestion(
                period, settings.term(), today, QuotaScope.ALLOCATED, ProgressStore.rules(settings));
    }
}
