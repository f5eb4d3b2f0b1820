package vn.ptdv.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.quota.QuotaActs;
import vn.ptdv.store.quota.QuotaEntry;
import vn.ptdv.store.quota.QuotaOutcome;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.Question;

/** What cannot be right is said at its cell, and nothing that was typed is lost. */
@Tag("F4")
@Tag("F5")
@Tag("F7")
@Tag("F11")
@SuppressWarnings("NullAway.Init")
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** Quang Nam 2024, baoquangnam.vn 153731: 22 lines that are 1.950 together, stated as 1.905. */
    private static final List<Integer> QUANG_NAM =
            List.of(150, 110, 150, 125, 90, 115, 115, 87, 87, 30, 48, 77, 80, 95, 95, 110, 95, 80, 12, 29, 15, 155);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path own;

    private final List<Long> units = new ArrayList<>();
    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        services = OpenBooks.over(seeded.book(), own);
        for (int i = 1; i <= QUANG_NAM.size(); i++) {
            units.add(seeded.unit("Đảng bộ số " + (char) ('A' + i)));
        }
    }

    @AfterEach
    void close() {
        ui.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void theQuangNamListDoesNotAddUpAndTheScreenSaysSoWhileItIsPasted() {
        decision("01-QĐ/TU", 2024, OptionalInt.of(1905));
        show(1);
        paste(QUANG_NAM.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        assertThat(text("quota-grid-sum")).isEqualTo("đã giao 1.950 / 1.905, vượt 45");
        assertThat(warnings()).contains("1.950").contains("1.905");
        ui.picture("quota-quang-nam");
        save();
        assertThat(lines()).as("a warning does not hold the figures back").hasSize(22);
        kit.dialogs().answer(false);
        ui.click("decision-issue");
        assertThat(kit.dialogs().asked(Question.class))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("1.950").contains("1.905"));
    }

    @Test
    void negativeWordsAndCommasAreSaidAtTheirCellsAndNothingIsWritten() {
        decision("02-QĐ/TU", 2026, OptionalInt.empty());
        show(1);
        paste("-3\nmười\n12,5\n1.200\n8");
        save();
        assertThat(lines()).isEmpty();
        assertThat(cell("-3")).contains("âm");
        assertThat(cell("mười")).contains("không phải là số");
        assertThat(cell("12,5")).contains("số nguyên");
        assertThat(cell("1.200")).isEmpty();
        ui.picture("quota-bad-cells");
        paste("3\n10\n12");
        save();
        assertThat(lines()).extracting(QuotaLine::target).containsExactlyInAnyOrder(3, 10, 12, 1200, 8);
    }

    @Test
    void aGroupAboveItsLineAndAFloorAboveItsTargetAreSaidAtTheirCells() {
        decision("03-QĐ/TU", 2026, OptionalInt.empty());
        show(1);
        paste("5\t6\t9");
        assertThat(cell("6")).contains("sàn");
        assertThat(cell("9")).contains("5");
        ui.picture("quota-group-above");
        save();
        assertThat(lines()).as("a group is never above its line").isEmpty();
        paste("9");
        save();
        assertThat(lines()).extracting(QuotaLine::target).containsExactlyInAnyOrder(9, 9);
    }

    @Test
    void aSecondDecisionForOnePeriodIsSaidBeforeItIsIssued() {
        long first = decision("04-QĐ/TU", 2026, OptionalInt.empty());
        give(first, QuotaKey.all(units.get(0), 2026), 5);
        new QuotaActs(seeded.book()).issue(first);
        decision("05-QĐ/TU", 2026, OptionalInt.empty());
        show(1);
        choose("05-QĐ/TU");
        assertThat(warnings()).contains("04-QĐ/TU");
        paste("7");
        save();
        kit.dialogs().answer(false);
        ui.click("decision-issue");
        assertThat(kit.dialogs().asked(Question.class))
                .singleElement()
                .satisfies(q -> assertThat(q.text()).contains("04-QĐ/TU"));
        ui.picture("quota-second");
    }

    @Test
    void aUnitThatEndsWhileOneTypesIsSaidAtItsCellAndTheFiguresStay() {
        decision("06-QĐ/TU", 2027, OptionalInt.empty());
        show(1);
        paste("4\n5");
        dissolve(units.get(0), units.get(2));
        assertThat(text("decision-title"))
                .as("what was typed outlives the change")
                .contains("06-QĐ/TU");
        save();
        assertThat(lines()).isEmpty();
        assertThat(cell("4")).contains("kết thúc");
        ui.picture("quota-ended");
        ui.press(KeyCode.DELETE);
        save();
        assertThat(lines()).extracting(QuotaLine::target).containsExactly(5);
        assertThat(Ui.on(() -> ui.find("quota-grid").lookupAll(".table-cell").stream()
                        .map(c -> ((TableCell<?, ?>) c).getText())
                        .filter("Đảng bộ số B"::equals)
                        .count()))
                .as("it has no figures and stands in no grid any more")
                .isZero();
    }

    @Test
    void anEndedUnitKeepsItsFiguresToLookAtOnly() {
        long decision = decision("07-QĐ/TU", 2026, OptionalInt.empty());
        give(decision, QuotaKey.all(units.get(0), 2026), 6);
        dissolve(units.get(0), units.get(2));
        show(1);
        ui.focus("quota-grid");
        for (int i = 0; i < units.size() + 2; i++) {
            ui.press(KeyCode.DOWN);
        }
        ui.press(KeyCode.HOME).press(KeyCode.TAB).type("9").press(KeyCode.ENTER);
        assertThat(lines()).extracting(QuotaLine::target).containsExactly(6);
        ui.picture("quota-ended-kept");
    }

    @Test
    void membersOfAnEndedUnitAreRefusedAtTheirCell() {
        show(3);
        ui.focus("count-grid").press(KeyCode.HOME).press(KeyCode.TAB);
        ui.type("40").press(KeyCode.ENTER);
        new UnitActs(seeded.book())
                .apply(new UnitChange.Dissolve(
                        UnitDecision.of("9-QĐ/TU", LocalDate.of(2025, 6, 1)),
                        units.get(0),
                        OptionalLong.of(units.get(2))));
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(new MemberCountStore(seeded.book().reading())
                        .of(Period.year(2026).code()))
                .isEmpty();
        assertThat(cell("40")).contains("kết thúc");
        ui.picture("quota-counts-ended");
    }

    @Test
    void whatIsLeftOfATermGoesToItsLastYearsFromTheScreen() {
        long decision = new QuotaActs(seeded.book())
                                .add(QuotaDecision.ofSpan(
                                        "08-QĐ/TU",
                                        TODAY,
                                        QuotaScope.ALLOCATED,
                                        QuotaKind.TERM,
                                        new QuotaDecision.Years(2025, 2030)))
                        instanceof QuotaOutcome.Saved saved
                ? saved.decisionId()
                : 0;
        give(decision, QuotaKey.all(units.get(0), QuotaKey.WHOLE_SPAN), 23);
        for (int i = 0; i < 3; i++) {
            new Walks(seeded, seeded.process())
                    .upTo("CEREMONY", "Nguyễn Thị Hồ " + i, units.get(0), LocalDate.of(2025, 8, 1 + i));
        }
        show(1);
        kit.dialogs().answer(1);
        ui.click("quota-split");
        assertThat(kit.dialogs().asked(Choice.class)).hasSize(1);
        Map<Integer, Integer> years = new LinkedHashMap<>();
        lines().stream()
                .filter(l -> !l.key().isWholeSpan())
                .forEach(l -> years.put(l.key().year(), l.target()));
        assertThat(years)
                .as("23 less the 3 of 2025 over five years")
                .containsExactlyInAnyOrderEntriesOf(Map.of(2026, 4, 2027, 4, 2028, 4, 2029, 4, 2030, 4));
        ui.picture("quota-split-rest");
        kit.dialogs().answer(0);
        ui.click("quota-split");
        assertThat(lines().stream()
                        .filter(l -> !l.key().isWholeSpan())
                        .mapToInt(QuotaLine::target)
                        .sum())
                .as("evenly over all six years, none lost")
                .isEqualTo(23);
    }

    private void show(int tab) {
        QuotasController screen = Ui.on(() -> new QuotasController(services, kit.toolkit()));
        ui = Ui.show(() -> screen);
        ui.run(() -> ui.find("quota-tabs", javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .select(tab));
        ui.settle();
    }

    private void choose(String number) {
        ui.focus("quota-decisions").press(KeyCode.HOME);
        for (int i = 0; i < 4 && !text("decision-title").contains(number); i++) {
            ui.press(KeyCode.DOWN);
        }
        assertThat(text("decision-title")).contains(number);
    }

    private void paste(String block) {
        SampleScreen.clipboard(block);
        ui.focus("quota-grid");
        for (int i = 0; i < units.size(); i++) {
            ui.press(KeyCode.UP);
        }
        ui.press(KeyCode.HOME).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
    }

    private void save() {
        ui.press(KeyCode.CONTROL, KeyCode.S);
    }

    private String text(String label) {
        return ui.find(label, Label.class).getText();
    }

    private String warnings() {
        return Ui.on(() -> ui.find("quota-warnings").lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining("\n")));
    }

    /** What is said at the cell that shows a text; empty when nothing is. */
    private String cell(String text) {
        return Ui.on(() -> ui.scene().getRoot().lookupAll(".table-cell").stream()
                .filter(c -> text.equals(((TableCell<?, ?>) c).getText()))
                .map(c -> Optional.ofNullable(c.getAccessibleHelp()).orElse(""))
                .filter(help -> !help.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private long decision(String number, int year, OptionalInt total) {
        QuotaDecision plain = QuotaDecision.ofYear(number, TODAY, QuotaScope.ALLOCATED, year);
        QuotaDecision stated = total.isPresent() ? plain.stating(total.getAsInt()) : plain;
        return ((QuotaOutcome.Saved) new QuotaActs(seeded.book()).add(stated)).decisionId();
    }

    private void give(long decision, QuotaKey key, int target) {
        assertThat(new QuotaActs(seeded.book()).saveLines(decision, Map.of(key, QuotaEntry.of(target))))
                .isInstanceOf(QuotaOutcome.Saved.class);
    }

    private void dissolve(long unit, long successor) {
        new UnitActs(seeded.book())
                .apply(new UnitChange.Dissolve(UnitDecision.of("9-QĐ/TU", TODAY), unit, OptionalLong.of(successor)));
    }

    private List<QuotaLine> lines() {
        QuotaStore store = new QuotaStore(seeded.book().reading());
        return store.decisions().stream()
                .filter(d -> text("decision-title").contains(d.number()))
                .flatMap(d -> store.lines(d.id()).stream())
                .toList();
    }
}
