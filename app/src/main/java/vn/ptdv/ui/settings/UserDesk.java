package vn.ptdv.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.setting.AppUser;
import vn.ptdv.model.setting.Role;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyChange;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Login;
import vn.ptdv.store.keys.RecoveryKey;
import vn.ptdv.store.keys.Throttle;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.user.UserActs;
import vn.ptdv.store.user.UserOutcome;
import vn.ptdv.store.user.UserStore;
import vn.ptdv.ui.frame.Toolkit;

/** Names and roles in the book, keys beside it: keeps the two in step. Answers with the words of a refusal. */
final class UserDesk {
    private final BookServices services;
    private final KeyRing ring;
    private final Throttle throttle;
    private final UserActs acts;

    UserDesk(BookServices services, Toolkit kit) {
        this.services = services;
        this.ring = new KeyRing(services.open().folder(), kit.machine().stretch());
        this.throttle =
                new Throttle(services.open().folder().tries(), kit.machine().clock());
        this.acts = new UserActs(services.book());
    }

    /** Everyone at work, and every name that has a password. */
    List<UserLine> users() {
        List<String> keys = ring.users();
        List<UserLine> lines = new ArrayList<>();
        List<AppUser> known = new UserStore(services.book().reading()).all();
        known.stream()
                .filter(user -> user.active() || holds(keys, user.name()))
                .forEach(user -> lines.add(new UserLine(user, door(keys, user.name()))));
        keys.stream()
                .filter(name -> known.stream().noneMatch(u -> u.name().equalsIgnoreCase(name)))
                .forEach(name ->
                        lines.add(new UserLine(new AppUser(name, name, Role.CLERK, true), UserLine.Door.OPENS)));
        return lines;
    }

    /** The key first: a name without one can be given a password again, a key without a name is a hole. */
    Optional<String> add(AppUser user, char[] password) {
        needAdministrator();
        return words(ring.addUser(key(), user.name(), password)).or(() -> save(user));
    }

    Optional<String> save(AppUser user) {
        return words(acts.save(user));
    }

    Optional<String> setPassword(String user, char[] password) {
        needAdministrator();
        return words(ring.setPassword(key(), user, password));
    }

    Optional<String> changeOwn(String user, char[] old, char[] renewed) {
        return words(new Login(ring, throttle).changePassword(user, old, renewed));
    }

    Optional<String> remove(UserLine line) {
        needAdministrator();
        String name = line.user().name();
        if (line.door() == UserLine.Door.NO_PASSWORD) {
            return words(acts.retire(name));
        }
        // The last key is refused first, so that no name is retired in vain.
        return ring.users().size() == 1
                ? words(ring.removeUser(key(), name))
                : words(acts.retire(name)).or(() -> words(ring.removeUser(key(), name)));
    }

    /** Whose book it is, as the sheet of the recovery key names it. */
    String committee() {
        return services.settings().now().text(SettingKey.COMMITTEE_NAME);
    }

    /** The groups of a new recovery key; the printed one of before is worthless from now on. */
    Optional<List<String>> renewRecovery() {
        needAdministrator();
        return ring.renewRecovery(key()).map(recovery -> {
            try (RecoveryKey shown = recovery) {
                return shown.groups();
            }
        });
    }

    /** Keys lie beside the book, where its own gate does not reach. */
    private void needAdministrator() {
        services.book().writing().rights().require("action.user.");
    }

    private BookKey key() {
        return services.open().key();
    }

    private static boolean holds(List<String> keys, String name) {
        return keys.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static UserLine.Door door(List<String> keys, String name) {
        return holds(keys, name) ? UserLine.Door.OPENS : UserLine.Door.NO_PASSWORD;
    }

    private static Optional<String> words(KeyChange change) {
        if (change instanceof KeyChange.NotOpened closed) {
            return Optional.of(closed.why().explanation().oneText());
        }
        return change instanceof KeyChange.Refused refused
                ? Optional.of(refused.explanation().oneText())
                : Optional.empty();
    }

    private static Optional<String> words(UserOutcome outcome) {
        return outcome instanceof UserOutcome.Refused refused ? Optional.of(refused.words()) : Optional.empty();
    }
}
