package vn.ptdv.logic.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitShape;

@Tag("F1")
class UnitMentionsTest {
    private final UnitMentions units = new UnitMentions(List.of(
            unit(1, "Chi bộ Thôn 1"),
            unit(2, "Chi bộ Thôn 10"),
            unit(3, "Đảng bộ Trường Hoa Sữa"),
            unit(4, "Chi bộ Thôn 1")));

    @ParameterizedTest
    @CsvSource({
        "Kính gửi: Chi bộ Thôn 10; Đảng bộ Trường Hoa Sữa, 2 3",
        "'Chi bộ thôn 1, chi bộ thôn 10', 1 2 4",
        "Kiểm tra CHI BỘ THÔN 1., 1 4",
        "Chi bộ Thôn 100, ''",
        "Trường Hoa Sữa, ''",
    })
    void findsWholeNamesOnly(String text, String ids) {
        assertThat(units.in(text).stream().sorted().map(String::valueOf).toList())
                .containsExactlyElementsOf(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    private static Unit unit(long id, String name) {
        return new Unit(
                id,
                new UnitShape(name, OptionalLong.empty(), "KHAC", "CHI_BO", "KHONG"),
                UnitFacts.NONE,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty());
    }
}
