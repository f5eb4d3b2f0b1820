package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.UnitRecord;

/** Units and items of code lists by whatever name a list gives them. */
@Tag("F73")
@Tag("F75")
class NamesInListsTest {
    private static final String TITLES = "Họ và tên|Ngày sinh|Số CCCD|Dân tộc|Chi bộ";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void findsTheUnitByPathByCodeAndTheEthnicGroupByAnotherName() {
        long first = branch("Đảng bộ xã Hoa Ban", "01.01");
        long second = branch("Đảng bộ xã Sơn Tra", "02.01");
        ListImport wanted = importing();
        Draft draft = opened(
                wanted,
                Sheets.xlsx(
                        folder.resolve("danh sách.xlsx"),
                        TITLES,
                        List.of(
                                List.of(
                                        "Giàng A Páo",
                                        "1999",
                                        "011099000001",
                                        "H'Mông",
                                        "Đảng bộ xã Hoa Ban / Chi bộ 1"),
                                List.of("Thạch Sol", "1998", "094098000002", "Khmer", "02.01"),
                                List.of("Vừ Thị Mai", "1997", "011197000003", "Mèo", "chi bo 1 - dang bo xa son tra"),
                                List.of("Lò Văn Ban", "1996", "011096000004", "Thái", "Chi bộ 1"),
                                List.of("Lò Văn Hai", "1995", "011095000005", "Người lạ", "01.01"))));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        assertThat(checked.preview().faults())
                .extracting(RowFault::row, RowFault::field)
                .containsExactly(tuple(5, "unit"), tuple(6, "ethnicity"));
        assertThat(checked.preview().faults().get(0).message())
                .contains("Hoa Ban")
                .contains("Sơn Tra");

        done(wanted.run(draft, checked, RowPolicy.VALID_ROWS, Ticks.SILENT));
        assertThat(taken())
                .containsExactlyInAnyOrder(
                        tuple("Giàng A Páo", "08", first),
                        tuple("Thạch Sol", "05", second),
                        tuple("Vừ Thị Mai", "08", second));
    }

