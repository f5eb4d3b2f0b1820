package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;
import vn.ptdv.store.process.CandidacyWriter;
import vn.ptdv.store.training.ClassStore;

/** Certificates that come in a list obey what is asked of typed ones, and lead to the same step. */
@Tag("F72")
@Tag("F48")
class ClassCertificateImportTest {
    private static final String CLASS =
            "STT|Họ và tên học viên|Năm sinh|Chi bộ|Điểm|Xếp loại|Số GCN|Ngày cấp GCN|Ghi chú";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private long classId;

    @BeforeEach
    void people() {
        long unit = seeded.unit("Chi bộ thôn Hạ");
        for (String name : List.of("Nguyễn Văn An", "Lê Thị Bình", "Trần Văn Cả")) {
            seeded.candidacy(seeded.person(name, "1995"), unit, LocalDate.of(2025, 1, 10));
        }
        classId = seeded.book().writing().write(Act.named("action.class.add", "Lớp 1"), work -> {
            TrainingClassRecord row = new TrainingClassRecord();
            row.setKind("AWARENESS");
            row.setName("Lớp 1");
            row.setFromOn(LocalDate.of(2026, 6, 1));
            row.setToOn(LocalDate.of(2026, 6, 5));
            row.setState("RUNNING");
            return work.insert(row);
        });
    }

    @Test
    void aCertificateOfAListIsNumberedAndDatedAsATypedOne() {
        taken(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12", "20/6/2026", ""));
        assertThat(said(
                        List.of("1", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "7", "Khá", "12", "21/6/2026", ""),
                        List.of("2", "Trần Văn Cả", "1995", "Chi bộ thôn Hạ", "7", "Khá", "14", "", "")))
                .containsExactly("Số 12 đã được dùng.", "Thiếu “Ngày cấp giấy chứng nhận”.");
        assertThat(said(
                        List.of("1", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "7", "Khá", "14", "21/6/2026", ""),
                        List.of("2", "Trần Văn Cả", "1995", "Chi bộ thôn Hạ", "7", "Khá", "14", "21/6/2026", "")))
                .containsExactly("Số 14 đã được dùng.");
        assertThat(said(List.of("1", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "7", "Khá", "15", "6/2026", "")))
                .containsExactly("Cần ghi đủ ngày, tháng, năm.");
        assertThat(said(List.of("1", "Lê Thị Bình", "1995", "Chi bộ thôn Hạ", "7", "Khá", "12", "21/6/2025", "")))
                .as("another year has its own numbers, though not before the class")
                .containsExactly("Giấy chứng nhận không thể cấp trước ngày lớp khai giảng (01/06/2026).");
        taken(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12a", "", ""));
        assertThat(seeded.book().reading().fetchSingle(CERTIFICATE))
                .extracting(CertificateRecord::getCertNo, CertificateRecord::getIssuedOn)
                .containsExactly("12a", LocalDate.of(2026, 6, 20));
    }

    @Test
    void whoPassedByAListGoesOnToTheStepAsByTyping() {
        long way = seeded.book().reading().fetchValues(CANDIDACY.ID).get(0);
        seeded.book()
                .writing()
                .run(
                        Act.named("action.class.add", "Lớp 1"),
                        work -> new CandidacyWriter(work, seeded.process().now())
                                .record(way, Event.of(EventKind.STAGE, "SYMPATHISER", LocalDate.of(2026, 1, 10))));
        taken(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "Khá", "12", "20/6/2026", ""));
        assertThat(seeded.book().reading().fetchSingle(CANDIDACY, CANDIDACY.ID.eq(way)))
                .satisfies(row -> {
                    assertThat(row.getStageKey()).isEqualTo("CLASS");
                    assertThat(row.getCertificateOn()).isEqualTo(LocalDate.of(2026, 6, 20));
                });
    }

    @Test
    void aCertificateFromBeforeTheClassStaysBesideTheNewOne() {
        taken(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "", "", "", "", ""));
        seeded.book().writing().run(Act.named("action.class.add", "Lớp 1"), work -> {
            CertificateRecord old = new CertificateRecord();
            old.setKind("AWARENESS");
            old.setPersonId(
                    new ClassStore(work.reading()).people(classId).get(0).personId());
            old.setCertNo("5");
            old.setIssuedOn(LocalDate.of(2019, 5, 5));
            work.insert(old);
        });
        taken(List.of("1", "Nguyễn Văn An", "1995", "Chi bộ thôn Hạ", "8", "T.Bình", "12", "20/6/2026", ""));
        assertThat(seeded.book().reading().fetchValues(CERTIFICATE.CERT_NO)).containsExactlyInAnyOrder("5", "12");
    }

    private void taken(List<?>... rows) {
        ListImport wanted = importing();
        Draft draft = opened(wanted, rows);
        assertThat(wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Done.class);
    }

    private List<String> said(List<?>... rows) {
        ListImport wanted = importing();
        return wanted.check(opened(wanted, rows), OnMatch.UPDATE).preview().faults().stream()
                .map(RowFault::message)
                .toList();
    }

    private ListImport importing() {
        return new ListImport(
                seeded.book(), seeded.process(), ListKind.CLASSES, new ListImport.Aim(OptionalLong.of(classId), ""));
    }

    private Draft opened(ListImport wanted, List<?>... rows) {
        return ((Opening.Opened) wanted.open(Sheets.xlsx(folder.resolve("lop.xlsx"), CLASS, List.of(rows)))).draft();
    }
}
