package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.deadline.KeptDeadline;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.store.Walks;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.MovementActs;
import vn.ptdv.ui.Ui;

/** Every form of the person page, used as a clerk would and then taken back. */
@Tag("F20")
@Tag("F21")
@Tag("F22")
@Tag("F23")
@Tag("F24")
@Tag("F28")
@Tag("F29")
@Tag("F35")
@Tag("F36")
@Tag("F43")
class PersonFormsTest {
    private static final LocalDate DAY = ShownPerson.TODAY.minusDays(30);

    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @Test
    void goesBackWithAReasonAndKeepsWhatWasCancelled() {
        person.at("FILE", DAY);
        person.row("person-time", "Đồng ý làm thủ tục").choose("time-act", Texts.of("personui.time.back"));
        save();
        assertThat(person.ui().shows("Chưa nhập nội dung này.")).isTrue();
        person.ui().fill("form-reason", "Lập hồ sơ chưa đúng mẫu");
        save();
        assertThat(person.place()).startsWith("Đồng ý làm thủ tục");
        assertThat(events())
                .filteredOn(e -> !e.isActive())
                .extracting(Event::stageKey)
                .containsExactly("FILE");
        person.ui().picture("person-back");
        person.seeded.undoLast();
        assertThat(events()).allMatch(Event::isActive);
        person.nothingFailed();
    }

    @Test
    void leavesWithAReasonAndReturns() {
        person.at("FILE", DAY);
        person.choose("person-more", Texts.of("personui.act.exit"));
        Ui ui = person.ui();
        ui.run(() -> {
            ComboBox<?> steps = ui.find("event-step", ComboBox.class);
            for (int i = 0; i < steps.getItems().size(); i++) {
                if (steps.getItems().get(i).toString().contains("WITHDRAWN")) {
                    steps.getSelectionModel().select(i);
                }
            }
        });
        ui.fill("event-date", "10/11/2026");
        approve();
        save();
        assertThat(ui.shows("Ra khỏi quy trình cần ghi lý do.")).isTrue();
        assertThat(person.seeded.candidacy(person.candidacy()).getExitKey()).isNull();
        ComboBox<?> usual = ui.find("event-usual", ComboBox.class);
        assertThat(usual.getItems()).asString().isEqualTo("[Tự nguyện xin thôi]");
        ui.run(() -> usual.getSelectionModel().select(0));
        assertThat(person.typed("event-why")).isEqualTo("Tự nguyện xin thôi");
        ui.fill("event-why", "Xin rút vì chuyển nghề");
        save();
        assertThat(person.seeded.candidacy(person.candidacy()).getExitKey()).isEqualTo("WITHDRAWN");
        person.choose("person-more", Texts.of("personui.act.return"));
        ui.fill("event-date", "15/11/2026");
        approve();
        save();
        assertThat(person.seeded.candidacy(person.candidacy()).getExitKey()).isNull();
        person.nothingFailed();
    }