    @Test
    void findsUnitsByTheirUsualShortFormsAndAsksWhereTheseMeanSeveral() {
        long village = seeded.unit("Chi bộ thôn Quang Húc");
        long school = seeded.unit("Chi bộ Trường THPT Tam Nông");
        long whole = seeded.unit("Đảng bộ Tổ dân phố 3");
        seeded.unit("Chi bộ Du lịch");
        seeded.unit("Chi bộ Trường TH Hoa Ban");
        seeded.unit("Chi bộ Tiểu học Hoa Ban");
        seeded.unit("Chi bộ xã Sơn Tra");
        BookCodes codes = BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20));
        assertThat(List.of("CB thôn Quang Húc", "cb thon quang huc", "C.bộ thôn Quang Húc", "Thôn Quang Húc"))
                .map(name -> found(codes, name))
                .containsExactly("" + village, "" + village, "?", "" + village);
        assertThat(List.of("CB THPT Tam Nông", "Chi bộ Trung học phổ thông Tam Nông"))
                .map(name -> found(codes, name))
                .containsOnly("" + school);
        assertThat(List.of("ĐB TDP 3", "ĐU Tổ dân phố 3", "Đảng ủy TDP 3"))
                .map(name -> found(codes, name))
                .containsOnly("" + whole);
        assertThat(codes.find("unit", "CB Tiểu học Hoa Ban")).isInstanceOf(CodeLookup.Answer.Unclear.class);
        assertThat(List.of("Đảng bộ xã Sơn Tra", "CB TDP 3", "CB", "Quang Húc"))
                .map(name -> found(codes, name))
                .containsOnly("?");
    }

    @Test
    void tellsNamesakesUnderOneCommitteeApartByTheirCodes() {
        long top = seeded.unit("Đảng bộ xã Hoa Ban");
        long first = below(top, "Chi bộ 1", "01.01");
        long second = below(top, "Chi bộ 1", "01.02");
        long third = below(first, "Tổ đảng 1", "");
        long fourth = below(second, "Tổ đảng 1", "");
        long short1 = seeded.unit("Chi bộ Hai");
        long alone = seeded.unit("CBH");
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            UnitRecord row = work.reading().fetchSingle(UNIT, UNIT.ID.eq(short1));
            row.setShortName("CBH");
            work.update(row);
        });
        BookCodes codes = BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20));
        List<String> items = codes.items(CodeLookup.UNITS);
        assertThat(items).doesNotHaveDuplicates().contains("Đảng bộ xã Hoa Ban / Chi bộ 1 (01.02)");
        assertThat(items.stream().map(item -> found(codes, item)))
                .containsExactlyInAnyOrder(
                        "" + top, "" + first, "" + second, "" + third, "" + fourth, "" + short1, "" + alone);
        assertThat(codes.find(CodeLookup.UNITS, "Chi bộ 1")).isInstanceOf(CodeLookup.Answer.Unclear.class);
    }

    private long below(long above, String name, String code) {
        long id = seeded.unit(name);
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            UnitRecord row = work.reading().fetchSingle(UNIT, UNIT.ID.eq(id));
            row.setParentId(above);
            row.setOrgCode(code);
            work.update(row);
        });
        return id;
    }

    private static String found(BookCodes codes, String name) {
        return codes.find("unit", name) instanceof CodeLookup.Answer.Found one
                ? one.code().code()
                : "?";
    }

    private List<Tuple> taken() {
        return seeded.book()
                .reading()
                .select(PERSON.FULL_NAME, PERSON.ETHNIC_CODE, CANDIDACY.UNIT_ID)
                .from(PERSON)
                .join(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(PERSON.ID))
                .fetch(r -> tuple(r.value1(), r.value2(), r.value3()));
    }

    @Test
    @Tag("F71")
    void aTemplateFilledFromItsOwnListsIsTakenWithoutMapping() throws IOException {
        long unit = branch("Đảng bộ xã Hoa Ban", "01.01");
        branch("Đảng bộ xã Sơn Tra", "02.01");
        BookCodes codes = BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20));
        Path file = folder.resolve("mẫu.xlsx");
        TemplateWriter.write(file, ListKind.PEOPLE, codes);
        String offered = codes.items("unit").stream()
                .filter(u -> u.contains("Hoa Ban") && u.contains("Chi bộ 1"))
                .findFirst()
                .orElseThrow();
        fill(
                file,
                Map.of(
                        "full_name", "Giàng A Páo",
                        "sex", "Nam",
                        "birth_date", "02/9/1999",
                        "cccd", "011099000001",
                        "ethnicity", codes.items("ethnicity").get(7),
                        "religion", codes.items("religion").get(0),
                        "unit", offered));
        TableCopy before = TableCopy.of(seeded.book());
        ListImport wanted = importing();
        Draft draft = opened(wanted, file);
        assertThat(draft.missing()).isEmpty();
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        assertThat(checked.preview().faults()).isEmpty();
        assertThat(checked.preview().counts()).containsEntry(Kind.NEW, 1L);
        ImportOutcome.Receipt receipt = done(wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT));
        var person = seeded.book().reading().fetchSingle(PERSON);
        assertThat(person.getCitizenId()).isEqualTo("011099000001");
        assertThat(person.getEthnicCode()).isEqualTo("08");
        assertThat(seeded.book().reading().fetchSingle(CANDIDACY).getUnitId()).isEqualTo(unit);
        assertThat(seeded.undo().undoBatch(receipt.batch())).singleElement().isInstanceOf(UndoList.Outcome.Done.class);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    private static void fill(Path file, Map<String, String> values) throws IOException {
        List<String> keys = FieldCatalog.entries(ListKind.PEOPLE).stream()
                .map(FieldCatalog.Entry::key)
                .toList();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Row row = book.getSheetAt(0).createRow(5);
            values.forEach((key, text) -> row.createCell(keys.indexOf(key)).setCellValue(text));
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private long branch(String above, String code) {
        long top = seeded.unit(above);
        UnitRecord row = new UnitRecord();
        row.setName("Chi bộ 1");
        row.setParentId(top);
        row.setOrgCode(code);
        return seeded.book().writing().write(Act.named("action.system.test"), work -> work.insert(row));
    }

    private ListImport importing() {
        return new ListImport(seeded.book(), seeded.process(), ListKind.PEOPLE);
    }

    private static Draft opened(ListImport wanted, Path file) {
        return ((Opening.Opened) wanted.open(file)).draft();
    }

    private static ImportOutcome.Receipt done(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new AssertionError(refused.words() + refused.faults());
        }
        return ((ImportOutcome.Done) outcome).receipt();
    }
}
