package vn.ptdv.ui.guide;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;
import vn.ptdv.store.keys.PasswordRule;
import vn.ptdv.store.setting.SettingKey;

/** What a step needs before it is left. */
final class GuideChecks {
    private static final PasswordRule PASSWORD = new PasswordRule(8);

    private GuideChecks() {}

    /** What is wrong, and with which field. */
    record Problem(String field, String words) {}

    static Optional<Problem> problem(GuideModel model) {
        return switch (model.step.get()) {
            case COMMITTEE -> missing(model, SettingKey.COMMITTEE_NAME, SettingKey.PLACE);
            case FORMAT -> missing(model, SettingKey.ISSUER_LINE, SettingKey.ISSUER_CODE);
            case TERM -> term(model);
            case USER -> user(model);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> missing(GuideModel model, SettingKey... keys) {
        for (SettingKey key : keys) {
            if (model.setting(key).get().isBlank()) {
                return Optional.of(new Problem(StepPages.id(key), Texts.of("guide.missing", key.title())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> term(GuideModel model) {
        String from = model.setting(SettingKey.TERM_FROM).get();
        String to = model.setting(SettingKey.TERM_TO).get();
        if (from.isEmpty() || to.isEmpty()) {
            SettingKey key = from.isEmpty() ? SettingKey.TERM_FROM : SettingKey.TERM_TO;
            return Optional.of(new Problem(StepPages.id(key), Texts.of("guide.term.missing")));
        }
        return LocalDate.parse(to).isAfter(LocalDate.parse(from))
                ? Optional.empty()
                : Optional.of(new Problem(StepPages.id(SettingKey.TERM_TO), Texts.of("guide.term.backwards")));
    }

    private static Optional<Problem> user(GuideModel model) {
        if (model.user.get().isBlank()) {
            return Optional.of(new Problem(StepPages.USER, Texts.of("guide.user.missing")));
        }
        Optional<BookFault> weak =
                PASSWORD.fault(model.user.get(), model.password.get().toCharArray());
        if (weak.isPresent()) {
            Explanation why = PASSWORD.explain(weak.get());
            return Optional.of(
                    new Problem(StepPages.PASSWORD, Texts.of("guide.password.weak", why.what(), why.todo())));
        }
        if (!model.password.get().equals(model.again.get())) {
            return Optional.of(new Problem(StepPages.AGAIN, Texts.of("guide.password.differs")));
        }
        return isWhole(model.folder.get())
                ? Optional.empty()
                : Optional.of(new Problem(StepPages.FOLDER, Texts.of("guide.folder.whole")));
    }

    /** Half a path would be looked for in another place the next time. */
    private static boolean isWhole(String folder) {
        try {
            return Path.of(folder.strip()).isAbsolute();
        } catch (InvalidPathException unreadable) {
            return false;
        }
    }
}
