package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.unit.OfficerStore;

/** Units that are in the book already: what a list changes of them, and that it changes nothing when it says the same. */
@Tag("F73")
@Tag("F15")
class UnitImportTest {
    private static final LocalDate TODAY = LocalDate.now(TestBooks.CLOCK);
    private static final String TITLES =
            "Mã đơn vị|Tên đơn vị|Phụ trách|Khối|Quyết định thành lập|Ngày thành lập|Ghi chú";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private int files;

    @Test
    void aChangedOfficerAloneIsAnUpdateAndTheOneBeforeLeaves() {
        take("", "Chi bộ bản Che", "Lò Văn Ban", "", "", "", "");
        PreviewRow row = only(check("", "Chi bộ bản Che", "Đỗ Thị Én", "", "", "", ""));
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.UPDATE);
        assertThat(row.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Lò Văn Ban");
            assertThat(change.after()).isEqualTo("Đỗ Thị Én");
        });
        TableCopy before = TableCopy.of(seeded.book());
        take("", "Chi bộ bản Che", "Đỗ Thị Én", "", "", "", "");
        assertThat(serving(TODAY)).containsExactly("Đỗ Thị Én");
        assertThat(serving(TODAY.minusDays(1))).containsExactly("Lò Văn Ban");
        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void anotherOfficerOnTheSameDayTakesThePlaceOfTheFirst() {
        take("", "Chi bộ bản Che", "Lò Văn Ban", "", "", "", "");
        take("", "Chi bộ bản Che", "Đỗ Thị Én; Giàng A Páo", "", "", "", "");
        take("", "Chi bộ bản Che", "Lò Văn Ban; Giàng A Páo", "", "", "", "");
        assertThat(serving(TODAY)).containsExactlyInAnyOrder("Lò Văn Ban", "Giàng A Páo");
        assertThat(only(check("", "Chi bộ bản Che", "Giàng A Páo; Lò Văn Ban", "", "", "", ""))
                        .kind())
                .isEqualTo(PreviewRow.Kind.SAME);
    }

    @Test
    void theDayOfEstablishmentIsPutRightAndAYearThatAgreesChangesNothing() {
        take("", "Chi bộ bản Che", "", "", "", "15/6/1998", "");
        assertThat(only(check("", "Chi bộ bản Che", "", "", "", "1998", "")).kind())
                .isEqualTo(PreviewRow.Kind.SAME);
        take("", "Chi bộ bản Che", "", "", "", "16/6/1999", "");
        assertThat(seeded.book().reading().fetchValue(UNIT.ESTABLISHED_ON, UNIT.NAME.eq("Chi bộ bản Che")))
                .isEqualTo(LocalDate.of(1999, 6, 16));
    }

    @Test
    void aCodeAloneIsAnUpdateAndNeverTakesThePlaceOfAShortName() {
        take("", "Chi bộ bản Che", "", "", "", "", "");
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            var unit = work.reading().fetchSingle(UNIT, UNIT.NAME.eq("Chi bộ bản Che"));
            unit.setShortName("CB Che");
            work.update(unit);
        });
        assertThat(only(check("07", "Chi bộ bản Che", "", "", "", "", "")).kind())
                .isEqualTo(PreviewRow.Kind.SAME);
        PreviewRow coded = only(check("12.345.678.901.234", "Chi bộ bản Che", "", "", "", "", ""));
        assertThat(coded.kind()).isEqualTo(PreviewRow.Kind.UPDATE);
        take("12.345.678.901.234", "Chi bộ bản Che", "Lò Văn Ban", "", "", "", "");
        var unit = seeded.book().reading().fetchSingle(UNIT, UNIT.NAME.eq("Chi bộ bản Che"));
        assertThat(unit.getOrgCode()).isEqualTo("12.345.678.901.234");
        assertThat(unit.getShortName()).isEqualTo("CB Che");
    }

    @Test
    @Tag("F78")
    void whatIsKeptInWordsGoesOutInItsColumnsAndComesBackTheSame() {
        take(
                "",
                "Chi bộ bản Che",
                "Lò Văn Ban; Đỗ Thị Én",
                "Khối nông thôn",
                "12-QĐ/ĐU ngày 02/9/2020",
                "",
                "Dòng một");
        take("", "Chi bộ bản Pa", "", "", "34-QĐ/ĐU", "", "");
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            var unit = work.reading().fetchSingle(UNIT, UNIT.NAME.eq("Chi bộ bản Pa"));
            unit.setNote("Ở xa trung tâm.\nĐường khó đi.\n" + unit.getNote());
            work.update(unit);
        });
        TableFile out = new BookLists(seeded.book(), TODAY).of(ListKind.UNITS);
        assertThat(out.rows().stream().map(String::valueOf))
                .anyMatch(r -> r.contains("12-QĐ/ĐU, 02/09/2020")
                        && r.contains("Khối nông thôn")
                        && r.contains("Dòng một")
                        && r.contains("Lò Văn Ban; Đỗ Thị Én"));
        Path file = folder.resolve("ra.xlsx");
        assertThat(out.write(file, WriteProgress.IGNORED)).isInstanceOf(WriteResult.Written.class);
        TableCopy before = TableCopy.of(seeded.book());
        Draft draft = ((Opening.Opened) units().open(file)).draft();
        Checked back = units().check(draft, OnMatch.UPDATE);
        assertThat(back.preview().rows()).allMatch(r -> r.kind() == PreviewRow.Kind.SAME);
        units().run(draft, back, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void aDecisionOfAListTakesThePlaceOfTheOneBefore() {
        take("", "Chi bộ bản Che", "", "Khối cũ", "12-QĐ/ĐU", "", "Giữ lại");
        take("", "Chi bộ bản Che", "", "Khối mới", "34-QĐ/ĐU", "", "");
        assertThat(seeded.book().reading().fetchValue(UNIT.NOTE, UNIT.NAME.eq("Chi bộ bản Che")))
                .isEqualTo("Giữ lại\nQuyết định thành lập: 34-QĐ/ĐU\nKhối: Khối mới");
    }

    private ListImport units() {
        return new ListImport(seeded.book(), seeded.process(), ListKind.UNITS);
    }

    private Checked check(String... cells) {
        return units().check(draft(cells), OnMatch.UPDATE);
    }

    @Test
    void aShortenedNameIsAskedAboutAndNeverTakesThePlaceOfTheWholeOne() {
        take("", "Chi bộ Trường THPT Hoa Ban", "Lò Văn Ban", "", "", "", "");
        Draft draft = draft("", "CB THPT Hoa Ban", "Đỗ Thị Én", "", "", "", "");
        Checked asked = units().check(draft, OnMatch.UPDATE);
        PreviewRow row = only(asked);
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.POSSIBLE_DUPLICATE);
        Checked same = asked.same(row, row.alike().get(0));
        assertThat(only(same).changes())
                .extracting(PreviewRow.FieldChange::after)
                .containsExactly("Đỗ Thị Én");
        units().run(draft, same, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(seeded.book().reading().fetch(UNIT).getValues(UNIT.NAME))
                .containsOnlyOnce("Chi bộ Trường THPT Hoa Ban");
        assertThat(serving(TODAY)).containsExactly("Đỗ Thị Én");
    }

    @Test
    void aUnitThatIsFoundByItsCodeMayGetTheShorterNameForReal() {
        String code = "12.345.678.901.234";
        take(code, "Chi bộ Trường THPT Hoa Ban", "", "", "", "", "");
        PreviewRow row = only(check(code, "Chi bộ THPT Hoa Ban", "", "", "", "", ""));
        assertThat(row.changes()).extracting(PreviewRow.FieldChange::after).containsExactly("Chi bộ THPT Hoa Ban");
        take(code, "Chi bộ THPT Hoa Ban", "", "", "", "", "");
        assertThat(seeded.book().reading().fetch(UNIT).getValues(UNIT.NAME))
                .contains("Chi bộ THPT Hoa Ban")
                .doesNotContain("Chi bộ Trường THPT Hoa Ban");
    }

    @Test
    void aSchoolIsNotTakenForAPublicOneUnseen() {
        assertThat(BookCodes.of(seeded.book(), TODAY).find("unit_type", "Trường học"))
                .isEqualTo(new CodeLookup.Answer.Found(new Code("DVSN", "Đơn vị sự nghiệp")));
    }

    private Draft draft(String... cells) {
        Path file = Sheets.xlsx(folder.resolve(++files + ".xlsx"), TITLES, List.of(List.of(cells)));
        return ((Opening.Opened) units().open(file)).draft();
    }

    private void take(String... cells) {
        Draft draft = draft(cells);
        ImportOutcome outcome =
                units().run(draft, units().check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
    }

    private static PreviewRow only(Checked checked) {
        assertThat(checked.preview().rows()).hasSize(1);
        return checked.preview().rows().get(0);
    }

    private List<String> serving(LocalDate day) {
        List<String> names = new ArrayList<>();
        new OfficerStore(seeded.book().reading())
                .all().stream()
                        .filter(o -> o.servesOn(day))
                        .map(UnitOfficer::name)
                        .forEach(names::add);
        return names;
    }
}