    @Test
    void changesAnEventAndItsDeadlinesFollow() {
        person.at("FILE", DAY);
        person.row("person-time", "Lập hồ sơ");
        person.ui().focus("person-time").press(KeyCode.ENTER);
        assertThat(person.typed("event-date")).isEqualTo("21/10/2026");
        person.ui().fill("event-date", "1/11/2026").fill("event-number", "07-NQ/CB");
        save();
        approve();
        save();
        assertThat(person.seeded.candidacy(person.candidacy()).getFileOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(deadlines())
                .filteredOn(d ->
                        d.basis().ruleKey().equals("FILE_STALE_AFTER") && d.standing() == KeptDeadline.Standing.COUNTS)
                .singleElement()
                .satisfies(d -> assertThat(d.due()).isEqualTo(LocalDate.of(2027, 11, 1)));
        person.nothingFailed();
    }

    @Test
    void refusesAnImpossibleDayAndOneBeforeItsPredecessorAndKeepsWhatWasTyped() {
        person.at("FILE", DAY);
        Ui ui = person.ui();
        ui.focus("person-next").press(KeyCode.SPACE);
        ui.fill("event-date", "31/2/2026").fill("event-number", "12-CV/ĐU");
        save();
        assertThat(ui.shows("event-date")).isTrue();
        assertThat(person.typed("event-number")).isEqualTo("12-CV/ĐU");
        int before = events().size();
        ui.fill("event-date", "1/1/2020");
        save();
        assertThat(ui.shows("event-date")).isTrue();
        assertThat(events()).hasSize(before);
        ui.picture("person-event-refused");
        assertThat(person.typed("event-number")).isEqualTo("12-CV/ĐU");
        person.nothingFailed();
    }

    @Test
    void movesToAnotherUnitGuidedByTheCase() {
        person.at("APPRAISAL", DAY);
        long other = person.seeded.unit("Chi bộ Bệnh viện");
        person.choose("person-more", Texts.of("personui.act.move"));
        Ui ui = person.ui();
        assertThat(ui.shows("form-to")).isTrue();
        ui.picture("person-move");
        save();
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        ui.fill("form-to", "benh vien").press(KeyCode.ENTER);
        save();
        assertThat(person.seeded.candidacy(person.candidacy()).getUnitId()).isEqualTo(other);
        assertThat(new MovementActs(person.seeded.book(), person.seeded.process()).list(person.candidacy()))
                .singleElement()
                .satisfies(m -> assertThat(m.movementCase().name()).isEqualTo("FILE_SENT"));
        assertThat(deadlines()).anyMatch(d -> d.basis().ruleKey().equals("TRANSFER_FORWARD"));
        person.nothingFailed();
    }

    @Test
    void notesPapersAndMovesToANewChecklistOnlyWhenAsked() {
        person.at("FILE", DAY).tab(PersonModel.Tab.DOSSIER);
        Ui ui = person.ui();
        person.row("person-papers", "Đơn xin vào Đảng");
        ui.focus("person-papers").press(KeyCode.ENTER);
        ui.fill("form-date", "20/10/2026").fill("form-validUntil", "1/10/2026");
        save();
        assertThat(ui.shows("Ngày kết thúc trước ngày bắt đầu.")).isTrue();
        ui.fill("form-validUntil", "1/11/2026").fill("form-pages", "2");
        save();
        assertThat(paper("DON").state()).isEqualTo(DossierLine.State.EXPIRED);
        person.row("person-papers", "Đơn xin vào Đảng");
        ui.click("papers-present");
        assertThat(paper("DON").details().pages()).contains(2);
        ui.picture("person-dossier");
        ui.click(Texts.of("personui.paper.newest"));
        assertThat(person.seeded.candidacy(person.candidacy()).getChecklistVersion())
                .isEqualTo(person.seeded.process().now().newestChecklist());
        person.nothingFailed();
    }

    @Test
    void warnsWhereARelativeIsSentToCheckAndCountsTheReply() {
        person.at("FILE", DAY);
        long id = person.seeded.candidacy(person.candidacy()).getPersonId();
        new PersonActs(person.seeded.book()).saveRelative(id, FamilyMember.of("BO", "Nguyễn Văn Bố"));
        person.tab(PersonModel.Tab.LETTERS);
        Ui ui = person.ui();
        person.choose("letter-add", "Công văn thẩm tra");
        save();
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        ui.fill("form-about", "Bố đẻ").fill("form-place", "Đảng ủy xã A");
        ui.fill("form-on", "1/10/2026").fill("form-received", "6/10/2026");
        ui.fill("form-checker", "nguyễn văn bố");
        save();
        assertThat(person.kit().dialogs().asked(String.class))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("trùng tên với người thân"));
        assertThat(new DossierStore(person.seeded.book().reading()).letters(person.candidacy()))
                .singleElement()
                .satisfies(l -> assertThat(l.replyDue()).isPresent());
        ui.picture("person-letters");
        person.nothingFailed();
    }

