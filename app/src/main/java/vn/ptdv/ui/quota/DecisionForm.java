package vn.ptdv.ui.quota;

import java.util.stream.Collectors;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaScope;
import vn.ptdv.store.quota.QuotaOutcome;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** What a decision says of itself: number, day, kind, source, subject, years, stated total. */
final class DecisionForm extends Controller {
    private final DecisionFields fields;

    private DecisionForm(UiClock clock, QuotaDecision start) {
        fields = new DecisionFields(start, this, clock);
    }

    static DecisionForm fresh(UiClock clock, int year) {
        return new DecisionForm(clock, QuotaDecision.ofYear("", clock.today(), QuotaScope.ALLOCATED, year));
    }

    static DecisionForm of(UiClock clock, QuotaDecision start) {
        return new DecisionForm(clock, start);
    }

    /** A new decision of the same kind and years as another. */
    static QuotaDecision blank(UiClock clock, QuotaDecision like) {
        return QuotaDecision.ofSpan(
                "", clock.today(), like.scope(), like.kind(), new QuotaDecision.Years(like.fromYear(), like.toYear()));
    }

    @Override
    protected View<?, ?> view() {
        return fields;
    }

    DecisionFields fields() {
        return fields;
    }

    boolean check() {
        return fields.check();
    }

    QuotaDecision value() {
        return fields.value();
    }

    /** Says in the form why it was refused. */
    boolean told(QuotaOutcome outcome) {
        if (outcome instanceof QuotaOutcome.Refused refused) {
            fields.say(refused.findings().stream().map(QuotaFinding::words).collect(Collectors.joining("\n")));
        }
        return outcome instanceof QuotaOutcome.Saved;
    }
}
