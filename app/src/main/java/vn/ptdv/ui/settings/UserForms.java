package vn.ptdv.ui.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.keys.PasswordRule;
import vn.ptdv.ui.frame.Toolkit;

/** The forms about users and their passwords. */
final class UserForms {
    private static final String NAME = "name";
    private static final String FULL = "full";
    private static final String ROLE = "role";
    private static final String OLD = "old";
    private static final String PASSWORD = "password";
    private static final String AGAIN = "again";
    private static final PasswordRule RULE = new PasswordRule(8);
    private final Toolkit kit;
    private final Editing editing;
    private final UserDesk desk;

    UserForms(Toolkit kit, Editing editing, UserDesk desk) {
        this.kit = kit;
        this.editing = editing;
        this.desk = desk;
    }

    void add() {
        EntryForm form = twice(new EntryForm(kit)
                .needed(NAME, Texts.of("settings.user.name"), "")
                .text(FULL, Texts.of("settings.user.full"), "")
                .choice(ROLE, Texts.of("settings.user.role"), UsersController.roles(), Role.CLERK.name()));
        editing.start(
                form,
                ask(Texts.of("settings.user.add"), form, () -> form.value(NAME)),
                progress -> desk.add(typed(form, form.value(NAME), true), form.secret(PASSWORD)));
    }

    void edit(AppUser user) {
        EntryForm form = new EntryForm(kit)
                .text(FULL, Texts.of("settings.user.full"), user.fullName())
                .choice(
                        ROLE,
                        Texts.of("settings.user.role"),
                        UsersController.roles(),
                        user.role().name());
        editing.start(
                form,
                Editing.Ask.of(Texts.of("settings.user.edit.title", user.name()), Texts.of("settings.save")),
                progress -> desk.save(typed(form, user.name(), user.active())));
    }

    void setPassword(String user) {
        EntryForm form = twice(new EntryForm(kit));
        editing.start(
                form,
                ask(Texts.of("settings.user.password.title", user), form, () -> user),
                progress -> desk.setPassword(user, form.secret(PASSWORD)));
    }

    void changeOwn(String user) {
        EntryForm form = twice(new EntryForm(kit).password(OLD, Texts.of("settings.user.password.old")));
        editing.start(
                form,
                ask(Texts.of("settings.user.own"), form, () -> user),
                progress -> desk.changeOwn(user, form.secret(OLD), form.secret(PASSWORD)));
    }

    private static EntryForm twice(EntryForm form) {
        return form.password(PASSWORD, Texts.of("settings.user.password"))
                .password(AGAIN, Texts.of("settings.user.password.again"));
    }

    private static Editing.Ask ask(String title, EntryForm form, Supplier<String> user) {
        return new Editing.Ask(title, Texts.of("settings.save"), () -> isGood(form, user.get()));
    }

    private static boolean isGood(EntryForm form, String user) {
        char[] password = form.secret(PASSWORD);
        Optional<BookFault> fault = RULE.fault(user, password);
        boolean same = Arrays.equals(password, form.secret(AGAIN));
        Arrays.fill(password, '\0');
        if (fault.isPresent()) {
            return form.wrong(PASSWORD, RULE.explain(fault.get()).what());
        }
        return same || form.wrong(AGAIN, Texts.of("settings.user.password.differs"));
    }

    private static AppUser typed(EntryForm form, String name, boolean active) {
        Role role = Arrays.stream(Role.values())
                .filter(r -> r.name().equals(form.value(ROLE)))
                .findFirst()
                .orElse(Role.CLERK);
        return new AppUser(name, form.value(FULL), role, active);
    }
}
