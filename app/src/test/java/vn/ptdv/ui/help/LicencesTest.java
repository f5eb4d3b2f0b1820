package vn.ptdv.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;

/** The licences of what is shipped, inside the program. */
@Tag("F112")
class LicencesTest {
    @Test
    void showsTheLicencesOfWhatIsShipped() {
        try (Ui ui = Ui.show(LicencesController::new)) {
            TextArea all = ui.find("licences", TextArea.class);
            assertThat(all.getText()).contains("SIL Open Font License");
            assertThat(all.isEditable()).isFalse();
            ui.picture("licences");
        }
    }
}
