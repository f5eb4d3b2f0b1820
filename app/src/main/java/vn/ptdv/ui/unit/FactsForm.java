package vn.ptdv.ui.unit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.SplitForm;

/** The facts of a unit as fields, and its marks as boxes. */
final class FactsForm extends VBox {
    /** Marks that say the same as the three boxes; they are kept as they are and not shown twice. */
    private static final Set<String> SAID_BY_BOXES = Set.of("CO_DOAN", "CO_CONG_DOAN", "CO_CHI_BO");

    private final TextField shortName = field("unit-short");
    private final TextField code = field("unit-code");
    private final TextField secretary = field("unit-secretary");
    private final TextField phone = field("unit-phone");
    private final TextField email = field("unit-email");
    private final TextField address = field("unit-address");
    private final TextField note = field("unit-note");
    private final Label standing = new Label();
    private final FlowPane boxes = new FlowPane(16, 6);
    private final Map<String, CheckBox> flags = new LinkedHashMap<>();
    private final CheckBox youth = new CheckBox(Texts.of("unitui.has.youth"));
    private final CheckBox union = new CheckBox(Texts.of("unitui.has.union"));
    private final CheckBox cell = new CheckBox(Texts.of("unitui.has.cell"));
    private UnitFacts before = UnitFacts.NONE;
    private Set<String> flagsBefore = Set.of();
    private Runnable edited = () -> {};

    FactsForm() {
        super(8);
        standing.setWrapText(true);
        standing.setId("unit-standing");
        SplitForm form = new SplitForm(3);
        form.add(
                new FieldBox(Texts.of("unitui.fact.secretary"), secretary),
                new FieldBox(Texts.of("unitui.fact.phone"), phone),
                new FieldBox(Texts.of("unitui.fact.email"), email),
                new FieldBox(Texts.of("unitui.fact.short"), shortName),
                new FieldBox(Texts.of("unitui.fact.code"), code),
                new FieldBox(Texts.of("unitui.fact.address"), address));
        form.addWide(new FieldBox(Texts.of("unitui.fact.note"), note));
        GridPane.setFillWidth(form, true);
        Label marks = new Label(Texts.of("unitui.flags"));
        marks.getStyleClass().add("field-label");
        getChildren().addAll(standing, form, marks, boxes);
        List.of(shortName, code, secretary, phone, email, address, note)
                .forEach(f -> f.textProperty().addListener((o, old, now) -> edited.run()));
        List.of(youth, union, cell).forEach(b -> b.selectedProperty().addListener((o, old, now) -> edited.run()));
    }

    void onEdit(Runnable act) {
        edited = act;
    }

    void show(UnitPage page, UnitCodes codes) {
        before = page.unit().facts();
        flagsBefore = page.details().flags();
        standing.setText(standing(page.unit(), codes));
        shortName.setText(before.shortName());
        code.setText(before.orgCode());
        secretary.setText(before.secretary());
        phone.setText(before.phone());
        email.setText(before.email());
        address.setText(before.address());
        note.setText(before.note());
        youth.setSelected(before.hasYouthUnion());
        union.setSelected(before.hasTradeUnion());
        cell.setSelected(before.hasCell());
        showFlags(codes);
    }

    boolean isChanged() {
        return factsChanged() || flagsChanged();
    }

    boolean factsChanged() {
        return !facts().equals(before);
    }

    boolean flagsChanged() {
        return !flags().equals(flagsBefore);
    }

    /** What stands in the fields counts as saved, or is given up. */
    void forget() {
        before = facts();
        flagsBefore = flags();
    }

    UnitFacts facts() {
        return new UnitFacts(
                text(shortName),
                text(code),
                before.order(),
                youth.isSelected(),
                union.isSelected(),
                cell.isSelected(),
                text(secretary),
                text(phone),
                text(email),
                text(address),
                text(note));
    }

    Set<String> flags() {
        Set<String> chosen = new HashSet<>(flagsBefore);
        chosen.retainAll(SAID_BY_BOXES);
        flags.forEach((flag, box) -> {
            if (box.isSelected()) {
                chosen.add(flag);
            }
        });
        return chosen;
    }

    private void showFlags(UnitCodes codes) {
        flags.clear();
        Map<String, String> labels = new LinkedHashMap<>(codes.flags());
        codes.areas().forEach(labels::putIfAbsent);
        flagsBefore.forEach(f -> labels.putIfAbsent(f, f));
        labels.keySet().removeAll(SAID_BY_BOXES);
        labels.forEach((flag, label) -> {
            CheckBox box = new CheckBox(label);
            box.setSelected(flagsBefore.contains(flag));
            box.selectedProperty().addListener((o, old, now) -> edited.run());
            flags.put(flag, box);
        });
        boxes.getChildren().setAll(youth, union, cell);
        boxes.getChildren().addAll(flags.values());
    }

    private static String standing(Unit unit, UnitCodes codes) {
        UnitShape shape = unit.shape();
        return Texts.of(
                "unitui.standing",
                UnitCodes.label(codes.levels(), shape.levelCode()),
                UnitCodes.label(codes.types(), shape.typeCode()),
                UnitCodes.label(codes.competences(), shape.competenceCode()),
                unit.establishedOn().map(VietnameseDates::format).orElse(Texts.of("unitui.unknown")));
    }

    private static String text(TextField field) {
        return VietnameseText.clean(field.getText());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
