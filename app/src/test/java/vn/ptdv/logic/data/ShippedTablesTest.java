package vn.ptdv.logic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.Sex;
import vn.ptdv.model.process.LeavingReason;
import vn.ptdv.model.process.MovementCase;
import vn.ptdv.model.process.PaperState;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.VoteMethod;

/** The shipped tables are whole: keys unique, references resolved, text composed, every value with a source. */
@Tag("F120")
@Tag("F17")
class ShippedTablesTest {
    @ParameterizedTest
    @CsvSource({
        "rule_sets,id",
        "rule_values,rule_set+key",
        "side_documents,code",
        "holidays,date",
        "code_lists,list+code",
        "stages,key",
        "transitions,from+to",
        "papers,code",
        "forms,code",
        "deadlines,rule_key"
    })
    void keysAreUniqueAndTextsComposed(String name, String key) {
        CsvTable table = CsvTable.shipped(name);
        Set<String> keys = new HashSet<>();
        for (CsvRow row : table.rows()) {
            String id = List.of(key.split("\\+")).stream().map(row::text).collect(Collectors.joining("/"));
            assertThat(keys.add(id)).as(name + " " + id + " twice").isTrue();
            for (String column : table.header()) {
                String cell = row.text(column);
                assertThat(Normalizer.isNormalized(cell, Normalizer.Form.NFC)).isTrue();
                assertThat(cell).isEqualTo(cell.strip());
            }
        }
        assertThat(keys).isNotEmpty();
    }

    @Test
    void everyRuleValueNamesItsRuleSetAndSource() {
        Set<String> sets = values("rule_sets", "id");
        for (CsvRow row : CsvTable.shipped("rule_values").rows()) {
            assertThat(sets).contains(row.text("rule_set"));
            assertThat(row.text("source")).as(row.text("key")).isNotBlank();
            if (!row.flag("verified")) {
                assertThat(row.text("confidence")).isIn("C", "D");
            }
        }
    }

    @Test
    void ruleSetsFollowEachOtherWithoutAGap() {
        List<CsvRow> national = CsvTable.shipped("rule_sets").rows().stream()
                .filter(row -> row.text("layer").equals("NATIONAL"))
                .toList();
        assertThat(national).hasSize(6);
        for (int i = 1; i < national.size(); i++) {
            assertThat(national.get(i).date("effective_from"))
                    .isEqualTo(national.get(i - 1).date("effective_to").plusDays(1));
        }
        assertThat(national.get(5).optionalDate("effective_to")).isEmpty();
    }

    @Test
    void theProcessTablesReferToEachOther() {
        Set<String> stages = values("stages", "key");
        Set<String> keys = values("rule_values", "key");
        Set<String> actors = codes("ACTOR");
        for (CsvRow row : CsvTable.shipped("stages").rows()) {
            assertThat(keys)
                    .containsAll(row.list("limits"))
                    .containsAll(row.optional("vote_rule").stream().toList());
            assertThat(stages).containsAll(row.list("must_follow"));
            assertThat(actors).containsAll(row.list("actors"));
            assertThat(codes("FUNNEL"))
                    .containsAll(row.optional("funnel").stream().toList());
        }
        for (CsvRow row : CsvTable.shipped("transitions").rows()) {
            assertThat(stages).contains(row.text("from"), row.text("to"));
        }
        for (CsvRow row : CsvTable.shipped("deadlines").rows()) {
            assertThat(keys)
                    .contains(row.text("rule_key"))
                    .containsAll(row.optional("extension_key").stream().toList());
            assertThat(stages).containsAll(row.list("done_by"));
        }
    }

    @Test
    void thereAre21StatesFromPlanToOfficial() {
        assertThat(CsvTable.shipped("stages").rows().stream()
                        .filter(row -> Set.of("COMMITTEE", "STAGE").contains(row.text("kind"))))
                .hasSize(21);
        assertThat(CsvTable.shipped("stages").rows().stream()
                        .filter(row -> row.text("kind").equals("EXIT")))
                .hasSize(9);
    }

