package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Term;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for which kind a number is kept, which number if not the next, and what for. */
final class ReserveForm {
    private static final double WIDTH = 480;
    private static final String KIND = "reserve-kind";
    private static final String NUMBER = "reserve-number";
    private static final String SUBJECT = "reserve-subject";

    private ReserveForm() {}

    /** What is to be kept. */
    record Wanted(Series series, Optional<RegisterNumber> number, String subject) {}

    static Optional<Wanted> ask(BookServices services, Toolkit kit) {
        SettingValues settings = services.settings().now();
        List<Item> kinds = Kinds.shipped().all().stream()
                .map(k -> Item.of(k.code(), k.capitalised() + " (" + k.code() + ")"))
                .toList();
        Fields fields = new Fields(1, kit.clock()::today)
                .choice(KIND, Texts.of("docui.kind"), kinds)
                .registerNumber(NUMBER, Texts.of("docui.reserve.number"), FieldBox.Need.OPTIONAL)
                .wideLine(SUBJECT, Texts.of("docui.reserve.subject"), FieldBox.Need.NEEDED);
        FieldsForm form = new FieldsForm(fields, WIDTH);
        Form asked = new Form(
                Texts.of("docui.reserve"),
                form,
                Texts.of("docui.reserve.act"),
                () -> fields.unreadable(KIND, SUBJECT).isEmpty());
        return kit.dialogs().form(asked) ? Optional.of(wanted(fields, settings)) : Optional.empty();
    }

    private static Wanted wanted(Fields fields, SettingValues settings) {
        String term = settings.term().map(ReserveForm::years).orElse("");
        Series series = new Series(settings.text(SettingKey.ISSUER_CODE), term, fields.text(KIND));
        return new Wanted(
                series, fields.registerNumber(NUMBER), fields.text(SUBJECT).strip());
    }

    private static String years(Term term) {
        return term.from().getYear() + "-" + term.to().getYear();
    }
}
