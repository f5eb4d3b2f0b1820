package vn.ptdv.ui.overview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.layout.Status;
import vn.ptdv.ui.common.layout.StatusSign;

/** Small parts of the overview: figures that can be pressed, quiet words, the sign of a status. */
final class Figures {
    private Figures() {}

    static Button link(String id, String words, String says, Runnable act) {
        Button link = new Button(words);
        link.setId(id);
        link.getStyleClass().add("link-figure");
        link.setAccessibleText(says);
        link.setMinWidth(Label.USE_PREF_SIZE);
        link.setOnAction(e -> act.run());
        return link;
    }

    static Button big(String id, String words, String says, Runnable act) {
        Button link = link(id, words, says, act);
        link.getStyleClass().add("big-figure");
        return link;
    }

    static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    static Label styled(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    static StatusSign sign(ProgressStatus status, ProgressRules rules) {
        return switch (status) {
            case REACHED -> new StatusSign(Status.REACHED);
            case ON_PACE -> new StatusSign(Status.ON_PACE);
            case BEHIND -> new StatusSign(Status.SLOW);
            case BELOW_THRESHOLD ->
                new StatusSign(
                        Status.BELOW,
                        Texts.family("report.status", status.name(), VietnameseNumbers.format(rules.threshold())));
            case NONE -> new StatusSign(Status.NONE);
            case NO_TARGET -> new StatusSign(Status.NONE, Texts.family("report.status", status.name()));
        };
    }
}
