package vn.ptdv.ui.person;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.person.Duplicates;

/** Someone who may be the same person, with the answer that they are not. */
final class SuspectLine extends HBox {
    SuspectLine(Duplicates.Suspect suspect, Runnable notTheSame) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(Texts.of(
                "personui.suspect",
                suspect.name(),
                birth(suspect),
                Texts.ofEnum("personui.suspect", suspect.reason())));
        words.getStyleClass().addAll("status-sign", "slow");
        Button no = new Button(Texts.of("personui.notTheSame"));
        no.setOnAction(e -> notTheSame.run());
        getChildren().addAll(words, no);
    }

    private static String birth(Duplicates.Suspect suspect) {
        return vn.ptdv.model.PartialDate.parse(suspect.birth())
                .map(vn.ptdv.logic.text.VietnameseDates::format)
                .orElse("");
    }
}
