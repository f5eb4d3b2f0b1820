package vn.ptdv.ui.unit;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.model.unit.UnitOutcome;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitDetailActs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.frame.Toolkit;

/** The acts of the screen: each asks what it needs, does it, and says why where it was refused. */
final class UnitDesk {
    private final BookServices services;
    private final Toolkit kit;
    private final Supplier<UnitTree> tree;
    private final UnitActs acts;
    private final UnitDetailActs details;

    UnitDesk(BookServices services, Toolkit kit, Supplier<UnitTree> tree) {
        this.services = services;
        this.kit = kit;
        this.tree = tree;
        this.acts = new UnitActs(services.book());
        this.details = new UnitDetailActs(services.book());
    }

    UnitCodes codes() {
        return UnitCodes.read(services.book());
    }

    /** Opens the guided dialog of one kind of change; the unit is the one it starts from. */
    void change(ChangeKind kind, Optional<Unit> unit) {
        open(new ChangeDraft(kind, unit, kit.clock().today()));
    }

    /** A unit was dropped on another, or on the top. */
    void move(Unit unit, OptionalLong parent) {
        ChangeDraft draft =
                new ChangeDraft(ChangeKind.MOVE, Optional.of(unit), kit.clock().today());
        parent.ifPresent(p -> tree.get().find(p).ifPresent(draft::under));
        open(draft);
    }

    /** True when the facts are saved. */
    boolean saveFacts(Unit unit, UnitFacts facts) {
        return told(acts.editFacts(unit.id(), facts));
    }

    void saveFlags(Unit unit, java.util.Set<String> flags) {
        details.setFlags(unit.id(), flags);
    }

    void officer(Unit unit, Optional<UnitOfficer> officer) {
        OfficerForm form = new OfficerForm(unit, officer, kit.clock());
        kit.dialogs()
                .form(new Form(
                        Texts.of("unitui.officer.title", unit.name()),
                        form,
                        Texts.of("unitui.save"),
                        () -> form.check() && saveOfficer(form.value())));
    }

    void removeOfficer(UnitOfficer officer) {
        boolean sure = kit.dialogs()
                .confirm(Question.plain(
                        Texts.of("unitui.officer.remove"),
                        Texts.of("unitui.officer.removeText", officer.name()),
                        Texts.of("unitui.officer.remove")));
        if (sure) {
            told(details.officers().delete(officer.id(), officer.name()));
        }
    }

    private boolean saveOfficer(UnitOfficer officer) {
        return told(
                officer.id() == 0
                        ? details.officers().add(officer)
                        : details.officers().edit(officer.id(), officer));
    }

    private void open(ChangeDraft draft) {
        ChangeController form = new ChangeController(draft, new ChangeController.Needs(services, kit, tree.get()));
        kit.dialogs().form(new Form(draft.title(), form, draft.kind().act(), form::accept));
    }

    private boolean told(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Refused refused) {
            kit.dialogs().message(Texts.of("unitui.refused"), refused.words());
        }
        return outcome instanceof RowOutcome.Done;
    }

    private boolean told(UnitOutcome outcome) {
        if (outcome instanceof UnitOutcome.Refused refused) {
            kit.dialogs()
                    .message(
                            Texts.of("unitui.refused"),
                            refused.obstacles().stream().map(UnitWords::of).collect(Collectors.joining("\n")));
        }
        return outcome instanceof UnitOutcome.Accepted;
    }
}
