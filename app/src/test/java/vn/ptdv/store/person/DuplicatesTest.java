package vn.ptdv.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.search.FoldedIndex;
import vn.ptdv.logic.search.FoundEntry;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

@Tag("F31")
class DuplicatesTest {
    @TempDir
    Path folder;

    private Book book;
    private PersonActs acts;
    private Duplicates duplicates;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new PersonActs(book);
        duplicates = new Duplicates(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void knowsTheSameNumberAndTheSameNameWithBirth() {
        long first = person("Nguyễn Văn Hòa", "2/9/2000", "001200000001");
        long second = person("NGUYEN VAN HOÀ", "02/09/2000", "");
        long third = person("Nguyễn Thị Khác", "1/1/2001", "001200000001");
        person("Nguyễn Văn Hòa", "3/9/2000", "");
        assertThat(duplicates.of(first))
                .extracting(Duplicates.Suspect::personId, Duplicates.Suspect::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, Duplicates.Reason.NAME_AND_BIRTH),
                        org.assertj.core.groups.Tuple.tuple(third, Duplicates.Reason.CITIZEN_ID));
        assertThat(duplicates.all(10)).hasSize(2);
    }

    @Test
    void asksNoMoreAboutTwoWhoAreNotTheSame() {
        long first = person("Nguyễn Văn Hòa", "2/9/2000", "");
        long second = person("Nguyễn Văn Hòa", "2/9/2000", "");
        duplicates.notTheSame(second, first);
        assertThat(duplicates.of(first)).isEmpty();
        assertThat(duplicates.all(10)).isEmpty();
        assertThat(duplicates.of("Nguyễn Văn Hòa", "2000-09-02", "")).hasSize(2);
    }

    @Test
    @Tag("F101")
    void quickFindFollowsEveryChange() {
        long first = person("Đặng Thị Ước", "2000", "001300000009");
        FoldedIndex index = new FoldedIndex();
        try (PersonSearch search = new PersonSearch(book, index)) {
            long second = person("Đặng Văn Ước", "2001", "");
            assertThat(index.find("dang uoc", 9))
                    .extracting(FoundEntry::id)
                    .containsExactlyInAnyOrder("" + first, "" + second);
            acts.edit(first, 0, Map.of(PersonField.FULL_NAME, "Đặng Thị Ngọc"));
            assertThat(index.find("uoc", 9)).extracting(FoundEntry::id).containsExactly("" + second);
            acts.delete(second);
            assertThat(index.find("uoc", 9)).isEmpty();
            UndoList undo = new UndoList(book.reading(), book.writing());
            undo.undo(undo.nextUndo().orElseThrow().id());
            assertThat(index.find("001300000009", 9)).hasSize(1);
            assertThat(index.find("uoc", 9)).hasSize(1);
            search.refresh();
            assertThat(index.size()).isEqualTo(2);
        }
    }

    private long person(String name, String birth, String citizenId) {
        return acts.add(Map.of(
                        PersonField.FULL_NAME, name, PersonField.BIRTH, birth, PersonField.CITIZEN_ID, citizenId))
                .id();
    }
}