    @Test
    void chargesReplacesAndReleasesHelpers() {
        person.at("FILE", DAY).tab(PersonModel.Tab.HELPERS);
        Ui ui = person.ui();
        ui.click("helper-add");
        ui.fill("form-name", "x".repeat(5000)).fill("form-from", "1/10/2026");
        save();
        assertThat(ui.shows("form-name")).isTrue();
        assertThat(person.typed("form-name")).hasSize(5000);
        ui.fill("form-name", "Trần Văn Giúp");
        save();
        person.row("person-helpers", "Trần Văn Giúp");
        ui.click("helper-replace");
        ui.fill("form-name", "Lê Thị Thay").fill("form-from", "1/11/2026").fill("form-reason", "Nghỉ hưu");
        save();
        person.row("person-helpers", "Lê Thị Thay");
        ui.click("helper-end");
        ui.fill("form-to", "10/11/2026").fill("form-reason", "Chuyển sinh hoạt");
        save();
        assertThat(new HelperStore(person.seeded.book().reading()).of(person.candidacy()))
                .allMatch(h -> h.charge().to().isPresent())
                .hasSize(2);
        person.nothingFailed();
    }

    @Test
    void reviewsAPeriodOnceAndNotesTimesAway() {
        person.at("FILE", DAY).tab(PersonModel.Tab.HELPERS);
        Ui ui = person.ui();
        ui.click("review-add");
        ui.fill("form-period", "tháng 11").fill("form-grade", "tot").press(KeyCode.ENTER);
        save();
        assertThat(ui.shows("form-period")).isTrue();
        ui.fill("form-period", "2026-11");
        save();
        assertThat(new Reviews(person.seeded.book()).of(person.candidacy())).hasSize(1);
        assertThat(ui.settle().words()).contains("tháng 11 năm 2026");
        ui.click("absence-add");
        ui.fill("form-kind", "xuat khau").press(KeyCode.ENTER);
        ui.fill("form-from", "1/11/2026").fill("form-to", "1/10/2026");
        save();
        assertThat(ui.shows("Ngày kết thúc trước ngày bắt đầu.")).isTrue();
        ui.fill("form-to", "1/10/2027").fill("form-place", "Nhật Bản");
        save();
        ui.picture("person-helpers");
        long id = person.seeded.candidacy(person.candidacy()).getPersonId();
        assertThat(new PersonStore(person.seeded.book().reading()).absences(id)).hasSize(1);
        person.row("person-absences", "Nhật Bản");
        ui.click("absence-remove");
        assertThat(new PersonStore(person.seeded.book().reading()).absences(id)).isEmpty();
        person.nothingFailed();
    }

    @Test
    void whoLeftForGoodIsNotMoved() {
        person.at("FILE", DAY);
        EventEntry left = EventEntry.of("DECEASED", ShownPerson.TODAY.minusDays(5));
        new Walks(person.seeded, person.seeded.process()).step(person.candidacy(), left.withNote("Từ trần"));
        person.ui().settle().settle();
        assertThat(person.ui().find("person-more", MenuButton.class).getItems())
                .extracting(MenuItem::getText)
                .contains(Texts.of("personui.act.print"))
                .doesNotContain(Texts.of("personui.act.move"), Texts.of("personui.act.return"));
    }

    @Test
    void aFormerMemberBeginsAgainBesideTheEarlierWay() {
        person.at("FILE", DAY);
        EventEntry left = EventEntry.of("WITHDRAWN", ShownPerson.TODAY.minusDays(5));
        new Walks(person.seeded, person.seeded.process()).step(person.candidacy(), left.withNote("Xin thôi"));
        person.choose("person-more", Texts.of("personui.act.again"));
        Ui ui = person.ui();
        ui.fill("form-unit", "truong").press(KeyCode.ENTER);
        ui.fill("form-leftOn", "1/6/2027").fill("form-reason", "ly do khac").press(KeyCode.ENTER);
        save();
        assertThat(ui.shows("Ngày này chưa đến.")).isTrue();
        ui.fill("form-leftOn", "1/6/2025");
        ui.picture("person-again");
        save();
        assertThat(person.place()).startsWith("Nguồn");
        ComboBox<?> choice = ui.find("person-choice", ComboBox.class);
        assertThat(choice.getItems()).hasSize(2);
        assertThat(choice.getItems().get(0).toString()).contains("kết nạp lại");
        ui.picture("person-choice");
        ui.run(() -> choice.getSelectionModel().select(1));
        ui.settle();
        assertThat(person.place()).doesNotStartWith("Nguồn");
        person.nothingFailed();
    }

