package vn.ptdv.store.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.scan.ScanRule;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.WriteRefused;

@Tag("F31")
@Tag("F32")
@Tag("F34")
class PersonActsTest {
    private static final ScanRule SCANS = new ScanRule(ScanRule.Keeping.KEPT, 10, 2);

    @TempDir
    Path folder;

    private Book book;
    private PersonActs acts;
    private PersonStore people;
    private UndoList undo;

    @BeforeEach
    void open() {
        book = TestBooks.empty(folder);
        acts = new PersonActs(book);
        people = new PersonStore(book.reading());
        undo = new UndoList(book.reading(), book.writing());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void keepsWhatWasTypedInItsCleanForm() {
        long id = acts.add(Map.of(
                        PersonField.FULL_NAME, Normalizer.normalize("  Nguyễn\nVăn \u00A0Ân ", Normalizer.Form.NFD),
                        PersonField.BIRTH, "2/9/1998",
                        PersonField.CITIZEN_ID, "001 098 012345",
                        PersonField.NOTE, "dòng một\r\n  dòng hai  "))
                .id();
        Person person = people.get(id).orElseThrow();
        assertThat(person.name()).isEqualTo("Nguyễn Văn Ân");
        assertThat(person.birth()).contains(PartialDate.of(LocalDate.of(1998, 9, 2)));
        assertThat(person.fact(PersonField.CITIZEN_ID)).isEqualTo("001098012345");
        assertThat(person.fact(PersonField.NOTE)).isEqualTo("dòng một\ndòng hai");
    }

    @Test
    void refusesAtTheFieldAndWritesNothing() {
        Saved answer = acts.add(Map.of(
                PersonField.FULL_NAME, "a".repeat(5000),
                PersonField.BIRTH, "31/2/2000",
                PersonField.YOUTH_UNION_ON, "26/3/2099",
                PersonField.CITIZEN_ID, "12345"));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(FieldFinding::field, FieldFinding::fault)
                                .containsExactlyInAnyOrder(
                                        org.assertj.core.groups.Tuple.tuple("FULL_NAME", Fault.TOO_LONG),
                                        org.assertj.core.groups.Tuple.tuple("BIRTH", Fault.NOT_A_DATE),
                                        org.assertj.core.groups.Tuple.tuple("YOUTH_UNION_ON", Fault.IN_FUTURE),
                                        org.assertj.core.groups.Tuple.tuple("CITIZEN_ID", Fault.CITIZEN_ID_SHAPE)));
        assertThat(acts.add(Map.of(PersonField.FULL_NAME, " \n "))).isInstanceOf(Saved.Refused.class);
        assertThat(undo.nextUndo()).isEmpty();
    }

    @Test
    void changesOneFieldAndLeavesTheOthers() {
        long id = acts.add(Map.of(PersonField.FULL_NAME, "Trần Thị Bê", PersonField.JOB, "Giáo viên"))
                .id();
        acts.edit(id, 0, Map.of(PersonField.PHONE, "0912"));
        acts.edit(id, 1, Map.of(PersonField.JOB, ""));
        Person person = people.get(id).orElseThrow();
        assertThat(person.facts()).isEqualTo(Map.of(PersonField.FULL_NAME, "Trần Thị Bê", PersonField.PHONE, "0912"));
        assertThatExceptionOfType(WriteRefused.class)
                .isThrownBy(() -> acts.edit(id, 0, Map.of(PersonField.PHONE, "0913")));
    }

    @Test
    void deletesWithAllThatHangsOnAPersonAndBringsItBack() {
        long id = acts.add(Map.of(PersonField.FULL_NAME, "Lê Văn Cờ")).id();
        acts.setGroups(id, Set.of("HS12", "DOAN_VIEN"));
        byte[] photo = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 3};
        assertThat(acts.setPhoto(id, photo, SCANS)).isInstanceOf(Saved.Accepted.class);
        acts.saveRelative(id, FamilyMember.of("BO", "Lê Văn Bố"));
        acts.saveAbsence(id, new Absence(0, "XKLD", LocalDate.of(2026, 1, 1), Optional.empty(), "Nhật Bản", ""));
        TableCopy before = TableCopy.of(book);
        acts.delete(id);
        assertThat(people.get(id)).isEmpty();
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(TableCopy.of(book)).isEqualTo(before);
        Person person = people.get(id).orElseThrow();
        assertThat(people.photo(person)).contains(photo);
        assertThat(person.targetGroups()).containsExactlyInAnyOrder("HS12", "DOAN_VIEN");
        assertThat(people.family(id)).extracting(FamilyMember::name).containsExactly("Lê Văn Bố");
        assertThat(people.absences(id)).singleElement().matches(a -> a.covers(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void tagsManyAtOnceAsOneAct() {
        long one = acts.add(Map.of(PersonField.FULL_NAME, "Một")).id();
        long two = acts.add(Map.of(PersonField.FULL_NAME, "Hai")).id();
        acts.setGroups(one, Set.of("GIAO_VIEN"));
        assertThat(acts.tag(Set.of(one, two), "GIAO_VIEN")).isEqualTo(1);
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(people.get(two).orElseThrow().targetGroups()).isEmpty();
        assertThat(people.get(one).orElseThrow().targetGroups()).containsExactly("GIAO_VIEN");
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        long id = acts.add(Map.of(PersonField.FULL_NAME, "Ba")).id();
        Absence wrong = new Absence(0, "XKLD", LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 1, 1)), "", "");
        assertThat(acts.saveAbsence(id, wrong)).isInstanceOf(Saved.Refused.class);
    }
}
