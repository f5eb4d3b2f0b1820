package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.dossier.VerificationActs;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.FieldsForm;

/** Opinions are asked for, waited for and counted like checks, and their letters are issued from the same place. */
@Tag("F25")
@Tag("F24")
@Tag("F43")
class LettersTabTest {
    private static final LocalDate DAY = ShownPerson.TODAY.minusDays(30);
    private static final String ORGANISATION = "Xin ý kiến đoàn thể chính trị - xã hội";
    private static final String RESIDENCE = "Xin ý kiến chi ủy nơi cư trú";

    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @BeforeEach
    void office() {
        Settings settings = new Settings(person.seeded.book());
        settings.save(Map.of(
                SettingKey.ISSUER_CODE, "ĐU",
                SettingKey.PARENT_LINE, "ĐẢNG BỘ TỈNH PHÚ THỌ",
                SettingKey.ISSUER_LINE, "ĐẢNG ỦY XÃ TÂN SƠN",
                SettingKey.COMMITTEE_NAME, "Đảng ủy xã Tân Sơn",
                SettingKey.PLACE, "Tân Sơn",
                SettingKey.DEFAULT_RECIPIENTS, "Như trên",
                SettingKey.TERM_FROM, "2025-08-01",
                SettingKey.TERM_TO, "2030-07-31"));
        settings.saveSigners(List.of(new Signer("Trần Văn Bí", "BÍ THƯ", "T/M BAN THƯỜNG VỤ")));
    }

