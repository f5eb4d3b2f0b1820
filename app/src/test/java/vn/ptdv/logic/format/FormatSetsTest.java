package vn.ptdv.logic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("F50")
class FormatSetsTest {
    private static final FormatSets SHIPPED = FormatSets.shipped();

    @Test
    void whatIsShippedIsWhole() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.all()).extracting(FormatSet::code).containsExactly("HD36", "HD05");
        assertThat(SHIPPED.all()).allSatisfy(set -> {
            assertThat(set.source().text()).isNotBlank();
            assertThat(set.source().verified()).isTrue();
        });
    }

    @Test
    void aSetSaysOnlyWhatItChanges() {
        FormatSet next = SHIPPED.find("HD05").orElseThrow();
        assertThat(next.values()).doesNotContainKey("page.inner");
        assertThat(SHIPPED.values(next)).containsEntry("page.inner", "30").containsEntry("ground.lead", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "page.inner,ba mươi,'Bộ thể thức HD07: giá trị page.inner không đọc được: “ba mươi”.'",
        "look.BODY,size=14 đậm,'Bộ thể thức HD07: giá trị look.BODY không đọc được: “size=14 đậm”.'",
        "line.most,22pt,'Bộ thể thức HD07: giá trị line.most không đọc được: “22pt”.'",
        "look.SIGNER,size=14 bold,'Bộ thể thức HD07: giá trị look.SIGNER không đọc được: “size=14 bold”.'",
        "page.width,0,'Bộ thể thức HD07: giá trị page.width không đọc được: “0”.'",
        "press.ban,SOMEWHERE,'Bộ thể thức HD07: giá trị press.ban không đọc được: “SOMEWHERE”.'",
    })
    void whatCannotBeDrawnIsNamed(String key, String value, String said) {
        assertThat(with("HD07", "HD05", Map.of(key, value)).problems()).containsExactly(said);
    }

    @Test
    void aBaseThatIsNotThereAndARingAreNamed() {
        assertThat(with("HD07", "HD99", Map.of()).problems())
                .containsExactly("Bộ thể thức HD07 dựa trên bộ HD99 không có trong sổ.");
        assertThat(with("HD07", "HD07", Map.of("page.inner", "30")).problems())
                .contains("Bộ thể thức HD07 thiếu giá trị page.top.");
    }

    @Test
    void aCodeThatNoPaperCouldKeepIsNamed() {
        assertThat(with("HD07-VPTW26", "HD05", Map.of()).problems())
                .containsExactly("Ký hiệu bộ thể thức “HD07-VPTW26” phải gồm 1 đến 10 chữ in hoa không dấu, chữ số,"
                        + " dấu chấm, dấu gạch nối.");
    }

    @Test
    void aNewerSetIsWholeWithTheOneItIsBuiltOn() {
        FormatSets sets = with("HD07", "HD05", Map.of("page.inner", "35"));
        assertThat(sets.problems()).isEmpty();
        Map<String, String> expected =
                new HashMap<>(sets.values(sets.find("HD05").orElseThrow()));
        expected.put("page.inner", "35");
        assertThat(sets.values(sets.find("HD07").orElseThrow())).isEqualTo(expected);
    }

    private static FormatSets with(String code, String base, Map<String, String> values) {
        List<FormatSet> all = new ArrayList<>(SHIPPED.all());
        all.add(new FormatSet(
                code,
                "Hướng dẫn thử",
                base,
                new FormatSet.Span(LocalDate.of(2027, 1, 1), Optional.empty()),
                new FormatSet.Source("thử", false),
                values));
        return new FormatSets(all);
    }
}
