package vn.ptdv.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.ProgressLetter;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.Term;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Makes the document out of what is typed, what is set and what the book knows. */
final class PaperMaker {
    private final SettingValues settings;

    PaperMaker(SettingValues settings) {
        this.settings = settings;
    }

    Series series(PaperKind kind) {
        return new Series(
                settings.text(SettingKey.ISSUER_CODE),
                settings.term().map(PaperMaker::years).orElse(""),
                kind.code());
    }

    private static String years(Term term) {
        return term.from().getYear() + "-" + term.to().getYear();
    }

    OfficialDocument document(Typed typed, OptionalInt number, Optional<BehindUnits> figures) {
        DocumentBuilder builder =
                draft(typed, number, figures).map(OfficialDocument::copy).orElseGet(() -> free(typed, number));
        String profile = settings.text(SettingKey.FORMAT_PROFILE);
        if (!profile.equals("AUTO")) {
            builder.profile(profile);
        }
        if (!typed.subject().isBlank()) {
            builder.subject(typed.subject());
        }
        return builder.build();
    }

    /** The letter that writes itself; none when no unit is concerned. */
    private Optional<OfficialDocument> draft(Typed typed, OptionalInt number, Optional<BehindUnits> figures) {
        if (!typed.kind().fromProgress()) {
            return Optional.empty();
        }
        return figures.flatMap(f -> f.of(typed.kind()).map(units -> letter(typed, number, f, units)));
    }

    private OfficialDocument letter(Typed typed, OptionalInt number, BehindUnits figures, List<UnitResult> units) {
        Letterhead head = new Letterhead(
                issuer(),
                new DocumentNumber(number, series(typed.kind()).code()),
                settings.text(SettingKey.PLACE),
                typed.date(),
                signature(typed),
                recipients(typed));
        return new ProgressLetter(
                        head,
                        typed.kind() == PaperKind.PRAISE
                                ? ProgressLetter.Purpose.PRAISE
                                : ProgressLetter.Purpose.REMIND,
                        typed.addressees(),
                        Texts.of("docui.year", String.valueOf(figures.year())),
                        figures.asOf(),
                        figures.threshold(),
                        figures.whole(),
                        units,
                        Optional.empty())
                .document();
    }

    private DocumentBuilder free(Typed typed, OptionalInt number) {
        DocumentBuilder builder = OfficialDocument.of(typed.kind().code())
                .issuer(issuer())
                .number(new DocumentNumber(number, series(typed.kind()).code()))
                .place(settings.text(SettingKey.PLACE))
                .date(typed.date())
                .recipients(recipients(typed))
                .sign(signature(typed));
        if (typed.kind().addressed()) {
            builder.addressees(new Addressees("", typed.addressees()));
        }
        return builder.blocks(typed.body().stream().map(Block.Paragraph::of).toList());
    }

    /** What goes to someone names them first, as those above. */
    private static List<String> recipients(Typed typed) {
        String above = Texts.of("docui.above");
        boolean named =
                typed.recipients().stream().anyMatch(r -> VietnameseText.fold(r).contains(VietnameseText.fold(above)));
        if (!typed.kind().addressed() || named || typed.recipients().isEmpty()) {
            return typed.recipients();
        }
        List<String> all = new ArrayList<>(List.of(above));
        all.addAll(typed.recipients());
        return all;
    }

    private Issuer issuer() {
        String parent = settings.text(SettingKey.PARENT_LINE);
        String line = settings.text(SettingKey.ISSUER_LINE);
        String name = settings.text(SettingKey.COMMITTEE_NAME);
        return Issuer.of(parent, line.isBlank() ? name : line).spokenAs(name);
    }

    private static Signature signature(Typed typed) {
        return Signature.of(
                typed.signer().authority(),
                typed.signer().position(),
                typed.signer().name());
    }
}
