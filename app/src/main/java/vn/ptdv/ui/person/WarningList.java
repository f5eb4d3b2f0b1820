package vn.ptdv.ui.person;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.Severity;

/** Warnings one under the other: a sign, the words, and the rule behind them. */
final class WarningList extends VBox {
    WarningList() {
        super(2);
        getStyleClass().add("warning-list");
    }

    void show(List<PersonPage.Warning> warnings) {
        getChildren().setAll(warnings.stream().map(WarningList::line).toList());
        setVisible(!warnings.isEmpty());
        setManaged(!warnings.isEmpty());
    }

    static Label line(PersonPage.Warning warning) {
        String words = warning.source().isEmpty()
                ? warning.text()
                : Texts.of("personui.warning", warning.text(), warning.source());
        boolean grave = warning.severity() == Severity.NEEDS_REASON;
        Label label =
                new Label((grave ? Texts.of("personui.sign.grave") : Texts.of("personui.sign.look")) + " " + words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("status-sign", grave ? "below" : "slow");
        label.setAccessibleText(FindingText.severity(warning.severity()) + ": " + words);
        return label;
    }
}
