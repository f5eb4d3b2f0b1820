package vn.ptdv.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.ui.Ui;

/** The groups that a person counts to, ticked in a form of the person page. */
@Tag("F34")
class TargetGroupsTest {
    @RegisterExtension
    final ShownPerson person = new ShownPerson();

    @Test
    void areTickedByKeyboardKeptTogetherAndTakenBackAsOne() {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).choose("person-more", Texts.of("personui.act.targets"));
        Ui ui = person.ui();
        assertThat(new CodeLists(person.seeded.book().reading()).of("TARGET_GROUP"))
                .allSatisfy(group -> assertThat(
                                ui.find("form-" + group.code(), CheckBox.class).getText())
                        .isEqualTo(group.label()));
        ui.focus("form-TRUONG_THON").press(KeyCode.SPACE);
        ui.focus("form-BO_DOI_XUAT_NGU").press(KeyCode.SPACE);
        ui.picture("person-targets");
        ui.press(KeyCode.CONTROL, KeyCode.S).settle();
        assertThat(groups()).containsExactlyInAnyOrder("TRUONG_THON", "BO_DOI_XUAT_NGU");
        person.choose("person-more", Texts.of("personui.act.targets"));
        assertThat(ui.find("form-TRUONG_THON", CheckBox.class).isSelected()).isTrue();
        ui.focus("form-TRUONG_THON").press(KeyCode.SPACE);
        ui.press(KeyCode.CONTROL, KeyCode.S).settle();
        assertThat(groups()).containsExactly("BO_DOI_XUAT_NGU");
        person.seeded.undoLast();
        assertThat(groups()).containsExactlyInAnyOrder("TRUONG_THON", "BO_DOI_XUAT_NGU");
        person.seeded.undoLast();
        assertThat(groups()).isEmpty();
        person.nothingFailed();
    }

    @Test
    void whatWasTickedIsNotLostWithoutAsking() {
        person.at("FILE", ShownPerson.TODAY.minusDays(30)).choose("person-more", Texts.of("personui.act.targets"));
        Ui ui = person.ui();
        ui.focus("form-TRUONG_THON").press(KeyCode.SPACE);
        person.kit().dialogs().answer(false);
        ui.press(KeyCode.ESCAPE).settle();
        assertThat(ui.find("form-TRUONG_THON", CheckBox.class).isSelected()).isTrue();
        person.kit().dialogs().answer(true);
        ui.press(KeyCode.ESCAPE).settle();
        assertThat(ui.shows("form-TRUONG_THON")).isFalse();
        assertThat(groups()).isEmpty();
        person.nothingFailed();
    }

    private Set<String> groups() {
        long id = person.seeded.candidacy(person.candidacy()).getPersonId();
        return new PersonStore(person.seeded.book().reading())
                .get(id)
                .orElseThrow()
                .targetGroups();
    }
}
