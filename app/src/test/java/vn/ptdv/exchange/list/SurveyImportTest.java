package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.follow.SurveyActs;

/** The survey of sources from a file: a row for each unit and target group of a year. */
@Tag("F71")
@Tag("F72")
@Tag("F75")
class SurveyImportTest {
    private static final String TITLES = "Đơn vị|Đối tượng|Năm|Số lượng";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private long unit;
    private CodeLists.Code group = new CodeLists.Code("", "");

    @BeforeEach
    void unit() {
        unit = seeded.unit("Chi bộ thôn Hạ");
        group = new CodeLists(seeded.book().reading()).of("TARGET_GROUP").get(0);
    }

    @Test
    void takesInUpdatesAndGivesBack() {
        TableCopy before = TableCopy.of(seeded.book());
        String batch = done(list("12")).batch();
        SurveyActs surveys = new SurveyActs(seeded.book());
        assertThat(surveys.of(2026)).containsEntry(new SurveyActs.Cell(unit, group.code()), 12);
        assertThat(kinds(list("12"))).containsExactly(Kind.SAME);
        assertThat(kinds(list("15"))).containsExactly(Kind.UPDATE);
        new UndoList(seeded.book().reading(), seeded.book().writing()).undoBatch(batch);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void refusesAFigureBelowZeroAnUnknownGroupAndAYearFarAhead() {
        Path file = Sheets.xlsx(
                folder.resolve("sai.xlsx"),
                TITLES,
                List.of(
                        List.of("Chi bộ thôn Hạ", group.label(), "2026", "-3"),
                        List.of("Chi bộ thôn Hạ", "Nhóm không có", "2026", "3"),
                        List.of("Chi bộ thôn Hạ", group.label(), "2030", "3")));
        assertThat(check(file).preview().faults())
                .extracting(RowFault::field)
                .containsExactly("amount", "group", "year");
        assertThat(check(file).preview().faults())
                .extracting(RowFault::error)
                .last()
                .isEqualTo(ValueError.DAY_AHEAD);
    }

    @Test
    void theBlankWorkbookIsReadWithoutSayingWhatItsColumnsAre() {
        Path file = folder.resolve("trong.xlsx");
        TemplateWriter.write(file, ListKind.SURVEY, BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20)));
        assertThat(draft(file).missing()).isEmpty();
    }

    @Test
    void whatGoesOutComesBackTheSame() {
        done(list("12"));
        Path file = folder.resolve("ra.xlsx");
        new BookLists(seeded.book(), LocalDate.of(2026, 11, 20))
                .of(ListKind.SURVEY)
                .write(file, vn.ptdv.sheet.write.WriteProgress.IGNORED);
        assertThat(kinds(file)).containsExactly(Kind.SAME);
    }

    private Path list(String amount) {
        return Sheets.xlsx(
                folder.resolve("ks" + amount + ".xlsx"),
                TITLES,
                List.of(List.of("chi bo thon ha", group.label(), "2026", amount)));
    }

    private List<Kind> kinds(Path file) {
        return check(file).preview().rows().stream().map(PreviewRow::kind).toList();
    }

    private ImportOutcome.Receipt done(Path file) {
        ImportOutcome outcome = importing().run(draft(file), check(file), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        return ((ImportOutcome.Done) outcome).receipt();
    }

    private Checked check(Path file) {
        return importing().check(draft(file), OnMatch.UPDATE);
    }

    private Draft draft(Path file) {
        return ((Opening.Opened) importing().open(file)).draft();
    }

    private ListImport importing() {
        return new ListImport(seeded.book(), seeded.process(), ListKind.SURVEY);
    }
}
