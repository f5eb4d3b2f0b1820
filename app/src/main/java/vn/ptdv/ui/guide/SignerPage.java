package vn.ptdv.ui.guide;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.theme.Icons;

/** The people who sign, each with the line of authority above the position. */
final class SignerPage extends VBox {
    private final GuideController controller;
    private final FieldBox name;
    private final VBox lines = new VBox(6);

    SignerPage(GuideModel model, GuideController controller) {
        super(14);
        this.controller = controller;
        TextField authority = field("signer-authority", model.signerAuthority);
        TextField position = field("signer-position", model.signerPosition);
        TextField typed = field("signer-name", model.signerName);
        name = new FieldBox(Texts.of("guide.signer.name"), typed);
        Button add = new Button(Texts.of("guide.signer.add"));
        add.setId("signer-add");
        add.disableProperty().bind(typed.textProperty().isEmpty());
        add.setOnAction(e -> {
            controller.onAddSigner();
            typed.requestFocus();
        });
        HBox form = new HBox(
                10,
                new FieldBox(Texts.of("guide.signer.authority"), authority),
                new FieldBox(Texts.of("guide.signer.position"), position),
                name);
        getChildren().setAll(form, add, lines);
        model.signers.addListener((ListChangeListener<Signer>) c -> show(model));
        show(model);
    }

    private void show(GuideModel model) {
        lines.getChildren().setAll(model.signers.stream().map(this::line).toList());
    }

    private HBox line(Signer signer) {
        Label words = new Label(Texts.of("guide.signer.line", signer.authority(), signer.position(), signer.name()));
        return new HBox(
                10,
                words,
                Icons.button(
                        Feather.X,
                        Texts.of("guide.signer.remove", signer.name()),
                        () -> controller.onRemoveSigner(signer)));
    }

    /** Where the name is typed. */
    FieldBox name() {
        return name;
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setId(id);
        field.setPrefColumnCount(18);
        return field;
    }
}
