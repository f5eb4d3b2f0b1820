package vn.ptdv.exchange.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.frozen.FigureChange;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.run.FrozenRun;
import vn.ptdv.store.run.LaterAct;
import vn.ptdv.store.run.RunStore;
import vn.ptdv.store.statistic.StatQuery;
import vn.ptdv.ui.OpenBooks;

/** A finished run stays what it was, and tells what is different since and whose doing it is. */
@Tag("F66")
@Tag("F61")
@SuppressWarnings("NullAway.Init")
class FreezerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final StatQuery FORM = new StatQuery("2021-2", Period.year(2026), DAY, OptionalLong.empty());

    @TempDir
    Path folder;

    private BookServices services;
    private Freezer freezer;

    @BeforeEach
    void open() {
        services = OpenBooks.sample(folder);
        freezer = new Freezer(services, DAY);
    }

    @AfterEach
    void close() {
        services.book().close();
    }

    private FrozenRun run() {
        return new RunStore(services.book().reading()).all().get(0);
    }

    private long anAdmittedMan() {
        return services.book()
                .reading()
                .fetchSingle("select p.id from candidacy c join person p on p.id = c.person_id where p.sex = 'MALE'"
                        + " and c.ceremony_on between '2026-01-01' and '2026-11-20' order by p.id limit 1")
                .get(0, Long.class);
    }

    private void correctSex(long person) {
        services.book().writing().run(Act.named("action.person.edit", "Nguyễn Thị Đổi"), work -> {
            PersonRecord row = work.reading()
                    .selectFrom(PERSON)
                    .where(PERSON.ID.eq(person))
                    .fetchSingle();
            row.setSex("FEMALE");
            work.update(row);
        });
    }

    private void undo() {
        long last = services.undo().nextUndo().orElseThrow().id();
        assertThat(services.undo().undo(last)).isNotInstanceOf(vn.ptdv.store.change.UndoList.Obstacle.class);
    }

    @Test
    void nothingIsDifferentUntilSomebodyChangesSomething() throws IOException {
        assertThat(freezer.freeze(FORM, "gửi tỉnh")).isInstanceOf(Freezer.Frozen.class);

        assertThat(run().made().note()).isEqualTo("gửi tỉnh");
        assertThat(run().files()).extracting(FrozenRun.KeptFile::format).containsExactly("XLSX", "DOCX", "PDF", "JSON");
        assertThat(freezer.changes(run())).contains(List.of());
        assertThat(freezer.runs().isIntact(run())).isTrue();
        byte[] workbook = freezer.runs().content(run().files().get(0)).orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Biểu số 2-BTCTW");
        }
    }

    @Test
    void aCorrectionShowsFigureByFigureWithThePersonAndTheAction() throws IOException {
        assertThat(freezer.freeze(FORM, "")).isInstanceOf(Freezer.Frozen.class);
        long man = anAdmittedMan();
        correctSex(man);

        List<FigureChange> changes = freezer.changes(run()).orElseThrow();
        assertThat(changes).extracting(FigureChange::row).contains("Trong đó: Nữ");
        FigureChange women = changes.stream()
                .filter(c -> c.row().equals("Trong đó: Nữ") && c.column().equals("Kỳ này"))
                .findFirst()
                .orElseThrow();
        assertThat(Long.parseLong(women.textNow())).isEqualTo(Long.parseLong(women.textBefore()) + 1);
        assertThat(women.gained()).hasSize(1);
        Set<Long> rows = freezer.runs().rowsOf(new HashSet<>(women.gained()));
        assertThat(rows).contains(man);
        List<LaterAct> acts = freezer.runs().since(run()).stream()
                .filter(act -> act.touches(rows))
                .toList();
        assertThat(acts).hasSize(1).first().satisfies(act -> {
            assertThat(act.action().user()).isEqualTo(run().made().by());
            assertThat(act.action().name().key()).isEqualTo("action.person.edit");
        });
        undo();
        assertThat(freezer.changes(run())).contains(List.of());
    }

    @Test
    void everyReportCanBeFinishedAndFinishingTakenBack() throws IOException {
        for (ReportId id : ReportId.values()) {
            assertThat(freezer.freeze(new ReportQuery(id, Period.year(2026), DAY), ""))
                    .as(id.name())
                    .isInstanceOf(Freezer.Frozen.class);
            assertThat(freezer.changes(run())).as(id.name()).contains(List.of());
        }
        int all = freezer.runs().all().size();
        undo();
        assertThat(freezer.runs().all()).hasSize(all - 1);
    }

    @Test
    void theWayOfLookingIsKeptWithTheFiguresAndUsedWhenRunAgain() throws IOException {
        ReportQuery query = new ReportQuery(ReportId.PROGRESS, Period.year(2026), DAY);
        ReportPreset few = new ReportPreset(
                List.of("no", "unit", "target", "year"),
                new ReportPreset.Filter("unit", "trường"),
                new ReportPreset.Order("year", ReportPreset.Way.DOWN),
                "");
        assertThat(freezer.freeze(query, new Freezer.Look("Chỉ các trường", few), ""))
                .isInstanceOf(Freezer.Frozen.class);
        assertThat(freezer.look(run())).isEqualTo(new Freezer.Look("Chỉ các trường", few));
        assertThat(freezer.changes(run())).contains(List.of());
        byte[] workbook = freezer.runs().content(run().files().get(0)).orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                XSSFExcelExtractor text = new XSSFExcelExtractor(book)) {
            assertThat(text.getText()).contains("Trường").doesNotContain("Xếp thứ", "Chi bộ Thôn");
        }
        services.book()
                .writing()
                .run(
                        Act.named("action.person.edit", "Sửa"),
                        work -> work.reading()
                                .selectFrom(CANDIDACY)
                                .where(CANDIDACY.CEREMONY_ON.between(LocalDate.of(2026, 1, 1), DAY))
                                .fetch()
                                .forEach(row -> {
                                    row.setCeremonyOn(LocalDate.of(2020, 1, 1));
                                    work.update(row);
                                }));
        List<FigureChange> changes = freezer.changes(run()).orElseThrow();
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.column()).isIn("Chỉ tiêu", "Lũy kế"))
                .allSatisfy(change -> assertThat(change.row()).doesNotContain("Thôn"));
    }

    @Test
    void aFormThatIsGoneIsSaidToBeGone() throws IOException {
        Freezer.Result refused =
                freezer.freeze(new StatQuery("1999-9", Period.year(2026), DAY, OptionalLong.empty()), "");
        assertThat(((Freezer.Refused) refused).words()).contains("không còn trong sổ");
        assertThat(freezer.runs().all()).isEmpty();
    }
}
