package vn.ptdv.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.REVIEW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.training.ClassActs;
import vn.ptdv.store.training.ClassStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.TypedEntries;
import vn.ptdv.ui.person.PersonServices;

/** Every act on many besides the step: the preview says who is refused and why, the act is one and can be undone. */
@Tag("F89")
@SuppressWarnings("NullAway.Init")
class MassActsTest {
    @TempDir
    Path own;

    private final AtomicInteger closed = new AtomicInteger();
    private Book book;
    private TestKit kit;
    private PersonServices services;
    private List<PeopleRow> chosen;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        BookServices shared = OpenBooks.over(book, own);
        services = PersonServices.over(shared);
        chosen = new PeopleList(services)
                .read(PeopleList.Whom.ON_THE_WAY, services.today()).rows().stream()
                        .filter(r -> r.facts().decisionOn().isEmpty())
                        .limit(8)
                        .toList();
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        book.close();
    }

    @Test
    void movesManyToAUnitExceptThoseWhoAreThere() {
        long unit = chosen.get(0).facts().unitId();
        long there = chosen.stream().filter(r -> r.facts().unitId() == unit).count();
        String sum = run(new MassActs(services).unit(), "unit", String.valueOf(unit));
        assertThat(sum).isEqualTo("● thực hiện được %d · ▼ không thực hiện được %d".formatted(8 - there, there));
        assertThat(book.reading()
                        .fetchCount(CANDIDACY, CANDIDACY.UNIT_ID.eq(unit).and(CANDIDACY.ID.in(ids()))))
                .isEqualTo(8);
        undo();
        assertThat(book.reading()
                        .fetchCount(CANDIDACY, CANDIDACY.UNIT_ID.eq(unit).and(CANDIDACY.ID.in(ids()))))
                .isEqualTo((int) there);
    }

    @Test
    void chargesAHelperOnceForEach() {
        run(new MassActs(services).helper(), "name", "Lê Thị Thủy");
        assertThat(helped()).isEqualTo(8);
        String again = run(new MassActs(services).helper(), "name", "lê thị thủy");
        assertThat(again).startsWith("● thực hiện được 0");
        assertThat(helped()).isEqualTo(8);
        assertThat(closed).hasValue(1);
    }

    @Test
    void nobodyHelpsOrReviewsOneWhoIsAMemberAlready() {
        chosen = new PeopleList(services)
                .read(PeopleList.Whom.ON_THE_WAY, services.today()).rows().stream()
                        .filter(r -> r.facts().stage().equals("OFFICIAL"))
                        .limit(3)
                        .toList();
        assertThat(run(new MassActs(services).helper(), "name", "Lê Thị Thủy"))
                .isEqualTo("● thực hiện được 0 · ▼ không thực hiện được 3");
        String grade = new CodeLists(book.reading()).of("REVIEW_GRADE").get(0).code();
        assertThat(run(new MassActs(services).review(), "grade", grade)).startsWith("● thực hiện được 0");
    }

    @Test
    void sendsToAClassWhoMayGoAndLetsTheRestWait() {
        long id = new ClassActs(book)
                .save(TrainingClass.planned(
                                ClassKind.AWARENESS, "Lớp khóa 9", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5))
                        .withCapacity(1))
                .id();
        chosen = new PeopleList(services)
                .read(PeopleList.Whom.ON_THE_WAY, services.today()).rows().stream()
                        .filter(r -> List.of("SOURCE", "SYMPATHISER", "CEREMONY")
                                .contains(r.facts().stage()))
                        .limit(30)
                        .toList();
        run(new MassActs(services).trainingClass(), "class", String.valueOf(id));
        assertThat(new ClassStore(book.reading()).people(id))
                .hasSizeBetween(2, 29)
                .filteredOn(p -> p.state().seated())
                .hasSize(1);
    }

    @Test
    @Tag("F34")
    void putsIntoATargetGroupWhoIsNotInItYet() {
        CodeLists.Code first = new CodeLists(book.reading()).of("TARGET_GROUP").get(0);
        String group = first.code();
        run(new MassActs(services).tag(), "group", group);
        assertThat(new UndoList(book.reading(), book.writing())
                        .nextUndo()
                        .orElseThrow()
                        .name()
                        .words())
                .startsWith("Gắn nhóm đối tượng " + first.label() + " cho ");
        List<Long> people = chosen.stream().map(r -> r.facts().personId()).toList();
        assertThat(book.reading()
                        .fetchCount(
                                PERSON_GROUP, PERSON_GROUP.GROUP_CODE.eq(group).and(PERSON_GROUP.PERSON_ID.in(people))))
                .isEqualTo(people.stream().distinct().toList().size());
        assertThat(run(new MassActs(services).tag(), "group", group)).startsWith("● thực hiện được 0");
    }

    @Test
    void reviewsManyForAPeriodAndSaysWhoIsAway() {
        String grade = new CodeLists(book.reading()).of("REVIEW_GRADE").get(0).code();
        run(new MassActs(services).review(), "grade", grade);
        int reviewed = book.reading()
                .fetchCount(REVIEW, REVIEW.PERIOD_KEY.eq("2026-11").and(REVIEW.CANDIDACY_ID.in(ids())));
        assertThat(reviewed).isBetween(4, 8);
        assertThat(closed).hasValue(1);
    }

    @Test
    void everyActTellsHowFarItIsAndStoppedHalfwayLeavesNothingBehind() {
        MassActs acts = new MassActs(services);
        String unit = services.unitNodes().get(1).id();
        stopped(acts.unit(), Map.of("unit", unit));
        stopped(acts.helper(), Map.of("name", "Lê Thị Thủy"));
        stopped(acts.tag(), Map.of("group", "BO_DOI_XUAT_NGU"));
        stopped(
                acts.review(),
                Map.of("period", "2026-11", "grade", "TOT", "content", "Rèn luyện tốt", "reviewer", "Lê Thị Thủy"));
        long id = new ClassActs(book)
                .save(TrainingClass.planned(
                        ClassKind.AWARENESS, "Lớp khóa 9", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)))
                .id();
        stopped(new MassActs(services).trainingClass(), Map.of("class", String.valueOf(id)));
    }

    private void stopped(MassAct act, Map<String, String> typed) {
        TypedEntries entries = new TypedEntries(act.entries());
        entries.all().stream()
                .filter(e -> typed.containsKey(e.key()))
                .forEach(e -> entries.typed(e).set(typed.getOrDefault(e.key(), "")));
        Answers answers = entries.answers();
        List<BulkPlan.Line> all = chosen.stream()
                .map(r -> new BulkPlan.Line(
                        r.id(), r.facts().personId(), r.facts().name(), BulkPlan.Verdict.GOES, List.of()))
                .toList();
        TableCopy before = TableCopy.of(book);
        List<Integer> told = new ArrayList<>();
        assertThatThrownBy(() -> act.write().write(answers, all, done -> {
                    told.add(done);
                    if (done == 2) {
                        throw new CancellationException();
                    }
                }))
                .as(act.title())
                .isInstanceOf(CancellationException.class);
        assertThat(told).as(act.title()).containsExactly(0, 1, 2);
        assertThat(TableCopy.of(book)).as(act.title()).isEqualTo(before);
    }

    @Test
    void asksForWhatIsNeededBeforeItActs() {
        MassAct act = new MassActs(services).helper();
        try (Ui ui = Ui.show(() -> new MassController(act, kit.toolkit(), chosen, closed::incrementAndGet))) {
            ui.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        }
        assertThat(closed).hasValue(0);
    }

    /** Fills one field, looks at the preview, acts; hands back what the preview said. */
    private String run(MassAct act, String field, String value) {
        MassController[] shown = new MassController[1];
        try (Ui ui = Ui.show(() -> {
            shown[0] = new MassController(act, kit.toolkit(), chosen, closed::incrementAndGet);
            return shown[0];
        })) {
            ui.run(() -> shown[0].put(field, value));
            String sum = ui.settle().find("mass-sum", Label.class).getText();
            ui.picture("people-mass-" + field);
            ui.press(KeyCode.CONTROL, KeyCode.S);
            return sum;
        }
    }

    private List<Long> ids() {
        return chosen.stream().map(PeopleRow::id).toList();
    }

    private int helped() {
        return book.reading()
                .fetchCount(HELPER, HELPER.FOLDED_NAME.eq("le thi thuy").and(HELPER.CANDIDACY_ID.in(ids())));
    }

    private void undo() {
        UndoList undo = new UndoList(book.reading(), book.writing());
        assertThat(undo.undo(undo.nextUndo().orElseThrow().id())).isInstanceOf(UndoList.Outcome.Done.class);
    }
}
