package vn.ptdv.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Record2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.exchange.template.FieldSource.Holder;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.EventRecord;
import vn.ptdv.store.jooq.tables.records.SessionItemRecord;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.template.PrintFacts;

/** The values that the book gives are the fields that the catalogue names. */
@Tag("F50")
@Tag("F51")
@Tag("F54")
class FieldSourceTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    Path folder;

    private Book book;
    private FieldSource source;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        Settings settings = new Settings(book);
        source = new FieldSource(book, settings, new ProcessTable(book, settings), TODAY);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Holder> recognised() {
        List<Long> ids = new CandidateList(book.reading())
                .all(TODAY).stream()
                        .filter(r ->
                                r.stage().equals("OFFICIAL") || r.ceremonyOn().isPresent())
                        .map(CandidateRow::candidacyId)
                        .limit(40)
                        .toList();
        return source.holders(ids, () -> false);
    }

    @Test
    void everyFieldOfTheCatalogueIsGivenAndNoOther() {
        Set<String> known = new TreeSet<>();
        FieldCatalogue.shipped().all().stream().filter(f -> f.list().isEmpty()).forEach(f -> known.add(f.name()));
        Holder one = recognised().get(0);
        Set<String> given = new TreeSet<>(one.values().names());
        given.addAll(source.together(List.of(one)).names());
        assertThat(given).isEqualTo(known);
    }

    @Test
    void everyListOfTheCatalogueHasItsColumns() {
        List<Holder> holders = recognised();
        FieldValues together = source.together(holders);
        Set<String> lists = new TreeSet<>();
        for (FieldCatalogue.Field field : FieldCatalogue.shipped().all()) {
            if (!field.list().isEmpty() && !field.name().equals("stt")) {
                lists.add(field.list());
                List<FieldValues> rows = new ArrayList<>();
                holders.forEach(h -> rows.addAll(h.values().rows(field.list())));
                rows.addAll(together.rows(field.list()));
                assertThat(rows).as(field.path()).isNotEmpty().allMatch(r -> r.knows(field.name()));
            }
        }
        assertThat(lists).contains("gia_dinh", "giay_to", "su_kien");
        assertThat(together.rows("ds")).hasSize(holders.size());
    }

    @Test
    void someoneWhoWentTheWholeWayHasTheMainFactsFilled() {
        Holder whole = recognised().stream()
                .filter(h -> !h.values().get("so_qd_cong_nhan").isEmpty())
                .findFirst()
                .orElseThrow();
        for (String name : List.of(
                "ho_ten",
                "ngay_sinh",
                "chi_bo",
                "dang_bo",
                "cb_so",
                "cb_ty_le",
                "du_so",
                "so_quyet_dinh",
                "ngay_ket_nap",
                "ngay_het_du_bi",
                "cb2_tan_thanh",
                "ngay_chinh_thuc",
                "so_gcn",
                "lop",
                "nguoi_gioi_thieu")) {
            assertThat(whole.values().get(name).isEmpty()).as(name).isFalse();
        }
    }

    @Test
    void aNumberThatASessionHoldsStandsInItsDecisionsFieldUntilOneIsRecorded() {
        PrintFacts facts = new PrintFacts(book.reading());
        SessionStore sessions = new SessionStore(book.reading());
        List<Long> ids = new CandidateList(book.reading())
                .all(TODAY).stream().map(CandidateRow::candidacyId).toList();
        Map<Long, Long> last = facts.lastSessions(ids);
        int held = 0;
        for (Holder holder : source.holders(last.keySet(), () -> false)) {
            SessionItem item = sessions.items(last.getOrDefault(holder.candidacyId(), 0L)).stream()
                    .filter(i -> i.candidacyId() == holder.candidacyId())
                    .findFirst()
                    .orElseThrow();
            String field = item.kind() == ItemKind.ADMIT ? "so_quyet_dinh" : "so_qd_cong_nhan";
            boolean decided = item.kind() == ItemKind.ADMIT || item.kind() == ItemKind.RECOGNISE;
            if (decided && !item.decisionNumber().isEmpty()) {
                assertThat(holder.values().get(field).isEmpty())
                        .as(holder.name())
                        .isFalse();
                held++;
            }
        }
        assertThat(held).isPositive();
        theSessionsNumberStandsWhereNoneIsRecorded();
    }

    /** The same where the session has its number and the decision itself is not there any more. */
    private void theSessionsNumberStandsWhereNoneIsRecorded() {
        Record2<Long, Long> found = book.reading()
                .select(SESSION_ITEM.ID, SESSION_ITEM.CANDIDACY_ID)
                .from(SESSION_ITEM)
                .where(SESSION_ITEM.KIND.eq("ADMIT").and(SESSION_ITEM.DECISION_NO.isNotNull()))
                .orderBy(SESSION_ITEM.ID.desc())
                .limit(1)
                .fetchSingle();
        book.writing().run(Act.named("action.class.add", "x"), work -> {
            SessionItemRecord item = work.reading().fetchSingle(SESSION_ITEM, SESSION_ITEM.ID.eq(found.value1()));
            item.setDecisionNo("777-QĐ/ĐU");
            work.update(item);
            for (EventRecord event : work.reading().fetch(EVENT, EVENT.CANDIDACY_ID.eq(found.value2()))) {
                event.setDocNo(null);
                work.update(event);
            }
        });
        Holder holder = source.holders(List.of(found.value2()), () -> false).get(0);
        assertThat(holder.values().get("so_quyet_dinh")).isEqualTo(FieldValue.of("777-QĐ/ĐU"));
    }

    @Test
    void everyTemplateOfTheShelfIsFilledForSomeoneReal() throws Exception {
        Shelf shelf = new Shelf(book, TODAY);
        List<Holder> holders = recognised().subList(0, 3);
        Path target = Path.of(System.getProperty("ptdv.target", "target"), "samples", "filled");
        for (Shelf.Item item : shelf.items()) {
            Template template = shelf.read(item).orThrow();
            PrintRun run = new PrintRun(template, item.code());
            PrintRun.Outcome outcome =
                    run.run(holders, source.together(holders), PrintRun.Shape.TOGETHER, PrintRun.Desk.quiet(target));
            assertThat(outcome).as(item.code()).isInstanceOf(PrintRun.Outcome.Printed.class);
        }
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(38);
        }
    }
}
