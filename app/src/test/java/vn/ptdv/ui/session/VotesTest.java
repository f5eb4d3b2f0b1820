package vn.ptdv.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.ui.Ui;

/** What is typed into the grid of votes: blocks, one way back, and nothing lost on the way out. */
@Tag("F26")
class VotesTest extends SessionCase {
    @Test
    void takesABlockOfVotesFromASpreadsheet() {
        prepare(3);
        clip("9\t0\n8\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()))
                .extracting(i -> i.ballot().orElseThrow())
                .containsExactly(new Ballot(9, 9, 0), new Ballot(9, 8, 1), new Ballot(9, 4, 5));
    }

    @Test
    @Tag("F86")
    void saysWhatFoundNoPlaceFillsDownAndCopies() {
        prepare(3);
        clip("9\t0\n8\t1\n7\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(ui.shows("Đã dán 6 ô; 2 ô không có chỗ hoặc không nhập được"))
                .isTrue();
        ui.focus("vote-against-2")
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D)
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        ui.picture("session-votes");
        ui.focus("vote-against-3").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(ui.shows("Đã sao chép 3 dòng")).isTrue();
        String copied = Ui.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList())
                .hasSize(4)
                .last()
                .asString()
                .contains("Người 2")
                .contains("\t7\t0\t");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()))
                .extracting(i -> i.ballot().orElseThrow())
                .containsExactly(new Ballot(9, 9, 0), new Ballot(9, 8, 0), new Ballot(9, 7, 0));
    }

    @Test
    @Tag("F90")
    void takesABlockBackAtOneStrokeAndLaysItAgain() {
        prepare(3);
        clip("9\t0\n8\t1\n4\t5\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        ui.focus("vote-inFavour-2").type("7").press(KeyCode.TAB);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("9-0", "8-1", "4-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("-", "-", "-");
        ui.press(KeyCode.CONTROL, KeyCode.Y).press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        ui.focus("vote-inFavour-1").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(votes()).containsExactly("9-0", "9-1", "9-5");
        ui.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(votes()).containsExactly("9-0", "7-1", "4-5");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private void clip(String text) {
        ui.run(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private List<String> votes() {
        return java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(row -> field("vote-inFavour-" + row) + "-" + field("vote-against-" + row))
                .toList();
    }

    private String field(String id) {
        return ui.find(id, javafx.scene.control.TextField.class).getText();
    }

    @Test
    void keepsTypedVotesUntilTheyAreSavedAndRefusesImpossibleOnes() {
        prepare(3);
        ui.type("12").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sessions.items(meeting().id()).get(0).ballot()).isEmpty();
        assertThat(ui.words()).contains("Người 0");
        ui.pictureOfTop("session-votes-refused");
        ui.press(KeyCode.ESCAPE);
        ui.fill("vote-inFavour-1", "8").press(KeyCode.TAB).type("1").press(KeyCode.CONTROL, KeyCode.S);
        SessionItem first = sessions.items(meeting().id()).get(0);
        assertThat(first.ballot()).contains(new Ballot(9, 8, 1));
        assertThat(first.conclusion()).contains(Conclusion.AGREED);
    }

    @Test
    void beginsInTheFirstVote() {
        prepare(2);
        ui.press(KeyCode.ESCAPE).settle();
        ui.focus("sessions").press(KeyCode.HOME).press(KeyCode.ENTER).settle();
        assertThat(ui.focused().getId()).isEqualTo("vote-inFavour-1");
    }

    @Test
    void savesAndLeavesWhenOneAnswersSoAndForgetsVotesTakenBack() {
        prepare(2);
        ui.type("8").press(KeyCode.TAB).type("1").press(KeyCode.ESCAPE);
        ui.settle().click(Texts.of("sessionui.saveVotes"));
        ui.settle();
        assertThat(sessions.items(meeting().id()).get(0).ballot()).contains(new Ballot(9, 8, 1));
        assertThat(ui.shows("agenda-saveVotes")).isFalse();
        ui.press(KeyCode.ENTER).settle();
        ui.focus("vote-inFavour-2").type("7").press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ui.find("agenda-saveVotes", javafx.scene.control.Button.class)
                        .isDisabled())
                .isTrue();
        ui.press(KeyCode.ESCAPE).settle();
        assertThat(ui.shows("agenda-saveVotes")).isFalse();
    }

    @Test
    void keepsWhatCannotBeReadOnTheScreenAndStays() {
        prepare(2);
        ui.type("8").press(KeyCode.ENTER).type("chín");
        ui.press(KeyCode.ESCAPE).settle().click(Texts.of("sessionui.saveVotes"));
        ui.settle();
        assertThat(sessions.items(meeting().id()).get(0).ballot()).contains(new Ballot(9, 8, 0));
        assertThat(field("vote-inFavour-2")).isEqualTo("chín");
        assertThat(ui.words()).contains(Texts.of("sessionui.savedPart", 2));
    }
}