    @Test
    void asksWaitsAndCounts() {
        person.at("FILE", DAY).tab(PersonModel.Tab.LETTERS).choose("letter-add", ORGANISATION);
        Ui ui = person.ui();
        ui.fill("form-place", "Công đoàn Trường THPT").fill("form-number", "12-CV/CB");
        ui.fill("form-on", "2/11/2026");
        save();
        assertThat(letter().kind()).isEqualTo(Verification.Kind.ORGANISATION);
        assertThat(letter().about()).isEqualTo("Nguyễn Thị Hồ");
        // Fifteen working days after the day on which it went out.
        assertThat(letter().replyDue()).contains(LocalDate.of(2026, 11, 23));
        assertThat(waiting()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DueLine.Kind.OPINION);
            assertThat(line.what()).isEqualTo("Chờ ý kiến nhận xét: Công đoàn Trường THPT");
        });
        person.row("person-letters", "Công đoàn Trường THPT");
        ui.focus("person-letters").press(KeyCode.ENTER);
        ui.fill("form-replyOn", "12/11/2026").fill("form-asked", "20");
        ui.fill("form-inFavour", "19").fill("form-against", "2");
        save();
        assertThat(ui.shows("Số này (21) lớn hơn tổng số (20).")).isTrue();
        ui.fill("form-against", "1").fill("form-result", "Gương mẫu, cần mạnh dạn hơn");
        ui.picture("person-opinion");
        save();
        assertThat(ui.shows("19/20 tán thành (95,0%); Gương mẫu, cần mạnh dạn hơn"))
                .isTrue();
        assertThat(waiting()).isEmpty();
        person.nothingFailed();
    }

    @Test
    void aLimitThatTheLetterNamesGoesBeforeTheUsualOne() {
        person.at("FILE", DAY).tab(PersonModel.Tab.LETTERS).choose("letter-add", RESIDENCE);
        person.ui().fill("form-place", "Chi ủy Chi bộ khu 5").fill("form-on", "2/11/2026");
        person.ui().fill("form-due", "1/11/2026");
        save();
        assertThat(person.ui().shows("form-due")).isTrue();
        person.ui().fill("form-due", "10/11/2026");
        save();
        assertThat(letter().replyDue()).contains(LocalDate.of(2026, 11, 10));
        assertThat(letter().kind()).isEqualTo(Verification.Kind.RESIDENCE);
        person.nothingFailed();
    }

    @Test
    void issuesTheLetterBesideThePersonAndTakesItBackAsOne() {
        person.at("FILE", DAY).tab(PersonModel.Tab.LETTERS).choose("letter-add", RESIDENCE);
        Ui ui = person.ui();
        ui.fill("form-place", "Chi ủy Chi bộ khu 5");
        save();
        person.row("person-letters", "Chi ủy Chi bộ khu 5").choose("letter-papers", "Ban hành công văn");
        ui.fill("form-on", "20/11/2026");
        save();
        assertThat(letter().sent().number()).isEqualTo("01-CV/ĐU");
        assertThat(letter().sent().on()).contains(LocalDate.of(2026, 11, 20));
        assertThat(letter().replyDue()).isPresent();
        assertThat(documents()).singleElement().satisfies(d -> {
            assertThat(d.symbol()).isEqualTo("01-CV/ĐU");
            assertThat(new DocumentStore(person.seeded.book().reading())
                            .files(d.documentId().orElseThrow()))
                    .hasSize(2);
            assertThat(new DocumentStore(person.seeded.book().reading())
                            .content(d.documentId().orElseThrow()))
                    .contains("trước ngày 11/12/2026");
        });
        person.row("person-letters", "Chi ủy Chi bộ khu 5").choose("letter-papers", "Ban hành công văn");
        assertThat(person.kit().dialogs().asked(String.class)).last().asString().contains("đã gửi với số 01-CV/ĐU");
        ui.picture("person-letters");
        person.seeded.undoLast();
        assertThat(letter().sent().number()).isEmpty();
        assertThat(documents()).isEmpty();
        person.nothingFailed();
    }

    @Test
    void refusesATakenNumberAndPrintsTheSheetOfTheStep() {
        person.at("CEREMONY", DAY).tab(PersonModel.Tab.LETTERS).choose("letter-add", ORGANISATION);
        Ui ui = person.ui();
        ui.fill("form-place", "Đoàn trường");
        save();
        person.row("person-letters", "Đoàn trường").choose("letter-papers", "Ban hành công văn");
        save();
        person.choose("letter-add", ORGANISATION);
        ui.fill("form-place", "Công đoàn trường");
        save();
        person.row("person-letters", "Công đoàn trường").choose("letter-papers", "Ban hành công văn");
        ui.fill("form-number", "1");
        save();
        assertThat(ui.shows("form-number")).isTrue();
        assertThat(documents()).hasSize(1);
        person.kit().dialogs().answer(true);
        ui.press(KeyCode.ESCAPE);
        person.kit()
                .dialogs()
                .fillForm(form -> assertThat(((FieldsForm) form).fields().text("print-template"))
                        .isEqualTo("12A-KND"));
        person.row("person-letters", "Công đoàn trường").choose("letter-papers", "In phiếu lấy ý kiến");
        assertThat(person.kit().dialogs().asked(vn.ptdv.ui.common.dialog.Form.class))
                .isNotEmpty();
        person.row("person-letters", "Công đoàn trường");
        ui.click("letter-remove");
        assertThat(new DossierStore(person.seeded.book().reading()).letters(person.candidacy()))
                .hasSize(1);
        person.nothingFailed();
    }

    @Test
    void aCheckIsIssuedTooAndHasNoSheet() {
        person.at("FILE", DAY);
        new VerificationActs(person.seeded.book(), person.seeded.process())
                .save(
                        person.candidacy(),
                        Verification.sent(
                                "Bố đẻ", "Đảng ủy xã A", Verification.Place.DOMESTIC, Verification.Sent.NONE));
        person.tab(PersonModel.Tab.LETTERS).row("person-letters", "Đảng ủy xã A");
        person.choose("letter-papers", "In phiếu lấy ý kiến");
        assertThat(person.kit().dialogs().asked(String.class)).last().asString().contains("không có phiếu");
        person.row("person-letters", "Đảng ủy xã A").choose("letter-papers", "Ban hành công văn");
        save();
        assertThat(letter().sent().number()).isEqualTo("01-CV/ĐU");
        assertThat(documents())
                .extracting(PersonDocument::subject)
                .containsExactly("thẩm tra lý lịch của người xin vào Đảng");
        person.nothingFailed();
    }

    private Verification letter() {
        return new DossierStore(person.seeded.book().reading())
                .letters(person.candidacy())
                .get(0);
    }

    private List<PersonDocument> documents() {
        long id = person.seeded.candidacy(person.candidacy()).getPersonId();
        return new PersonDocuments(person.seeded.book())
                .of(id).stream().filter(d -> d.documentId().isPresent()).toList();
    }

    private List<DueLine> waiting() {
        return new DeadlineStore(person.seeded.book().reading(), person.seeded.process())
                .open(ShownPerson.TODAY, 90).stream()
                        .filter(line -> line.kind() != DueLine.Kind.DEADLINE)
                        .toList();
    }

    private void save() {
        person.ui().click("form-act");
        person.ui().settle();
    }

    @Test
    void handsTheDossierOverAndKeepsTheLog() {
        person.at("FILE", DAY).tab(PersonModel.Tab.LETTERS);
        Ui ui = person.ui();
        ui.click(Texts.of("personui.hand.add"));
        ui.fill("form-kind", "chuyen tiep").press(KeyCode.ENTER);
        ui.fill("form-on", "2/11/2026").fill("form-to", "Ban Tổ chức").fill("form-what", "Bộ hồ sơ gồm 6 giấy tờ");
        save();
        assertThat(new DossierStore(person.seeded.book().reading()).handOvers(person.candidacy()))
                .singleElement()
                .satisfies(h -> assertThat(h.to()).isEqualTo("Ban Tổ chức"));
        ui.focus("person-hands").press(KeyCode.DOWN).press(KeyCode.ENTER).fill("form-to", "Văn phòng");
        save();
        assertThat(new DossierStore(person.seeded.book().reading()).handOvers(person.candidacy()))
                .singleElement()
                .satisfies(h -> assertThat(h.to()).isEqualTo("Văn phòng"));
        person.row("person-hands", "Văn phòng").ui().click("hand-remove");
        assertThat(person.rows("person-hands")).isZero();
        person.nothingFailed();
    }
}
