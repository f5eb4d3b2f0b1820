package vn.ptdv.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.ui.common.theme.Icons;

/** Who belongs to the body, who of them is there, and why the others are not. */
final class MembersPane extends VBox {
    private static final double HEIGHT = 190;
    private static final double NAME = 190;
    private static final double POST = 150;
    private final VBox lines = new VBox(4);
    private final List<Line> all = new ArrayList<>();
    private final Runnable changed;

    MembersPane(Runnable changed) {
        super(4);
        this.changed = changed;
        Label title = new Label(Texts.of("sessionui.membersTitle"));
        title.getStyleClass().add("section");
        Button add = new Button(Texts.of("sessionui.memberAdd"));
        add.setId("member-add");
        add.setOnAction(e -> add(Attendee.present("", "")).name.requestFocus());
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, add);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head, scroll);
    }

    void show(List<Attendee> attendees) {
        all.clear();
        lines.getChildren().clear();
        attendees.forEach(this::add);
        changed.run();
    }

    /** Lines without a name that nobody filled are left out. */
    List<Attendee> attendees() {
        return all.stream()
                .map(Line::attendee)
                .filter(a -> !a.name().isBlank() || !a.post().isBlank() || !a.isPresent())
                .toList();
    }

    private Line add(Attendee attendee) {
        Line line = new Line(attendee);
        all.add(line);
        lines.getChildren().add(line);
        number();
        changed.run();
        return line;
    }

    private void remove(Line line) {
        all.remove(line);
        lines.getChildren().remove(line);
        number();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).number(i + 1);
        }
    }

    private final class Line extends HBox {
        private final CheckBox there = new CheckBox(Texts.of("sessionui.memberThere"));
        private final TextField name = field("sessionui.memberName");
        private final TextField post = field("sessionui.memberPost");
        private final TextField reason = field("sessionui.memberReason");

        Line(Attendee attendee) {
            super(6);
            setAlignment(Pos.CENTER_LEFT);
            name.setText(attendee.name());
            name.setPrefWidth(NAME);
            post.setText(attendee.post());
            post.setPrefWidth(POST);
            reason.setText(attendee.reason());
            reason.disableProperty().bind(there.selectedProperty());
            HBox.setHgrow(reason, Priority.ALWAYS);
            there.setSelected(attendee.isPresent());
            there.setMinWidth(USE_PREF_SIZE);
            there.selectedProperty().addListener((o, old, now) -> changed.run());
            name.textProperty().addListener((o, old, now) -> changed.run());
            Button gone = Icons.button(Feather.X, Texts.of("sessionui.memberRemove"), () -> remove(this));
            getChildren().addAll(there, name, post, reason, gone);
        }

        private static TextField field(String key) {
            TextField field = new TextField();
            field.setPromptText(Texts.of(key));
            field.setAccessibleText(Texts.of(key));
            return field;
        }

        void number(int place) {
            there.setId("member-there-" + place);
            name.setId("member-name-" + place);
            post.setId("member-post-" + place);
            reason.setId("member-reason-" + place);
        }

        Attendee attendee() {
            Attendee typed =
                    Attendee.present(name.getText().strip(), post.getText().strip());
            return there.isSelected() ? typed : typed.absent(reason.getText().strip());
        }
    }
}
