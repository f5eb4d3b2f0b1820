package vn.ptdv.ui.document;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.exchange.paper.SigningLines;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Who signs: one of the office's signers as set, or any line of authority, position and name. */
final class SignerPane extends VBox {
    private final ComboBox<Signer> known = new ComboBox<>();
    private final ComboBox<String> authority = new ComboBox<>();
    private final ComboBox<String> position = new ComboBox<>();
    private final TextField name = new TextField();
    private boolean filling;

    SignerPane(SigningLines lines) {
        super(6);
        known.setConverter(ChoiceWords.by(SignerPane::title));
        authority.getItems().setAll(lines.authorities());
        position.getItems().setAll(lines.positions());
        known.setId("compose-signer");
        authority.setId("compose-authority");
        position.setId("compose-position");
        name.setId("compose-signer-name");
        for (ComboBox<?> box : java.util.List.of(known, authority, position)) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        authority.setEditable(true);
        position.setEditable(true);
        HBox lower = new HBox(
                8,
                grown(new FieldBox(Texts.of("docui.signer.position"), position)),
                grown(new FieldBox(Texts.of("docui.signer.name"), name)));
        getChildren()
                .setAll(
                        new FieldBox(Texts.of("docui.signer"), known),
                        new FieldBox(Texts.of("docui.signer.authority"), authority),
                        lower);
    }

    private static Node grown(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /** Several may sign under one name, each with another authority. */
    private static String title(Signer signer) {
        return Texts.of("docui.signer.title", signer.name(), signer.authority(), signer.position())
                .replaceAll("( – )+$", "");
    }

    void attach(Subscriptions whileShown, ComposeModel model) {
        known.getItems().setAll(model.signers.get());
        whileShown.follow(model.signer, this::fill);
        whileShown.onChange(known.valueProperty(), chosen -> {
            if (chosen != null && !filling) {
                model.signer.set(chosen);
            }
        });
        whileShown.onChange(authority.getEditor().textProperty(), now -> typed(model));
        whileShown.onChange(position.getEditor().textProperty(), now -> typed(model));
        whileShown.onChange(name.textProperty(), now -> typed(model));
    }

    private void typed(ComposeModel model) {
        if (!filling) {
            model.signer.set(new Signer(
                    name.getText().strip(),
                    position.getEditor().getText().strip(),
                    authority.getEditor().getText().strip()));
        }
    }

    /** What the clerk is just typing into is left alone. */
    private void fill(Signer signer) {
        filling = true;
        known.setValue(known.getItems().contains(signer) ? signer : null);
        put(authority, signer.authority());
        put(position, signer.position());
        if (!name.getText().strip().equals(signer.name())) {
            name.setText(signer.name());
        }
        filling = false;
    }

    private static void put(ComboBox<String> box, String text) {
        if (!box.getEditor().getText().strip().equals(text)) {
            box.getEditor().setText(text);
        }
    }
}