    @Test
    void papersNameKnownFormsAndGroups() {
        Set<String> forms = values("forms", "code");
        Set<String> groups = codes("SPECIAL_GROUP");
        List<CsvRow> papers = CsvTable.shipped("papers").rows();
        for (CsvRow row : papers) {
            assertThat(forms).containsAll(row.optional("form").stream().toList());
            if (row.text("required_when").startsWith("GROUP:")) {
                assertThat(groups).contains(row.text("required_when").substring(6));
            }
        }
        assertThat(lines(papers, "A")).isEqualTo(6);
        assertThat(lines(papers, "B")).isEqualTo(6);
        assertThat(lines(papers, "C")).isEqualTo(13);
    }

    @Test
    void aliasesPointToOneCodeOnly() {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : CsvTable.shipped("code_lists").rows()) {
            Set<String> names = new HashSet<>(row.list("aliases"));
            names.add(row.text("label"));
            names.stream()
                    .map(n -> row.text("list") + "/" + n.toLowerCase(Locale.forLanguageTag("vi-VN")))
                    .filter(n -> !seen.add(n))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void parentsAndReportGroupsExist() {
        Set<String> lines = codes("RELIGION_LINE");
        for (CsvRow row : CsvTable.shipped("code_lists").rows()) {
            // Of the subjects of a session it says what kind of subject each is.
            if (row.text("list").equals("AGENDA_SUBJECT")) {
                assertThat(row.text("parent")).isIn("ADMIT", "RECOGNISE", "REMOVE", "CANCEL", "EXTEND", "OPINION");
            } else if (!row.text("parent").isEmpty()) {
                assertThat(codes(row.text("list"))).contains(row.text("parent"));
            }
            if (row.text("list").equals("RELIGION") && !row.text("code").equals("KHONG")) {
                assertThat(lines).contains(row.text("report_group"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ETHNIC,56", "RELIGION_LINE,7", "UNIT_LEVEL,8", "COMPETENCE,6", "TARGET_GROUP,31", "SPECIAL_GROUP,16"})
    void listsHaveTheLinesOfTheForms(String list, int size) {
        assertThat(codes(list)).hasSize(size);
    }

    @Test
    void listsThatCodeKnowsHoldTheSameNames() {
        assertThat(codes("SPECIAL_GROUP")).isEqualTo(names(SpecialGroup.values()));
        assertThat(codes("LEAVING_REASON")).isEqualTo(names(LeavingReason.values()));
        assertThat(codes("MOVEMENT_KIND")).isEqualTo(names(MovementCase.values()));
        assertThat(codes("PAPER_STATE")).isEqualTo(names(PaperState.values()));
        assertThat(codes("VOTE_METHOD")).isEqualTo(names(VoteMethod.values()));
        assertThat(codes("SEX")).isEqualTo(names(Sex.values()));
    }

    @Test
    void theLunarNewYearLiesInItsHolidays() {
        Set<String> off = values("holidays", "date");
        assertThat(off).contains("2025-01-29", "2026-02-17", "2027-02-05", "2025-04-07", "2026-04-26", "2027-04-16");
        assertThat(LocalDate.of(2027, 2, 6).getDayOfWeek().getValue()).isEqualTo(6);
        CsvTable.shipped("holidays").rows().stream()
                .filter(row ->
                        row.text("date").endsWith("-11-24") || row.text("kind").equals("MAKE_UP"))
                .forEach(row -> assertThat(row.flag("active")).isFalse());
    }

    private static long lines(List<CsvRow> papers, String part) {
        return papers.stream()
                .filter(row -> row.text("part").equals(part))
                .flatMap(row -> row.optional("line").stream())
                .distinct()
                .count();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> codes(String list) {
        return CsvTable.shipped("code_lists").rows().stream()
                .filter(row -> row.text("list").equals(list))
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(String table, String column) {
        return CsvTable.shipped(table).rows().stream()
                .map(row -> row.text(column))
                .collect(Collectors.toSet());
    }
}
