package vn.ptdv.ui.entrance;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyChange;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.PasswordRule;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.task.Awaited;
import vn.ptdv.ui.frame.Toolkit;

/** Asks whoever came in by the recovery key for a new password, twice, until one is good or the asking is left. */
final class NewPassword {
    private static final PasswordRule RULE = new PasswordRule(8);

    private final Toolkit kit;
    private final BookFolder folder;
    private final String user;

    NewPassword(Toolkit kit, BookFolder folder, String user) {
        this.kit = kit;
        this.folder = folder;
        this.user = user;
    }

    void ask(BookKey key) {
        boolean asking = true;
        while (asking) {
            Optional<String> first = typed(Texts.of("entrance.renew.label", user));
            Optional<String> again = first.flatMap(f -> typed(Texts.of("entrance.renew.again", user)));
            if (again.isEmpty()) {
                say(Texts.of("entrance.renew.later"));
                asking = false;
            } else {
                asking = !isTaken(key, first.orElseThrow(), again.get());
            }
        }
    }

    private boolean isTaken(BookKey key, String first, String again) {
        if (!first.equals(again)) {
            say(Texts.of("entrance.renew.differs"));
            return false;
        }
        Optional<BookFault> weak = RULE.fault(user, first.toCharArray());
        if (weak.isPresent()) {
            say(RULE.explain(weak.get()).oneText());
            return false;
        }
        KeyRing ring = new KeyRing(folder, kit.machine().stretch());
        Optional<KeyChange> answer =
                Awaited.answer(kit.tasks(), progress -> ring.setPassword(key, user, first.toCharArray()));
        if (answer.isPresent() && answer.get() instanceof KeyChange.Refused refused) {
            say(refused.explanation().oneText());
            return false;
        }
        answer.ifPresent(done -> say(Texts.of("entrance.renew.done", user)));
        return true;
    }

    private Optional<String> typed(String label) {
        return kit.dialogs()
                .askText(TextAsk.secret(Texts.of("entrance.renew.title"), label, Texts.of("entrance.renew.act")));
    }

    private void say(String text) {
        kit.dialogs().message(Texts.of("entrance.renew.title"), text);
    }
}
