package vn.ptdv.logic.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F62")
@Tag("F120")
class FormulaTest {
    private static final Scope FACTS = name -> Map.<String, Value>of(
                    "sex", Value.of("FEMALE"),
                    "age", Value.of(30),
                    "groups", Value.of(Set.of("HS12", "DTTS")),
                    "A", Value.of(100),
                    "B", Value.of(7),
                    "C", Value.of(0),
                    "youth", Value.of(true))
            .getOrDefault(name, Value.unknown());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sex = 'FEMALE'|true",
                "sex <> 'FEMALE'|false",
                "sex in ('MALE', 'FEMALE')|true",
                "sex in ('MALE', 'OTHER')|false",
                "groups has 'DTTS'|true",
                "groups has 'SV'|false",
                "age >= 18 and age <= 30|true",
                "age > 30|false",
                "not age > 30 and youth|true",
                "age > 30 or groups has 'HS12'|true",
                "age > 30 or age < 18 and youth|false",
                "(age > 30 or age < 40) and youth|true",
                "A + B - C = 107|true",
                "A - (B - C) = 93|true",
                "A - B - C = 93|true",
                "2 + 3 * 4 = 14|true",
                "-B + 10 = 3|true",
                "sum(A, B, nothing) = 107|true",
                "max(A, B) - min(A, B) = 93|true",
                "B * 100 / A = 7|true",
                "NOT sex = 'MALE' AND youth|true"
            })
    void conditionsHoldOrNot(String text, boolean holds) {
        assertThat(Formula.of(text).value(FACTS)).isEqualTo(Value.of(holds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing = 1",
                "nothing <> 1",
                "not nothing = 1",
                "A / C",
                "sex < 3",
                "sex + 1",
                "sex = 3",
                "nothing and youth",
                "nothing or C = 1",
                "sum(nothing)",
                "nothing in ('A', 'B')",
                "sex has 'A'"
            })
    void whatIsNotKnownStaysUnknown(String text) {
        assertThat(Formula.of(text).value(FACTS)).isEqualTo(Value.unknown());
        assertThat(Formula.of(text).value(FACTS).holds()).isFalse();
    }

    @Test
    void onePartAloneDecidesWhereTheOtherIsUnknown() {
        assertThat(Formula.of("nothing = 1 or youth").value(FACTS)).isEqualTo(Value.of(true));
        assertThat(Formula.of("nothing = 1 and age > 90").value(FACTS)).isEqualTo(Value.of(false));
        assertThat(Formula.of("unknown(nothing) and not unknown(age)").value(FACTS))
                .isEqualTo(Value.of(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age ! 3|CHARACTER|5",
                "sex = 'MALE|QUOTE|7",
                "1.2.3 + 1|NUMBER|1",
                "age >|ENDED|6",
                "(age > 3|ENDED|9",
                "age > 3)|EXPECTED|8",
                "age 3|EXPECTED|5",
                "delete(age)|FUNCTION|1",
                "age in 3|EXPECTED|8",
                "and age|EXPECTED|5",
                "sum()|EXPECTED|5"
            })
    void whatCannotBeReadIsSaidWithItsPlace(String text, FormulaProblem.Kind kind, int at) {
        FormulaProblem problem = ((Formula.Bad) Formula.read(text)).problem();

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.at()).isEqualTo(at);
        assertThat(problem.words()).doesNotContain("stat.formula").contains(String.valueOf(at));
    }

    @Test
    void lengthAndDepthAreLimited() {
        assertThat(Formula.read("(".repeat(200) + "1" + ")".repeat(200)))
                .isInstanceOfSatisfying(
                        Formula.Bad.class,
                        bad -> assertThat(bad.problem().kind()).isEqualTo(FormulaProblem.Kind.TOO_DEEP));
        assertThat(Formula.read("not ".repeat(200) + "youth")).isInstanceOf(Formula.Bad.class);
        assertThat(Formula.read("1+".repeat(600) + "1"))
                .isInstanceOfSatisfying(
                        Formula.Bad.class,
                        bad -> assertThat(bad.problem().kind()).isEqualTo(FormulaProblem.Kind.TOO_LONG));
        assertThat(Formula.of("1+".repeat(400) + "1").value(FACTS)).isEqualTo(Value.of(401));
    }

    @Test
    void anyTextIsReadOrRefusedWithoutFailing() {
        Random random = new Random(7);
        String[] parts = {"age", "and", "(", ")", "<=", "'A'", "3", "sum", ",", "has", "in", "-", "not", "@", "'", "/"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]).append(' ');
            }
            if (Formula.read(text.toString()) instanceof Formula.Good good) {
                assertThat(good.formula().value(FACTS)).isNotNull();
            }
        }
    }

    @Test
    void theNamesThatItAsksForAreKnown() {
        assertThat(Formula.of("sum(A, B) <= -(C) and not groups has 'A' or age in (B, 3)")
                        .names())
                .containsExactly("A", "B", "C", "age", "groups");
    }

    @Test
    void bothSidesOfAComparisonCanBeTold() {
        Formula.Sides sides = Formula.of("A + B = 100").sides(FACTS).orElseThrow();

        assertThat(sides.left()).isEqualTo(Value.of(107));
        assertThat(sides.right()).isEqualTo(new Value.Num(new BigDecimal("100")));
        assertThat(Formula.of("A = 1 and B = 2").sides(FACTS)).isEmpty();
    }

    @Test
    void aSumIsWrittenAsAWorkbookWritesIt() {
        assertThat(Formula.of("sum(A, B) - C * 100 / 2").inWorkbook(name -> "$" + name + "1"))
                .contains("(SUM($A1,$B1)-(($C1*100)/2))");
        assertThat(Formula.of("A = B").inWorkbook(name -> name)).isEmpty();
        assertThat(Formula.of("A + gone").inWorkbook(name -> name.equals("A") ? "A1" : ""))
                .isEmpty();
    }
}
