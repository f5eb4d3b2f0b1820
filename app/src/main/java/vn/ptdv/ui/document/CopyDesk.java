package vn.ptdv.ui.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.BodyText;
import vn.ptdv.document.kind.BodyWriter;
import vn.ptdv.document.model.CopyNote;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.exchange.paper.HouseStyle;
import vn.ptdv.exchange.paper.PaperContent;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.document.IssuePaper;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.store.document.RegisterOutcome;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/**
 * Makes copies of an issued document: under the older guidance whole, in part or forwarded, each numbered in one series;
 * under the newer one with the stamp only, as a file.
 */
final class CopyDesk {
    private static final double WIDTH = 620;
    private static final String STAMPING = "HD05";
    private static final String SERIES = "BS";
    private static final String KIND = "copy-kind";
    private static final String SIGNER = "copy-signer";

    private final BookServices services;
    private final Toolkit kit;
    private final RegisterActs acts;
    private final PaperPress press;
    private final HouseStyle house;
    private final SettingValues settings;

    CopyDesk(BookServices services, Toolkit kit, RegisterActs acts) {
        this.services = services;
        this.kit = kit;
        this.acts = acts;
        settings = this.services.settings().now();
        house = new HouseStyle(settings);
        press = new PaperPress(house.papers());
    }

    void copy(Issued its, Consumer<String> told) {
        Optional<OfficialDocument> document = PaperContent.read(its.content());
        if (document.isEmpty() || settings.signers().isEmpty()) {
            told.accept(Texts.of("docui.copying.none"));
            return;
        }
        ask(its.entry(), document.get(), told);
    }

    private void ask(RegisterEntry entry, OfficialDocument document, Consumer<String> told) {
        LocalDate today = kit.clock().today();
        boolean stamped = house.profileOn(today).equals(STAMPING);
        List<CopyNote.Kind> kinds = stamped
                ? List.of(CopyNote.Kind.STAMP)
                : List.of(CopyNote.Kind.WHOLE, CopyNote.Kind.EXTRACT, CopyNote.Kind.FORWARDED);
        Fields fields = fields(kinds);
        BodyWriter writer = new BodyWriter();
        TextArea body = new TextArea(writer.write(document.grounds(), document.body()));
        body.setWrapText(true);
        body.setId("copy-body");
        Label hint = new Label(Texts.of("docui.copying.extract"));
        hint.setLabelFor(body);
        FieldsForm form = new FieldsForm(fields, WIDTH, hint, body);
        boolean agreed = kit.dialogs()
                .form(new Form(
                        Texts.of("docui.copying.title", entry.symbol()),
                        form,
                        Texts.of("docui.copying.act"),
                        () -> fields.unreadable(KIND, SIGNER).isEmpty()));
        if (agreed) {
            make(entry, document, new Chosen(fields, today, writer, body.getText()), told);
        }
    }

    private record Chosen(Fields fields, LocalDate today, BodyWriter writer, String text) {}

    private void make(RegisterEntry entry, OfficialDocument document, Chosen chosen, Consumer<String> told) {
        CopyNote.Kind kind = CopyNote.Kind.valueOf(chosen.fields().text(KIND));
        OfficialDocument source =
                kind == CopyNote.Kind.EXTRACT ? extract(document, chosen.writer(), chosen.text()) : document;
        CopyNote note = note(kind, signer(chosen.fields().text(SIGNER)), chosen.today());
        if (kind == CopyNote.Kind.STAMP) {
            save(entry, source.copy().copied(note).build(), told);
        } else {
            issue(entry, source, note, told);
        }
    }

    private Fields fields(List<CopyNote.Kind> kinds) {
        Fields fields = new Fields(2, kit.clock()::today)
                .choice(
                        KIND,
                        Texts.of("docui.copying.kind"),
                        kinds.stream()
                                .map(k -> Item.of(k.name(), Texts.ofEnum("paper.copy", k)))
                                .toList())
                .choice(
                        SIGNER,
                        Texts.of("docui.signer"),
                        settings.signers().stream()
                                .map(s -> Item.of(s.name(), s.name()))
                                .toList());
        fields.set(KIND, kinds.get(0).name());
        fields.set(SIGNER, settings.signers().get(0).name());
        return fields;
    }

    /** Only what the clerk has left of the text; lists go with it only where they are named. */
    private static OfficialDocument extract(OfficialDocument document, BodyWriter writer, String text) {
        BodyText.Body kept = new BodyText(writer.tables()).decision(text.lines().toList());
        return document.copy()
                .withoutBody()
                .grounds(kept.grounds())
                .blocks(kept.blocks())
                .build();
    }

    private Signer signer(String name) {
        return settings.signers().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CopyNote note(CopyNote.Kind kind, Signer signer, LocalDate today) {
        String code = SERIES + "/" + settings.text(SettingKey.ISSUER_CODE);
        return new CopyNote(
                kind,
                DocumentNumber.blank(code),
                house.place(),
                Optional.of(today),
                settings.lines(SettingKey.DEFAULT_RECIPIENTS),
                HouseStyle.signature(signer));
    }

    private void issue(RegisterEntry entry, OfficialDocument source, CopyNote note, Consumer<String> told) {
        String term = settings.term()
                .map(t -> t.from().getYear() + "-" + t.to().getYear())
                .orElse("");
        Series series = new Series(settings.text(SettingKey.ISSUER_CODE), term, SERIES);
        kit.tasks()
                .start(Job.of(progress ->
                                acts.issue(series, Optional.empty(), n -> paper(entry, source, numbered(note, n))))
                        .titled(Texts.of("docui.copying.act"))
                        .onDone(outcome -> told.accept(
                                outcome instanceof RegisterOutcome.Done done
                                        ? Texts.of(
                                                "docui.copying.done",
                                                done.entry().symbol())
                                        : ((RegisterOutcome.Refused) outcome).words())));
    }

    private static CopyNote numbered(CopyNote note, RegisterNumber number) {
        return new CopyNote(
                note.kind(),
                new DocumentNumber(Optional.of(number), note.number().code()),
                note.place(),
                note.date(),
                note.recipients(),
                note.signature());
    }

    private IssuePaper paper(RegisterEntry entry, OfficialDocument source, CopyNote note) {
        LocalDate day = note.date().orElseThrow();
        Papers.Composed composed =
                press.press(source.copy().copied(note).build(), day).composed().orElseThrow();
        return new IssuePaper(
                composed.profile().id(),
                Texts.of("docui.copying.subject", Texts.ofEnum("paper.copy", note.kind()), entry.symbol()),
                day,
                note.signature().name(),
                "{}",
                press.files(composed),
                OptionalLong.empty());
    }

    private void save(RegisterEntry entry, OfficialDocument copy, Consumer<String> told) {
        FileKind pdf = new FileKind(Texts.of("docui.file.PDF"), List.of("*.pdf"));
        FileKind word = new FileKind(Texts.of("docui.file.DOCX"), List.of("*.docx"));
        String name = Texts.of("docui.copying.file", entry.symbol().replace('/', '-')) + ".pdf";
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("docui.copying.act"), name, pdf, word))
                .ifPresent(target -> write(copy, target, told));
    }

    private void write(OfficialDocument copy, Path target, Consumer<String> told) {
        Papers.Format format = Stream.of(Papers.Format.values())
                .filter(f -> target.toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .endsWith("." + f.name().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(Papers.Format.PDF);
        new SaveFile(kit)
                .write(
                        target,
                        () -> press.bytes(
                                press.press(copy, kit.clock().today())
                                        .composed()
                                        .orElseThrow(),
                                format),
                        told);
    }
}
