package vn.ptdv.ui.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;

/** The reason for which units are praised or corrected, and the decision once there is one. */
final class MarkForm extends Controller {
    private final FollowMark.Kind kind;
    private final List<BoardModel.Line> lines;
    private final Period period;
    private final MarkView view;

    MarkForm(FollowMark.Kind kind, List<BoardModel.Line> lines, Period period, UiClock clock) {
        this.kind = kind;
        this.lines = lines;
        this.period = period;
        this.view = new MarkView(lines, this, clock);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    boolean check() {
        return view.check();
    }

    List<FollowMark> values() {
        return lines.stream()
                .map(l -> new FollowMark(
                        0,
                        l.id(),
                        period.code(),
                        kind,
                        VietnameseText.clean(view.reason.getText()),
                        VietnameseText.clean(view.form.getText()),
                        VietnameseText.clean(view.number.getText()),
                        view.on.day()))
                .toList();
    }

    private static final class MarkView extends View<List<BoardModel.Line>, MarkForm> {
        private static final double WIDTH = 540;
        private static final int NAMES = 8;

        private final VBox root = new VBox(10);
        private final TextArea reason = new TextArea();
        private final TextField form = new TextField();
        private final TextField number = new TextField();
        private final DateField on;
        private final FieldBox reasonBox = new FieldBox(Texts.of("quotaui.mark.reason"), reason, Need.NEEDED);

        MarkView(List<BoardModel.Line> lines, MarkForm controller, UiClock clock) {
            super(lines, controller);
            on = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, clock::today);
            reason.setId("mark-reason");
            reason.setPrefRowCount(3);
            reason.setWrapText(true);
            number.setId("mark-number");
            String names =
                    lines.stream().limit(NAMES).map(l -> l.name().strip()).collect(Collectors.joining("; "));
            Label units = new Label(Texts.of("quotaui.mark.units", lines.size(), names));
            units.setWrapText(true);
            units.setMinHeight(Label.USE_PREF_SIZE);
            SplitForm fields = new SplitForm(2);
            fields.addWide(reasonBox);
            fields.addWide(new FieldBox(Texts.of("quotaui.mark.form"), form));
            fields.add(
                    new FieldBox(Texts.of("quotaui.mark.number"), number),
                    new FieldBox(Texts.of("quotaui.mark.on"), on));
            root.setPrefWidth(WIDTH);
            root.getChildren().addAll(units, fields);
        }

        @Override
        public Parent root() {
            return root;
        }

        boolean check() {
            boolean given = !reason.getText().isBlank();
            reasonBox.message().set(given ? Message.NONE : Message.error(Texts.of("quotaui.mark.reasonMissing")));
            return given && Optional.of(on).filter(DateField::isWrong).isEmpty();
        }
    }
}
