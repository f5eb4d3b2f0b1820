package vn.ptdv.ui.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.rules.CellCount;
import vn.ptdv.logic.rules.CommitteeCount;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.NumberField;

/** Who is not in the number summoned, so that the threshold is counted of the right one: it follows from the total. */
final class SummonedFields extends VBox {
    private static final long MOST = 100_000;
    private static final double WIDTH = 88;
    private final EventDraft draft;
    private final Map<LeftOut, NumberField> fields = new EnumMap<>(LeftOut.class);
    private final FlowPane pane = new FlowPane(8, 6);

    /** Who is left out of the number, by the body that votes. */
    enum LeftOut {
        ELSEWHERE,
        EXEMPTED,
        TRANSFERRED,
        SUSPENDED
    }

    SummonedFields(EventDraft draft) {
        super(2);
        this.draft = draft;
        for (LeftOut reason : LeftOut.values()) {
            NumberField field = new NumberField(0, MOST);
            field.setId("event-left-out-" + reason.name());
            field.setPrefWidth(WIDTH);
            field.setTooltip(new Tooltip(Texts.ofEnum("personui.leftOut.help", reason)));
            field.value().addListener((o, old, now) -> count());
            fields.put(reason, field);
        }
        Label title = new Label(Texts.of("personui.leftOut"));
        getChildren().addAll(title, pane);
        draft.votes(EventDraft.Count.TOTAL).addListener((o, old, now) -> count());
        draft.stage.addListener((o, old, now) -> fit());
        fit();
    }

    private void fit() {
        pane.getChildren().clear();
        for (LeftOut reason : reasons()) {
            NumberField field = fields.get(reason);
            if (field != null) {
                pane.getChildren().add(new FieldBox(Texts.ofEnum("personui.leftOut", reason), field));
            }
        }
        count();
    }

    private List<LeftOut> reasons() {
        return draft.isVoteOfCell()
                ? List.of(LeftOut.ELSEWHERE, LeftOut.EXEMPTED, LeftOut.SUSPENDED)
                : List.of(LeftOut.TRANSFERRED, LeftOut.SUSPENDED);
    }

    /** What was typed as summoned stays until someone is left out. */
    private void count() {
        Optional<Long> total = draft.votes(EventDraft.Count.TOTAL).get();
        if (total.isPresent()
                && reasons().stream().anyMatch(reason -> given(reason).isPresent())) {
            draft.votes(EventDraft.Count.SUMMONED).set(Optional.of((long) summoned(Math.toIntExact(total.get()))));
        }
    }

    private int summoned(int total) {
        return draft.isVoteOfCell()
                ? new CellCount(total, number(LeftOut.ELSEWHERE), number(LeftOut.EXEMPTED), number(LeftOut.SUSPENDED))
                        .summoned()
                : new CommitteeCount(total, number(LeftOut.TRANSFERRED), number(LeftOut.SUSPENDED)).voting();
    }

    private int number(LeftOut reason) {
        return given(reason).map(Math::toIntExact).orElse(0);
    }

    private Optional<Long> given(LeftOut reason) {
        return Optional.ofNullable(fields.get(reason))
                .flatMap(field -> field.value().get());
    }
}
