package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;
import static vn.ptdv.store.jooq.Tables.PARTICIPANT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.store.training.ResultActs;

/** Lists of one class with marks and certificates, results of units without names, and what each sender means by a title. */
@Tag("F72")
@Tag("F74")
@Tag("F75")
class ClassAndResultImportTest {
    private static final String CLASS =
            "STT|Họ và tên học viên|Năm sinh|Chi bộ|Điểm|Xếp loại|Số GCN|Ngày cấp GCN|Ghi chú";
    private static final String RESULTS = "Đơn vị|Năm|Kết nạp|Ghi chú";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private long unit;
    private long classId;

    @BeforeEach
    void people() {
        unit = seeded.unit("Chi bộ thôn Hạ");
        for (String name : List.of("Nguyễn Văn An", "Lê Thị Bình", "Trần Văn Cả")) {
            long person = seeded.person(name, "1995");
            seeded.candidacy(person, unit, LocalDate.of(2025, 1, 10));
        }
        classId = trainingClass("AWARENESS");
    }

    @Test
    void takesInWhoTookPartWithMarksAndCertificates() {
        TableCopy before = TableCopy.of(seeded.book());
        List<List<?>> rows = List.of(
                List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8,5", "Giỏi", "12", "20/6/2026", ""),
                List.of("2", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "6", "Trung bình", "13", "20/6/2026", "thi lại"),
                List.of("3", "Trần Văn Cả", "1995", "Chi bộ thôn Hạ", "", "", "", "", ""));
        ImportOutcome.Receipt receipt = taken(CLASS, rows, RowPolicy.ALL_OR_NOTHING);
        assertThat(receipt.count(Kind.NEW)).isEqualTo(3);
        List<ParticipantRecord> seats = List.copyOf(seeded.book()
                .reading()
                .selectFrom(PARTICIPANT)
                .orderBy(PARTICIPANT.ID)
                .fetch());
        assertThat(seats).extracting(ParticipantRecord::getState).containsExactly("PASSED", "PASSED", "ENROLLED");
        assertThat(seats.get(0).getScore()).isEqualByComparingTo("8.5");
        assertThat(seats.get(1).getNote()).isEqualTo("thi lại");
        assertThat(seeded.book().reading().fetch(CERTIFICATE).getValues(CERTIFICATE.CERT_NO))
                .containsExactlyInAnyOrder("12", "13");

        assertThat(checked(CLASS, rows).preview().counts()).containsEntry(Kind.SAME, 3L);
        undo(receipt.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void whoIsListedForAClassToComeIsNamedAndDoesNotAttend() {
        classId = trainingClass("AWARENESS", TestBooks.TODAY.plusDays(30));
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "", "", "", "", "")),
                RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetchValues(PARTICIPANT.STATE)).containsExactly("NOMINATED");
    }

    @Test
    void updatesFieldByFieldAndHoldsBackWhoIsNotInTheBook() {
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "5", "Trung bình", "", "", "")),
                RowPolicy.ALL_OR_NOTHING);
        Checked checked = checked(
                CLASS,
                List.of(
                        List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "7", "Khá", "", "", ""),
                        List.of("2", "Người Xa Lạ", "1990", "Chi bộ thôn Hạ", "7", "Khá", "", "", ""),
                        List.of("3", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "700", "Khá", "", "", "")));
        assertThat(checked.preview().rows())
                .extracting(r -> r.kind())
                .containsExactly(Kind.UPDATE, Kind.ERROR, Kind.ERROR);
        assertThat(checked.preview().rows().get(0).changes())
                .extracting(c -> c.field())
                .containsExactlyInAnyOrder("score", "grade");
        assertThat(checked.preview().faults())
                .extracting(RowFault::error)
                .containsExactly(ValueError.NOT_IN_BOOK, ValueError.ABOVE_HIGHEST);
    }

    @Test
    void aListHoldsToTheRulesOfTypedResults() {
        taken(
                CLASS,
                List.of(
                        List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12", "20/6/2026", ""),
                        List.of("2", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "", "", "13", "20/6/2026", ""),
                        List.of("3", "Trần Văn Cả", "1995", "Chi bộ thôn Hạ", "2", "Không đạt", "", "", "")),
                RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetchValues(PARTICIPANT.STATE))
                .containsExactlyInAnyOrder("PASSED", "PASSED", "FAILED");
        assertThat(said(
                        List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "2", "Không đạt", "", "", ""),
                        List.of("3", "Trần Văn Cả", "1995", "Chi bộ thôn Hạ", "", "", "14", "20/6/2026", ""),
                        List.of("2", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "7", "Khá", "13", "20/5/2026", "")))
                .containsExactly(
                        "Đã cấp giấy chứng nhận số 12; chỉ ghi được kết quả đạt. Hoàn tác việc cấp giấy trước nếu cấp"
                                + " nhầm.",
                        "Người không đạt thì không được cấp giấy chứng nhận; xin kiểm tra lại xếp loại và số giấy.",
                        "Giấy chứng nhận không thể cấp trước ngày lớp khai giảng (01/06/2026).");
    }

    @Test
    void aListOfAClassThatHasNotBegunBringsPeopleButNoResults() {
        LocalDate later =
                LocalDate.now(seeded.book().writing().author().clock()).plusDays(3);
        classId = trainingClass("AWARENESS", later);
        Checked checked = checked(
                CLASS,
                List.of(
                        List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "", "", ""),
                        List.of("2", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "", "", "", "", "")));
        assertThat(checked.preview().rows()).extracting(PreviewRow::kind).containsExactly(Kind.ERROR, Kind.NEW);
        assertThat(checked.preview().faults()).extracting(RowFault::value).containsExactly("Khá");
        assertThat(checked.preview().faults())
                .extracting(RowFault::message)
                .containsExactly("Lớp khai giảng ngày " + VietnameseDates.format(later)
                        + "; trước ngày đó chưa ghi được kết quả.");
    }

    private List<String> said(List<?>... rows) {
        return checked(CLASS, List.of(rows)).preview().faults().stream()
                .map(RowFault::message)
                .toList();
    }

    @Test
    void takesTheMarkOfOneWhoWasPickedAmongThoseAlike() {
        String titles = "STT|Họ và tên học viên|Chi bộ|Điểm";
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "", "", "", "", "")),
                RowPolicy.ALL_OR_NOTHING);
        ListImport importing = importing(ListKind.CLASSES, "");
        Draft draft = opened(
                importing,
                Sheets.xlsx(
                        folder.resolve("marks.xlsx"),
                        titles,
                        List.of(
                                List.of("1", "Nguyễn Văn An", "Chi bộ thôn Hạ", "8,5"),
                                List.of("2", "Lê Thị Bình", "Chi bộ thôn Hạ", ""))));
        Checked checked = importing.check(draft, OnMatch.UPDATE);
        for (PreviewRow row : List.copyOf(checked.preview().rows())) {
            assertThat(row.kind()).isEqualTo(Kind.POSSIBLE_DUPLICATE);
            checked = checked.same(row, row.alike().get(0));
        }
        assertThat(checked.preview().rows()).extracting(PreviewRow::kind).containsOnly(Kind.UPDATE);
        assertThat(importing.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Done.class);
        assertThat(seeded.book().reading().fetch(PARTICIPANT, PARTICIPANT.CLASS_ID.eq(classId)))
                .extracting(r -> r.getScore() == null
                        ? ""
                        : r.getScore().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder("8.5", "");
    }

    @Test
    void takesInResultsWithoutNamesOncePerUnitAndYear() {
        TableCopy before = TableCopy.of(seeded.book());
        List<List<?>> rows =
                List.of(List.of("Chi bộ thôn Hạ", "2024", "7", "báo cáo"), List.of("Chi bộ thôn Hạ", "2025", "9", ""));
        ImportOutcome.Receipt receipt = taken(ListKind.RESULTS, RESULTS, rows);
        assertThat(receipt.count(Kind.NEW)).isEqualTo(2);
        assertThat(seeded.book().reading().fetch(MANUAL_RESULT).getValues(MANUAL_RESULT.AMOUNT))
                .containsExactlyInAnyOrder(7, 9);
        assertThat(checked(ListKind.RESULTS, RESULTS, rows).preview().counts()).containsEntry(Kind.SAME, 2L);
        Checked later = checked(
                ListKind.RESULTS,
                RESULTS,
                List.of(
                        List.of("Chi bộ thôn Hạ", "2025", "10", ""),
                        List.of("Chi bộ thôn Hạ", "2031", "1", ""),
                        List.of("Chi bộ khác", "2025", "1", "")));
        assertThat(later.preview().rows())
                .extracting(r -> r.kind())
                .containsExactly(Kind.UPDATE, Kind.ERROR, Kind.ERROR);
        undo(receipt.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void remembersForEachSenderWhatTheirTitlesMean() {
        String titles = "Đơn vị|Năm|Giao kết nạp năm nay|Mức sàn";
        List<List<?>> rows = List.of(List.of("Chi bộ thôn Hạ", "2026", "5", "3"));
        ListImport first = importing(ListKind.QUOTAS, "Phòng A");
        Draft draft = opened(first, Sheets.xlsx(folder.resolve("a.xlsx"), titles, rows));
        draft = draft.mapped(draft.mapping().with("target", 2).with("floor", 3));
        assertThat(first.run(draft, first.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Done.class);
        Path again = Sheets.xlsx(folder.resolve("b.xlsx"), titles, rows);
        assertThat(opened(importing(ListKind.QUOTAS, "Phòng A"), again)
                        .mapping()
                        .of("floor"))
                .isPresent();
        Draft other = opened(importing(ListKind.QUOTAS, "Phòng B"), again);
        assertThat(other.mapping().fieldOf(3))
                .isEqualTo(
                        opened(importing(ListKind.QUOTAS, ""), again).mapping().fieldOf(3));
        assertThat(vn.ptdv.store.intake.TitleMemory.senders(seeded.book().reading()))
                .containsExactly("Phòng A");
    }

    @Test
    @Tag("F71")
    void readsItsOwnTemplatesOfTheNewKindsWithoutMapping() {
        for (ListKind kind : List.of(ListKind.CLASSES, ListKind.RESULTS)) {
            Path file = folder.resolve(kind.code() + ".xlsx");
            TemplateWriter.write(file, kind, BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20)));
            Draft draft = opened(importing(kind, ""), file);
            assertThat(draft.missing()).isEmpty();
            assertThat(draft.layout().data()).isEmpty();
        }
    }

    @Test
    void aListOfNewMembersGivesTheCertificateOfThatClass() {
        classId = trainingClass("NEW_MEMBER");
        List<List<?>> rows =
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "77", "20/6/2026", ""));
        taken(CLASS, rows, RowPolicy.ALL_OR_NOTHING);
        var paper = seeded.book().reading().fetchSingle(CERTIFICATE);
        assertThat(paper.getKind()).isEqualTo("NEW_MEMBER");
        assertThat(paper.getClassId()).isEqualTo(classId);
        assertThat(paper.getValidUntil())
                .as("only the first certificate lapses")
                .isNull();
        assertThat(checked(CLASS, rows).preview().counts()).containsEntry(Kind.SAME, 1L);
    }

    @Test
    void aListNeverTouchesTheCertificateOfAnotherClass() {
        List<List<?>> first =
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12", "20/6/2026", ""));
        long firstClass = classId;
        taken(CLASS, first, RowPolicy.ALL_OR_NOTHING);
        classId = trainingClass("AWARENESS");
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "9", "Giỏi", "90", "21/6/2026", "")),
                RowPolicy.ALL_OR_NOTHING);
        long secondClass = classId;
        classId = firstClass;
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12b", "20/6/2026", "")),
                RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetch(CERTIFICATE))
                .extracting(r -> r.getClassId(), r -> r.getCertNo())
                .containsExactlyInAnyOrder(tuple(firstClass, "12b"), tuple(secondClass, "90"));
    }

    @Test
    void aClassThatGaveSomeoneTwoCertificatesGoesOnWithTheNewer() {
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12", "20/6/2026", "")),
                RowPolicy.ALL_OR_NOTHING);
        seeded.book().writing().run(Act.named("action.class.add", "Lớp 1"), work -> {
            CertificateRecord again = work.reading().fetchSingle(CERTIFICATE).copy();
            again.setCertNo("12a");
            again.setIssuedOn(LocalDate.of(2026, 6, 21));
            work.insert(again);
        });
        ClassStore classes = new ClassStore(seeded.book().reading());
        assertThat(classes.people(classId))
                .extracting(p -> p.certificate().orElse(""))
                .containsExactly("12a");
        assertThat(new ResultActs(seeded.book(), new Settings(seeded.book()))
                        .save(
                                classId,
                                List.of(ResultActs.Result.graded(
                                        classes.people(classId).get(0).id(), "KHA"))))
                .isInstanceOf(Saved.Accepted.class);
        assertThat(said(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "2", "Không đạt", "", "", "")))
                .singleElement()
                .asString()
                .contains("12a");
    }

    @Test
    void whoHoldsACertificateWithoutAGradePassedWhateverOlderBooksSay() {
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "", "", "12", "20/6/2026", "")),
                RowPolicy.ALL_OR_NOTHING);
        seeded.book().writing().run(Act.named("action.class.add", "Lớp 1"), work -> {
            ParticipantRecord row = work.reading().fetchSingle(PARTICIPANT);
            row.setState("ENROLLED");
            work.update(row);
        });
        taken(
                CLASS,
                List.of(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "7,5", "", "", "", "")),
                RowPolicy.ALL_OR_NOTHING);
        ParticipantRecord seat = seeded.book().reading().fetchSingle(PARTICIPANT);
        assertThat(seat.getState()).isEqualTo("PASSED");
        assertThat(seat.getScore()).isEqualByComparingTo("7.5");
    }

    private long trainingClass(String kind) {
        return trainingClass(kind, LocalDate.of(2026, 6, 1));
    }

    private long trainingClass(String kind, LocalDate from) {
        return seeded.book().writing().write(Act.named("action.class.add", "Lớp 1"), work -> {
            TrainingClassRecord row = new TrainingClassRecord();
            row.setKind(kind);
            row.setName("Lớp 1");
            row.setFromOn(from);
            row.setToOn(from.plusDays(4));
            row.setState("RUNNING");
            return work.insert(row);
        });
    }

    private ImportOutcome.Receipt taken(String titles, List<? extends List<?>> rows, RowPolicy policy) {
        ListImport wanted = importing(ListKind.CLASSES, "");
        Draft draft = opened(wanted, Sheets.xlsx(folder.resolve("lop.xlsx"), titles, rows));
        return done(wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), policy, Ticks.SILENT));
    }

    private ImportOutcome.Receipt taken(ListKind kind, String titles, List<? extends List<?>> rows) {
        ListImport wanted = importing(kind, "");
        Draft draft = opened(wanted, Sheets.xlsx(folder.resolve("kq.xlsx"), titles, rows));
        return done(wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT));
    }

    private Checked checked(String titles, List<? extends List<?>> rows) {
        return checked(ListKind.CLASSES, titles, rows);
    }

    private Checked checked(ListKind kind, String titles, List<? extends List<?>> rows) {
        ListImport wanted = importing(kind, "");
        return wanted.check(opened(wanted, Sheets.xlsx(folder.resolve("xem.xlsx"), titles, rows)), OnMatch.UPDATE);
    }

    private ListImport importing(ListKind kind, String sender) {
        return new ListImport(
                seeded.book(), seeded.process(), kind, new ListImport.Aim(OptionalLong.of(classId), sender));
    }

    private static Draft opened(ListImport wanted, Path file) {
        return ((Opening.Opened) wanted.open(file)).draft();
    }

    private static ImportOutcome.Receipt done(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
        return ((ImportOutcome.Done) outcome).receipt();
    }

    private void undo(String batch) {
        assertThat(new UndoList(seeded.book().reading(), seeded.book().writing()).undoBatch(batch))
                .allMatch(UndoList.Outcome.Done.class::isInstance);
    }
}
