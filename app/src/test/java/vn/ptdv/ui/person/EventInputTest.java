package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.text.Normalizer;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.field.FieldBox;

/** Whatever cannot be right is said at its field in words, and nothing that was typed is lost. */
@Tag("F18")
@Tag("F26")
class EventInputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @Test
    void aCertificateOfAnotherPersonIsSaidAtTheNumber() {
        long other = person.seeded.person("Trần Văn Khác", "1999-05-05");
        CertificateRecord row = new CertificateRecord();
        row.setKind(ClassKind.AWARENESS.name());
        row.setPersonId(other);
        row.setCertNo("15-GCN/TTCT");
        row.setIssuedOn(LocalDate.of(2026, 9, 20));
        person.seeded.book().writing().run(Act.named("action.system.test"), work -> work.insert(row));
        person.at("SYMPATHISER", DAY.minusDays(60));
        Ui ui = event("5/10/2026", "15-GCN/TTCT");
        ui.fill("event-document", "20/9/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-number"))
                .isEqualTo("Giấy chứng nhận 15-GCN/TTCT đã cấp cho Trần Văn Khác. Kiểm tra lại số giấy.");
        ui.picture("person-certificate-other");
        assertThat(person.typed("event-number")).isEqualTo("15-GCN/TTCT");
        assertThat(reached()).isEqualTo("SYMPATHISER");
        ui.fill("event-number", "16-GCN/TTCT").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(reached()).isEqualTo("CLASS");
        person.nothingFailed();
    }

    @Test
    void aNumberOfAnEarlierYearMayComeAgain() {
        long other = person.seeded.person("Trần Văn Khác", "1999-05-05");
        CertificateRecord row = new CertificateRecord();
        row.setKind(ClassKind.AWARENESS.name());
        row.setPersonId(other);
        row.setCertNo("15-GCN/TTCT");
        row.setIssuedOn(LocalDate.of(2025, 9, 20));
        person.seeded.book().writing().run(Act.named("action.system.test"), work -> work.insert(row));
        person.at("SYMPATHISER", DAY.minusDays(60));
        event("5/10/2026", "15-GCN/TTCT").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(reached()).isEqualTo("CLASS");
    }

    @Test
    void daysAndVotesThatCannotBeAreSaidAtTheirFields() {
        person.at("OPINIONS", DAY);
        Ui ui = event("1/1/2020", "05-NQ/CB");
        assertThat(said("event-date")).startsWith("Ngày 01/01/2020 trước bước");
        ui.fill("event-date", "30/12/2026");
        assertThat(said("event-date")).contains("sau ngày hôm nay");
        ui.fill("event-date", "31/2/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-date")).contains("31/2/2026");
        set("event-date", "");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-date")).isEqualTo("Chưa nhập nội dung này.");
        ui.fill("event-date", "10/10/2026");
        assertThat(said("event-date")).isBlank();
        ui.fill("event-TOTAL", "20").fill("event-SUMMONED", "20").fill("event-PRESENT", "19");
        ui.fill("event-IN_FAVOUR", "18").fill("event-AGAINST", "5").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-IN_FAVOUR")).isEqualTo("Tổng số phiếu 23 lớn hơn số có mặt 19.");
        ui.fill("event-PRESENT", "25").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-PRESENT")).isEqualTo("Số có mặt 25 lớn hơn số được triệu tập 20.");
        ui.fill("event-SUMMONED", "30").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-SUMMONED")).isEqualTo("Số được triệu tập 30 lớn hơn tổng số 20.");
        ui.picture("person-votes-wrong");
        assertThat(person.typed("event-number")).isEqualTo("05-NQ/CB");
        assertThat(person.typed("event-AGAINST")).isEqualTo("5");
        assertThat(reached()).isEqualTo("OPINIONS");
        person.nothingFailed();
    }

    @Test
    void whoIsLeftOutOfAVoteMakesTheNumberSummoned() {
        person.at("OPINIONS", DAY);
        Ui ui = event("10/10/2026", "05-NQ/CB");
        assertThat(ui.shows("event-left-out-TRANSFERRED")).isFalse();
        ui.fill("event-TOTAL", "20");
        assertThat(person.typed("event-SUMMONED")).isEmpty();
        ui.fill("event-left-out-ELSEWHERE", "2").fill("event-left-out-EXEMPTED", "3");
        ui.fill("event-left-out-SUSPENDED", "1");
        assertThat(person.typed("event-SUMMONED")).isEqualTo("14");
        ui.fill("event-TOTAL", "21");
        assertThat(person.typed("event-SUMMONED")).isEqualTo("15");
        ui.picture("person-votes-summoned");
        ui.fill("event-PRESENT", "14").fill("event-IN_FAVOUR", "10");
        ui.fill("event-reason", "Nhập lại hồ sơ đã xong").fill("event-approver", "Trần Văn Bình");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(reached()).isEqualTo("CELL_VOTE");
        assertThat(person.seeded.book().reading().fetchExists(EVENT, EVENT.VOTES_SUMMONED.eq(15)))
                .isTrue();
        person.nothingFailed();
    }

    @Test
    void textsOfFiveThousandLettersAreRefusedAtTheirFieldsAndPastedOnesAreCleaned() {
        person.at("SYMPATHISER", DAY.minusDays(60));
        Ui ui = event("5/10/2026", "");
        set("event-number", "1".repeat(5000));
        set("event-organ", "a".repeat(5000));
        set("event-note", "b".repeat(5000));
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("event-number")).isEqualTo("Số văn bản dài 5000 ký tự, nhiều nhất là 60.");
        assertThat(said("event-organ")).isEqualTo("Tên cơ quan dài 5000 ký tự, nhiều nhất là 400.");
        assertThat(said("event-note")).isEqualTo("Ghi chú dài 5000 ký tự, nhiều nhất là 4000.");
        assertThat(person.typed("event-organ")).hasSize(5000);
        set("event-number", "07-GCN/TTCT\r\n");
        set("event-organ", Normalizer.normalize("Trung tâm chính trị\nxã Tân Sơn", Normalizer.Form.NFD));
        set("event-note", Normalizer.normalize("Học bù", Normalizer.Form.NFD));
        ui.press(KeyCode.CONTROL, KeyCode.S);
        Event event = new CandidacyStore(person.seeded.book().reading())
                .history(person.candidacy()).stream()
                        .filter(e -> e.stageKey().equals("CLASS"))
                        .findFirst()
                        .orElseThrow();
        assertThat(event.document().number()).isEqualTo("07-GCN/TTCT");
        assertThat(event.organ()).isEqualTo("Trung tâm chính trị xã Tân Sơn");
        assertThat(event.note()).isEqualTo("Học bù");
        person.nothingFailed();
    }

    @Test
    void aRelativeWithoutANameAndABirthInTheFutureAreSaidAtTheirFields() {
        person.at("FILE", DAY);
        Ui ui = person.ui();
        ui.click("family-add");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        ui.picture("person-relative");
        person.nothingFailed();
    }

    @Test
    void longTextsAndDaysOfALetterAreSaidAtTheirFields() {
        person.at("FILE", DAY).tab(PersonModel.Tab.LETTERS);
        Ui ui = person.ui();
        person.choose("letter-add", "Công văn thẩm tra");
        ui.fill("form-about", "Bố đẻ").fill("form-place", "Đảng ủy xã A");
        set("form-number", "9".repeat(5000));
        ui.fill("form-on", "5/10/2026").fill("form-received", "1/10/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("form-number")).contains("5000").contains("60");
        assertThat(said("form-received")).isNotBlank();
        assertThat(person.typed("form-number")).hasSize(5000);
        ui.picture("person-letter-wrong");
        person.nothingFailed();
    }

    @Test
    void aLongNumberOfAPaperIsSaidAtItsField() {
        person.at("FILE", DAY).tab(PersonModel.Tab.DOSSIER).row("person-papers", "Đơn xin vào Đảng");
        Ui ui = person.ui();
        ui.focus("person-papers").press(KeyCode.ENTER);
        set("form-number", "9".repeat(5000));
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(said("form-number")).contains("60");
        person.nothingFailed();
    }

    @Test
    @Tag("F19")
    void aRuleThatWasSetAsideStandsOnTheLineOfTime() {
        person.at("FILE", DAY).row("person-time", "Người cho phép: Nguyễn Văn Sáu");
        assertThat(person.ui().shows("Ngoại lệ")).isTrue();
    }

    /** Opens the form of the next step and types a day and a number. */
    private Ui event(String day, String number) {
        Ui ui = person.ui();
        ui.focus("person-next").press(KeyCode.SPACE);
        return ui.fill("event-date", day).fill("event-number", number);
    }

    private void set(String field, String text) {
        person.ui().run(() -> person.ui().find(field, TextField.class).setText(text));
    }

    private String reached() {
        return person.seeded.candidacy(person.candidacy()).getStageKey();
    }

    /** The message under a field. */
    private String said(String field) {
        javafx.scene.Node at = person.ui().find(field);
        while (!(at instanceof FieldBox)) {
            at = at.getParent();
        }
        return ((FieldBox) at).message().get().text();
    }
}
