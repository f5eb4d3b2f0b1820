package vn.ptdv.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.BodyText;
import vn.ptdv.document.kind.BodyWriter;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.UnitFields;
import vn.ptdv.document.kind.UnitResult;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.paper.PaperKind;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.setting.SettingValues;

/** Makes the document out of what is typed, what is set and the sample it began with. */
final class PaperMaker {
    private final SettingValues settings;
    private final HouseStyle house;

    PaperMaker(SettingValues settings) {
        this.settings = settings;
        house = new HouseStyle(settings);
    }

    Series series(PaperKind kind) {
        return house.series(kind.code());
    }

    /** What every sample begins with. */
    Letterhead head(PaperKind kind, Signer signer, List<String> recipients) {
        return new Letterhead(
                house.issuer(),
                DocumentNumber.blank(series(kind).code()),
                house.place(),
                Optional.empty(),
                HouseStyle.signature(signer),
                recipients);
    }

    OfficialDocument document(Typed typed, Optional<RegisterNumber> number) {
        OfficialDocument base = typed.base();
        DocumentBuilder builder = OfficialDocument.of(typed.kind().code())
                .profile(house.profile())
                .issuer(base.issuer())
                .number(new DocumentNumber(number, series(typed.kind()).code()))
                .place(base.place())
                .date(typed.date())
                .author(base.author())
                .subject(typed.subject())
                .marks(typed.marks())
                .turn(base.turn())
                .recipients(recipients(typed));
        if (typed.kind().addressed()) {
            builder.addressees(new Addressees(base.addressees().word(), typed.addressees()));
        }
        body(typed, builder);
        signatures(typed).forEach(builder::sign);
        typed.annexes().forEach(builder::appendix);
        return builder.build();
    }

    /** The letter of one unit: its name and figures stand where the fields are. */
    OfficialDocument letterTo(UnitResult unit, Typed typed, Optional<RegisterNumber> number) {
        return document(
                new Typed(
                        typed.kind(),
                        typed.date(),
                        UnitFields.fill(typed.subject(), unit),
                        typed.addressees().stream()
                                .map(a -> UnitFields.fill(a, unit))
                                .toList(),
                        typed.body().stream().map(l -> UnitFields.fill(l, unit)).toList(),
                        typed.recipients(),
                        typed.signer(),
                        typed.marks(),
                        typed.base(),
                        List.of()),
                number);
    }

    private static void body(Typed typed, DocumentBuilder builder) {
        BodyWriter sample = new BodyWriter();
        sample.write(List.of(), typed.base().body());
        BodyText text = new BodyText(sample.tables());
        if (typed.kind().decision()) {
            BodyText.Body body = text.decision(typed.body());
            builder.grounds(body.grounds()).blocks(body.blocks());
        } else {
            builder.blocks(text.blocks(typed.body()));
        }
    }

    /** The minutes are signed by clerk and chair, who stand in the sample; all else by the one who is chosen. */
    private static List<Signature> signatures(Typed typed) {
        return typed.kind() == PaperKind.MINUTES
                ? typed.base().signatures()
                : List.of(HouseStyle.signature(typed.signer()));
    }

    /** What goes to someone names them first, as those above. */
    private static List<String> recipients(Typed typed) {
        String above = Texts.of("docui.above");
        boolean named =
                typed.recipients().stream().anyMatch(r -> VietnameseText.fold(r).contains(VietnameseText.fold(above)));
        if (!typed.kind().addressed()) {
            return typed.recipients().stream()
                    .filter(r -> !VietnameseText.fold(r).equals(VietnameseText.fold(above)))
                    .toList();
        }
        if (named || typed.recipients().isEmpty()) {
            return typed.recipients();
        }
        List<String> all = new ArrayList<>(List.of(above));
        all.addAll(typed.recipients());
        return all;
    }
}
