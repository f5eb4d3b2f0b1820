package vn.ptdv.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Who opens the book, with which role and password; and the recovery key. */
final class UsersController extends SectionController<UserLine> {
    private final UserDesk desk;
    private final UserForms forms;

    UsersController(BookServices services, Toolkit kit) {
        super(services, kit);
        this.desk = new UserDesk(services, kit);
        this.forms = new UserForms(kit, editing, desk);
        ready();
    }

    @Override
    RowsView.Parts<UserLine> parts() {
        DataTable<UserLine> table =
                new DataTable<>("users", line -> line.user().name(), columns(), kit.memory()).onOpen(line -> onEdit());
        return new RowsView.Parts<>(Section.USERS, Texts.of("settings.user.what"), table, acts());
    }

    private List<SectionAct> acts() {
        return List.of(
                SectionAct.always("user-add", Texts.of("settings.user.add"), forms::add),
                SectionAct.always("user-own", Texts.of("settings.user.own"), () -> forms.changeOwn(own())),
                SectionAct.onRow("user-edit", Texts.of("settings.user.edit"), this::onEdit),
                SectionAct.onRow("user-password", Texts.of("settings.user.password.set"), this::onPassword),
                SectionAct.onRow("user-remove", Texts.of("settings.user.remove"), this::onRemove),
                SectionAct.always("user-recovery", Texts.of("settings.user.recovery"), this::onRecovery));
    }

    private String own() {
        return services.book().writing().author().name();
    }

    private void onEdit() {
        model.chosen.get().ifPresent(line -> forms.edit(line.user()));
    }

    private void onPassword() {
        model.chosen.get().ifPresent(line -> forms.setPassword(line.user().name()));
    }

    private void onRemove() {
        model.chosen.get().ifPresent(line -> {
            String name = line.user().name();
            if (name.equalsIgnoreCase(own())) {
                kit.dialogs().message(Texts.of("settings.user.remove"), Texts.of("settings.user.remove.own"));
            } else if (kit.dialogs()
                    .confirm(Question.grave(
                            Texts.of("settings.user.remove"),
                            Texts.of("settings.user.remove.text", name),
                            Texts.of("settings.user.remove.act")))) {
                editing.run(Texts.of("settings.user.remove"), progress -> desk.remove(line));
            }
        });
    }

    private void onRecovery() {
        boolean sure = kit.dialogs()
                .confirm(Question.grave(
                        Texts.of("settings.user.recovery"),
                        Texts.of("settings.user.recovery.text"),
                        Texts.of("settings.user.recovery.act")));
        if (sure) {
            kit.tasks()
                    .start(Job.of(progress -> desk.renewRecovery().map(groups -> new Renewed(desk.committee(), groups)))
                            .titled(Texts.of("settings.user.recovery"))
                            .onDone(this::showRecovery));
        }
    }

    /** A new recovery key with the name for its sheet. */
    private record Renewed(String committee, List<String> groups) {}

    private void showRecovery(Optional<Renewed> renewed) {
        renewed.ifPresentOrElse(
                key -> RecoveryOnce.show(kit, key.committee(), key.groups()),
                () -> kit.dialogs()
                        .message(Texts.of("settings.user.recovery"), Texts.of("settings.user.recovery.failed")));
    }

    @Override
    List<UserLine> read() {
        return desk.users();
    }

    static List<Item> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Item.of(role.name(), Texts.ofEnum("settings.user.role", role)))
                .toList();
    }

    private static List<Column<UserLine>> columns() {
        return List.of(
                Column.<UserLine>text(
                                "name",
                                Texts.of("settings.user.name"),
                                l -> l.user().name())
                        .width(160),
                Column.<UserLine>name(
                                "full",
                                Texts.of("settings.user.full"),
                                l -> l.user().fullName())
                        .width(220),
                Column.<UserLine>text("role", Texts.of("settings.user.role"), l -> role(l.user()))
                        .width(160),
                Column.<UserLine>text(
                                "door",
                                Texts.of("settings.user.door"),
                                l -> Texts.ofEnum("settings.user.door", l.door()))
                        .width(220));
    }

    private static String role(AppUser user) {
        return Texts.ofEnum("settings.user.role", user.role());
    }
}
