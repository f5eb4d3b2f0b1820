package vn.ptdv.ui.window;

import javafx.scene.control.CheckBox;
import vn.ptdv.ui.Ui;

/** Leads the guide of the first start to an empty book. */
final class FirstBook {
    private final Ui ui;

    FirstBook(Ui ui) {
        this.ui = ui;
    }

    void make() {
        ui.fill("guide-COMMITTEE_NAME", "Đảng ủy phường Hoa Ban").fill("guide-PLACE", "Hoa Ban");
        ui.click("guide-next");
        ui.fill("guide-PARENT_LINE", "ĐẢNG BỘ TỈNH SƠN HÀ").fill("guide-ISSUER_LINE", "ĐẢNG ỦY PHƯỜNG HOA BAN");
        ui.click("guide-next").click("guide-next");
        ui.fill("guide-TERM_FROM", "1/8/2025").fill("guide-TERM_TO", "31072030");
        ui.click("guide-next");
        ui.fill("guide-user", "lan").fill("guide-password", "hoa ban trắng").fill("guide-again", "hoa ban trắng");
        ui.click("guide-next");
        ui.run(() -> ui.find("recovery-kept", CheckBox.class).setSelected(true));
        ui.click("guide-next").click("start-empty");
    }
}
