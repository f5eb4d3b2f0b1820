package vn.ptdv.ui.quota;

import java.util.function.LongConsumer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.shell.ScreenId;
import vn.ptdv.ui.shell.Screens;

/** The way into the quotas: from the navigation, and by command to what a clerk does there most. */
public final class QuotaScreens {
    private QuotaScreens() {}

    /** Gives what opens a decision by its id. */
    public static LongConsumer into(Screens screens, BookServices services, Toolkit kit) {
        QuotasController quotas = new QuotasController(services, kit);
        screens.with(ScreenId.QUOTAS, () -> quotas)
                .commanding(Texts.of("quotaui.command.board"), () -> {
                    screens.go(ScreenId.QUOTAS);
                    quotas.show(QuotasController.BOARD);
                })
                .commanding(Texts.of("quotaui.command.counts"), () -> {
                    screens.go(ScreenId.QUOTAS);
                    quotas.show(QuotasController.COUNTS);
                })
                .commanding(Texts.of("quotaui.command.survey"), () -> {
                    screens.go(ScreenId.QUOTAS);
                    quotas.show(QuotasController.SURVEY);
                })
                .commanding(Texts.of("quotaui.command.decision"), () -> {
                    screens.go(ScreenId.QUOTAS);
                    quotas.addDecision();
                });
        return id -> {
            screens.go(ScreenId.QUOTAS);
            quotas.openDecision(id);
        };
    }
}
