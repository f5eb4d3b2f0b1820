package vn.ptdv.ui.document;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.Urgency;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** The components that a document may have and mostly has not: haste, draft, circulation, drafter, contact. */
final class MarksPane extends TitledPane {
    private final ComboBox<Urgency> urgency = new ComboBox<>();
    private final TextField draft = new TextField();
    private final TextField circulation = new TextField();
    private final TextField copies = new TextField();
    private final TextField contact = new TextField();
    private final CheckBox barred = new CheckBox(Texts.of("docui.marks.barred"));
    private boolean filling;

    MarksPane() {
        setText(Texts.of("docui.marks"));
        setId("compose-marks");
        setAnimated(false);
        setExpanded(false);
        urgency.getItems().setAll(Urgency.values());
        urgency.setConverter(ChoiceWords.by(u -> Texts.ofEnum("docui.urgency", u)));
        urgency.setMaxWidth(Double.MAX_VALUE);
        urgency.setId("compose-urgency");
        draft.setId("compose-draft");
        draft.setPrefColumnCount(4);
        circulation.setId("compose-circulation");
        circulation.setPromptText(Texts.of("docui.marks.circulation.prompt"));
        copies.setId("compose-copies");
        copies.setPromptText(Texts.of("docui.marks.copies.prompt"));
        contact.setId("compose-contact");
        contact.setPromptText(Texts.of("docui.marks.contact.prompt"));
        barred.setId("compose-barred");
        FieldBox haste = new FieldBox(Texts.of("docui.marks.urgency"), urgency);
        HBox.setHgrow(haste, Priority.ALWAYS);
        setContent(new VBox(
                6,
                new HBox(8, haste, new FieldBox(Texts.of("docui.marks.draft"), draft)),
                new FieldBox(Texts.of("docui.marks.circulation"), circulation),
                new FieldBox(Texts.of("docui.marks.copies"), copies),
                new FieldBox(Texts.of("docui.marks.contact"), contact),
                barred));
    }

    void attach(Subscriptions whileShown, ComposeModel model) {
        whileShown.follow(model.marks, this::fill);
        whileShown.onChange(urgency.valueProperty(), now -> typed(model));
        whileShown.onChange(barred.selectedProperty(), now -> typed(model));
        List.of(draft, circulation, copies, contact)
                .forEach(field -> whileShown.onChange(field.textProperty(), now -> typed(model)));
    }

    private void typed(ComposeModel model) {
        if (!filling) {
            model.marks.set(marks());
        }
    }

    private Marks marks() {
        int times = VietnameseNumbers.parseWhole(draft.getText())
                .map(Long::intValue)
                .filter(n -> n > 0)
                .orElse(0);
        return new Marks(
                times,
                urgency.getValue() == null ? Urgency.NONE : urgency.getValue(),
                circulation.getText().strip(),
                barred.isSelected() ? Marks.Press.BARRED : Marks.Press.FREE,
                copies.getText().strip(),
                contact.getText().strip());
    }

    private void fill(Marks marks) {
        if (marks.equals(marks())) {
            return;
        }
        filling = true;
        urgency.setValue(marks.urgency());
        draft.setText(marks.draft() > 0 ? String.valueOf(marks.draft()) : "");
        circulation.setText(marks.circulation());
        copies.setText(marks.copies());
        contact.setText(marks.contact());
        barred.setSelected(marks.press() == Marks.Press.BARRED);
        filling = false;
        setExpanded(isExpanded() || !marks.equals(Marks.NONE));
    }
}
