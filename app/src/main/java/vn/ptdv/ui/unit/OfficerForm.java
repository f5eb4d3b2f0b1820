package vn.ptdv.ui.unit;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;

/** Who answers for the unit, in which duty, from when to when. */
final class OfficerForm extends Controller {
    private final Unit unit;
    private final Optional<UnitOfficer> before;
    private final OfficerView view;

    OfficerForm(Unit unit, Optional<UnitOfficer> before, UiClock clock) {
        this.unit = unit;
        this.before = before;
        this.view = new OfficerView(before, this, clock);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    boolean check() {
        return view.check();
    }

    UnitOfficer value() {
        return new UnitOfficer(
                before.map(UnitOfficer::id).orElse(0L),
                unit.id(),
                UnitOfficer.Kind.valueOf(view.kind.code().orElse(UnitOfficer.Kind.SPECIALIST.name())),
                VietnameseText.clean(view.name.getText()),
                before.map(UnitOfficer::userId).orElse(OptionalLong.empty()),
                VietnameseText.clean(view.contact.getText()),
                view.from.day(),
                view.to.day());
    }

    private static final class OfficerView extends View<Optional<UnitOfficer>, OfficerForm> {
        private static final double WIDTH = 520;
        private final SplitForm root = new SplitForm(2);
        private final TextField name = new TextField();
        private final TextField contact = new TextField();
        private final CodeCombo kind = new CodeCombo(kinds());
        private final DateField from;
        private final DateField to;
        private final FieldBox nameBox;
        private final FieldBox toBox;

        OfficerView(Optional<UnitOfficer> before, OfficerForm controller, UiClock clock) {
            super(before, controller);
            from = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
            to = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
            name.setId("officer-name");
            nameBox = new FieldBox(Texts.of("unitui.officer.name"), name, Need.NEEDED);
            toBox = new FieldBox(Texts.of("unitui.officer.to"), to);
            kind.setCode(before.map(UnitOfficer::kind)
                    .orElse(UnitOfficer.Kind.COMMITTEE_MEMBER)
                    .name());
            before.ifPresent(o -> {
                name.setText(o.name());
                contact.setText(o.contact());
                o.from().ifPresent(from::setDay);
                o.to().ifPresent(to::setDay);
            });
            if (before.isEmpty()) {
                from.setDay(clock.today());
            }
            root.setPrefWidth(WIDTH);
            root.add(
                    nameBox,
                    new FieldBox(Texts.of("unitui.officer.kind"), kind),
                    new FieldBox(Texts.of("unitui.officer.from"), from),
                    toBox);
            root.addWide(new FieldBox(Texts.of("unitui.officer.contact"), contact));
        }

        @Override
        public Parent root() {
            return root;
        }

        boolean check() {
            boolean named = !name.getText().isBlank();
            boolean forward = to.day().isEmpty()
                    || from.day().isEmpty()
                    || !to.day().get().isBefore(from.day().get());
            nameBox.message().set(named ? Message.NONE : Message.error(Texts.of("unitui.officer.nameMissing")));
            toBox.message().set(forward ? Message.NONE : Message.error(Texts.of("unitui.officer.backwards")));
            return named && forward && !from.isWrong() && !to.isWrong();
        }

        private static java.util.List<Item> kinds() {
            return java.util.Arrays.stream(UnitOfficer.Kind.values())
                    .map(k -> Item.of(k.name(), Texts.ofEnum("unitui.officerKind", k)))
                    .toList();
        }
    }
}
