package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;
import vn.ptdv.ui.common.field.Item;

/** A change of organisation as it is being filled in. */
final class ChangeDraft {
    private final ChangeKind kind;
    private final Optional<Unit> unit;

    final StringProperty number = new SimpleStringProperty("");
    final StringProperty issuer = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty parts = new SimpleStringProperty("");
    final ObjectProperty<Optional<PartialDate>> decidedOn = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<PartialDate>> effectiveOn;
    final ObjectProperty<Optional<Item>> other = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Item>> type = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Item>> level = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Item>> competence = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<UnitDecisionKind> retype = new SimpleObjectProperty<>(UnitDecisionKind.RETYPE);
    final BooleanProperty goesOn = new SimpleBooleanProperty(false);
    final ObservableList<Item> sources = FXCollections.observableArrayList();

    ChangeDraft(ChangeKind kind, Optional<Unit> unit, LocalDate today) {
        this.kind = kind;
        this.unit = unit;
        effectiveOn = new SimpleObjectProperty<>(Optional.of(PartialDate.of(today)));
        if (kind == ChangeKind.ESTABLISH) {
            unit.ifPresent(this::under);
        } else if (kind == ChangeKind.RENAME) {
            unit.ifPresent(u -> name.set(u.name()));
        } else if (kind == ChangeKind.MERGE) {
            unit.ifPresent(u -> sources.add(Item.of(String.valueOf(u.id()), u.name())));
        }
    }

    ChangeKind kind() {
        return kind;
    }

    Optional<Unit> unit() {
        return unit;
    }

    String title() {
        return kind == ChangeKind.ESTABLISH
                ? kind.words()
                : Texts.of(
                        "unitui.changeTitle", kind.words(), unit.map(Unit::name).orElse(""));
    }

    /** The unit above, or the one that goes on. */
    void under(Unit parent) {
        other.set(Optional.of(Item.of(String.valueOf(parent.id()), parent.name())));
    }

    /** The change as far as it can be asked about; empty while its day or its unit is missing. */
    Optional<UnitChange> change() {
        Optional<LocalDate> day = effectiveOn.get().flatMap(PartialDate::exact);
        if (day.isEmpty() || (unit.isEmpty() && kind != ChangeKind.ESTABLISH)) {
            return Optional.empty();
        }
        UnitDecision decision = new UnitDecision(
                clean(number), decidedOn.get().flatMap(PartialDate::exact), day.get(), clean(issuer), "");
        return Optional.of(unit.map(u -> of(decision, u)).orElseGet(() -> establish(decision)));
    }

    private UnitChange of(UnitDecision decision, Unit about) {
        return switch (kind) {
            case ESTABLISH -> establish(decision);
            case RENAME -> new UnitChange.Rename(decision, about.id(), clean(name));
            case MOVE -> new UnitChange.Move(decision, about.id(), otherId());
            case MERGE -> merge(decision);
            case SPLIT ->
                new UnitChange.Split(
                        decision,
                        about.id(),
                        Arrays.stream(parts.get().split("\n"))
                                .map(VietnameseText::clean)
                                .filter(line -> !line.isEmpty())
                                .map(line -> about.shape().named(line))
                                .toList(),
                        goesOn.get() ? UnitChange.Fate.GOES_ON : UnitChange.Fate.ENDS);
            case RETYPE -> new UnitChange.Retype(decision, retype.get(), about.id(), type(about.shape()));
            case DISSOLVE -> new UnitChange.Dissolve(decision, about.id(), otherId());
        };
    }

    private UnitChange establish(UnitDecision decision) {
        UnitShape shape = new UnitShape(
                clean(name), otherId(), code(type, "KHAC"), code(level, "CHI_BO_CO_SO"), code(competence, "KHONG"));
        return new UnitChange.Establish(decision, shape, UnitFacts.NONE.withCode(clean(code)));
    }

    private UnitChange merge(UnitDecision decision) {
        List<Long> ids = sources.stream().map(i -> Long.parseLong(i.code())).toList();
        OptionalLong into = otherId();
        if (into.isPresent()) {
            return new UnitChange.Merge(
                    decision,
                    ids.stream().filter(id -> id != into.getAsLong()).toList(),
                    new UnitChange.MergeInto.Existing(
                            into.getAsLong(), Optional.of(clean(name)).filter(n -> !n.isEmpty())));
        }
        UnitShape shape = unit.map(Unit::shape)
                .orElseGet(() -> new UnitShape("", OptionalLong.empty(), "", "", ""))
                .named(clean(name));
        return new UnitChange.Merge(decision, ids, new UnitChange.MergeInto.Fresh(shape));
    }

    private UnitChange.UnitType type(UnitShape shape) {
        return new UnitChange.UnitType(
                code(type, shape.typeCode()), code(level, shape.levelCode()), code(competence, shape.competenceCode()));
    }

    private OptionalLong otherId() {
        return other.get().map(i -> OptionalLong.of(Long.parseLong(i.code()))).orElse(OptionalLong.empty());
    }

    private static String code(ObjectProperty<Optional<Item>> picked, String without) {
        return picked.get().map(Item::code).orElse(without);
    }

    private static String clean(StringProperty text) {
        return VietnameseText.clean(text.get());
    }
}