    @Test
    void aSpecialGroupSwitchesOnItsPapers() {
        person.at("FILE", DAY);
        person.choose("person-more", Texts.of("personui.act.groups"));
        person.ui()
                .run(() -> person.ui()
                        .find("form-" + SpecialGroup.FOREIGN_SPOUSE.name(), javafx.scene.control.CheckBox.class)
                        .fire());
        save();
        assertThat(papers()).extracting(DossierLine::code).contains("NN_KET_HON");
        person.seeded.undoLast();
        assertThat(papers()).extracting(DossierLine::code).doesNotContain("NN_KET_HON");
        person.nothingFailed();
    }

    @Test
    void looksAtTheCoverAndTheIndexOfTheDossierAndWritesThemOut() throws IOException {
        person.at("FILE", DAY).tab(PersonModel.Tab.DOSSIER);
        person.row("person-papers", "Đơn xin vào Đảng");
        person.ui().click("papers-present");
        String cover = printed(Texts.of("personui.print.cover"), "bia.pdf");
        assertThat(cover).contains("KẾT NẠP ĐẢNG VIÊN").contains("NGUYỄN THỊ HỒ", "Chi bộ Trường THPT");
        String index = printed(Texts.of("personui.print.index"), "muc-luc.pdf");
        assertThat(index)
                .contains("MỤC LỤC")
                .contains("Đơn xin vào Đảng")
                .contains("đã có")
                .contains("thiếu");
        person.nothingFailed();
    }

    private String printed(String what, String name) throws IOException {
        person.choose("papers-print", what);
        person.ui().picture("person-print-" + name.replace(".pdf", ""));
        assertThat(person.ui().shows("scan-print")).isTrue();
        Path out = person.folder().resolve(name);
        person.kit().dialogs().answer(out);
        person.ui().press(KeyCode.CONTROL, KeyCode.S).press(KeyCode.ESCAPE);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(out))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void factsSayWhatIsWrongAtTheFieldAndLoseNothing() {
        person.at("FILE", DAY);
        Ui ui = person.ui();
        ui.run(() -> ui.find("fact-FULL_NAME", TextField.class).clear());
        ui.fill("fact-BIRTH", "31/2/2000").fill("fact-HOMETOWN", "Xã A");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        assertThat(person.typed("fact-BIRTH")).isEqualTo("31/2/2000");
        assertThat(person.typed("fact-HOMETOWN")).isEqualTo("Xã A");
        ui.picture("person-facts-wrong");
        ui.run(() -> ui.find("fact-FULL_NAME", TextField.class).setText("a".repeat(5000)));
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(person.typed("fact-FULL_NAME")).hasSize(5000);
        // A name as macOS and old fonts write it, with a line break that was pasted along.
        String decomposed = java.text.Normalizer.normalize("Nguyễn Thị Hồng", java.text.Normalizer.Form.NFD);
        ui.run(() -> ui.find("fact-FULL_NAME", TextField.class).setText(decomposed + "\n"));
        ui.fill("fact-BIRTH", "2/9/2000").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("person-name", Label.class).getText()).isEqualTo("Nguyễn Thị Hồng");
        person.nothingFailed();
    }

    private void save() {
        person.ui().press(KeyCode.CONTROL, KeyCode.S);
    }

    private void approve() {
        if (person.ui().shows("event-reason")) {
            person.ui().fill("event-reason", "Đã báo cáo").fill("event-approver", "Trần Văn Bình");
        }
    }

    private List<Event> events() {
        return new CandidacyStore(person.seeded.book().reading()).history(person.candidacy());
    }

    private List<KeptDeadline> deadlines() {
        return new DeadlineStore(person.seeded.book().reading(), person.seeded.process()).of(person.candidacy());
    }

    private List<DossierLine> papers() {
        return new DossierStore(person.seeded.book().reading())
                .lines(
                        person.candidacy(),
                        DossierPart.A,
                        person.seeded.process().now(),
                        ShownPerson.TODAY);
    }

    private DossierLine paper(String code) {
        return papers().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }
}
