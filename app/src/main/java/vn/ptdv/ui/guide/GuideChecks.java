package vn.ptdv.ui.guide;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.setting.SettingKey;

/** What a step needs before it is left. */
final class GuideChecks {
    private GuideChecks() {}

    static Optional<String> problem(GuideModel model) {
        return switch (model.step.get()) {
            case COMMITTEE -> missing(model, SettingKey.COMMITTEE_NAME, SettingKey.PLACE);
            case FORMAT -> missing(model, SettingKey.ISSUER_LINE, SettingKey.ISSUER_CODE);
            case TERM -> term(model);
            case USER -> user(model);
            default -> Optional.empty();
        };
    }

    private static Optional<String> missing(GuideModel model, SettingKey... keys) {
        for (SettingKey key : keys) {
            if (model.setting(key).get().isBlank()) {
                return Optional.of(Texts.of("guide.missing", key.title()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> term(GuideModel model) {
        String from = model.setting(SettingKey.TERM_FROM).get();
        String to = model.setting(SettingKey.TERM_TO).get();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Texts.of("guide.term.missing"));
        }
        return LocalDate.parse(to).isAfter(LocalDate.parse(from))
                ? Optional.empty()
                : Optional.of(Texts.of("guide.term.backwards"));
    }

    private static Optional<String> user(GuideModel model) {
        if (model.user.get().isBlank()) {
            return Optional.of(Texts.of("guide.user.missing"));
        }
        return model.password.get().equals(model.again.get())
                ? Optional.empty()
                : Optional.of(Texts.of("guide.password.differs"));
    }
}
