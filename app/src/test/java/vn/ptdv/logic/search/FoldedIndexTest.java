package vn.ptdv.logic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.text.VietnameseText;

@Tag("F84")
@Tag("F88")
class FoldedIndexTest {
    private static final String[] WORDS = {
        "Nguyễn", "Trần", "Lê", "Đặng", "Văn", "Thị", "Minh", "An", "Ánh", "Đức", "Hường", "Thuý", "Hoà", "Bình"
    };

    private final FoldedIndex index = new FoldedIndex();

    @BeforeEach
    void fill() {
        person("1", "Nguyễn Văn An", "001205000123");
        person("2", "Trần Thị Ánh");
        person("3", "An Văn Đức");
        person("4", "Lê Hoàng Lan");
        person("5", "Đặng Thuý Hoà");
        unit("u1", "Chi bộ Trường THPT An Nhơn", "38.168.053.000.001");
        unit("u2", "Đảng uỷ xã Hoà Bình");
        index.put(FoundEntry.of(FoundKind.COMMAND, "new-person", "Thêm người", List.of("Ctrl+N")));
        index.put(FoundEntry.of(FoundKind.DOCUMENT, "d1", "37-KH/ĐUK Kế hoạch kết nạp đảng viên", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "an,            1 3 u1 2 5 4 u2 d1",
        "l,             4",
        "an van,        1 3",
        "VĂN an,        1 3",
        "nva,           1",
        "dang thuy,     5",
        "Thúy,          5",
        "hòa bình,      u2",
        "uy,            u2 1 5",
        "0123,          1",
        "001205,        1",
        "37-kh,         d1",
        "them,          new-person",
        "38.168,        u1",
        "xyz,           ''",
        "'  ',          ''",
    })
    void findsInAnyOrderWithTheBestFirst(String query, String ids) {
        assertThat(index.find(query, 20).stream().map(FoundEntry::id))
                .containsExactlyElementsOf(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void keepsOnlyTheBest() {
        assertThat(index.find("an", 2).stream().map(FoundEntry::id)).containsExactly("1", "3");
        assertThat(index.find("an", 0)).isEmpty();
        assertThat(index.find("an", Set.of(FoundKind.UNIT), 1).get(0).id()).isEqualTo("u1");
    }

    @Test
    void followsOneChangedEntry() {
        person("1", "Nguyễn Văn Bảo Toàn Quốc Khánh Hưng");
        assertThat(index.find("hung", 5).stream().map(FoundEntry::id)).containsExactly("1");
        assertThat(index.find("001205000123", 5)).isEmpty();
        person("1", "Lý A");
        assertThat(index.find("hung", 5)).isEmpty();
        assertThat(index.find("ly", 1).get(0).display()).isEqualTo("Lý A");
        assertThat(index.size()).isEqualTo(9);
    }

    @Test
    void forgetsARemovedEntry() {
        index.remove(FoundKind.PERSON, "1");
        index.remove(FoundKind.PERSON, "none");
        assertThat(index.find("nguyen", 5)).isEmpty();
        assertThat(index.find("ke hoach", 5)).hasSize(1);
        assertThat(index.size()).isEqualTo(8);
    }

    @Test
    void agreesWithAPlainSearchAfterManyChanges() {
        Random random = new Random(11);
        List<String> names = new ArrayList<>();
        FoldedIndex many = new FoldedIndex();
        for (int i = 0; i < 3000; i++) {
            names.add("");
        }
        for (int i = 0; i < 12_000; i++) {
            int id = random.nextInt(names.size());
            String name = random.nextInt(5) == 0 ? "" : name(random);
            names.set(id, name);
            if (name.isEmpty()) {
                many.remove(FoundKind.UNIT, "" + id);
            } else {
                many.put(FoundEntry.of(FoundKind.UNIT, "" + id, name, List.of()));
            }
        }
        long expected = names.stream()
                .map(VietnameseText::fold)
                .filter(n -> n.contains("inh"))
                .count();
        assertThat(many.find("inh", 10_000)).hasSize((int) expected);
        assertThat(many.size())
                .isEqualTo((int) names.stream().filter(n -> !n.isEmpty()).count());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            name.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return name.toString();
    }

    private void person(String id, String name, String... numbers) {
        index.put(FoundEntry.person(id, name, List.of(numbers)));
    }

    private void unit(String id, String name, String... words) {
        index.put(FoundEntry.of(FoundKind.UNIT, id, name, List.of(words)));
    }
}
