package vn.ptdv.ui.quota;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.unit.QuotaProposal;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Proposes targets by a rule; whole numbers whose sum is exact, put into the grid only when taken. */
final class ProposalController extends Controller {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private final QuotaDecision decision;
    private final BookServices services;
    private final Toolkit kit;
    private final ProposalModel model = new ProposalModel();
    private final ProposalView view;
    private Optional<ProposalBasis> basis = Optional.empty();

    ProposalController(QuotaDecision decision, BookServices services, Toolkit kit) {
        this.decision = decision;
        this.services = services;
        this.kit = kit;
        this.view = new ProposalView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        int year = decision.fromYear();
        kit.tasks()
                .start(Job.of(progress ->
                                ProposalBasis.read(services, kit.clock().today(), year))
                        .until(whileActive())
                        .onDone(this::ready));
    }

    Map<Long, Long> proposal() {
        return model.proposal.get();
    }

    ProposalModel model() {
        return model;
    }

    void onEdit() {
        model.proposal.set(Map.of());
        if (basis.isEmpty()) {
            return;
        }
        Optional<BigDecimal> amount =
                VietnameseNumbers.parsePercent(model.amount.get()).filter(n -> n.signum() >= 0);
        boolean whole = amount.filter(n -> n.stripTrailingZeros().scale() <= 0).isPresent();
        if (amount.isEmpty() || (model.way.get().needsTotal() && !whole)) {
            model.says.set(Texts.of(
                    model.way.get().needsTotal() ? "quotaui.propose.needTotal" : "quotaui.propose.needPercent"));
            return;
        }
        if (!model.way.get().needsTotal() && amount.get().compareTo(MOST_PERCENT) > 0) {
            model.says.set(Texts.of("quotaui.propose.needPercent"));
            return;
        }
        Map<Long, Long> proposed = carriedOver(basis.get(), propose(basis.get(), amount.get()));
        model.proposal.set(proposed);
        model.says.set(Texts.of(
                "quotaui.propose.says",
                VietnameseNumbers.format(
                        proposed.values().stream().mapToLong(Long::longValue).sum()),
                VietnameseNumbers.format(proposed.size()),
                VietnameseNumbers.format(
                        proposed.values().stream().filter(n -> n == 0).count()),
                words(basis.get())));
    }

    /** What the way rests on, in figures. */
    private String words(ProposalBasis from) {
        List<Unit> units = from.units(model.level.get());
        int year = decision.fromYear();
        return switch (model.way.get()) {
            case RATE, BY_MEMBERS -> Texts.of("quotaui.base.members", sum(units, from.members()));
            case GROW_RESULT, BY_RESULT ->
                Texts.of("quotaui.base.results", String.valueOf(year - 1), sum(units, from.results()));
            case GROW_QUOTA -> Texts.of("quotaui.base.quotas", String.valueOf(year - 1), sum(units, from.quotas()));
            case GROW_AVERAGE ->
                Texts.of(
                        "quotaui.base.average",
                        String.valueOf(year - from.past().years()),
                        String.valueOf(year - 1),
                        sum(units, from.past().sums()));
            case GROW_EXPECTED ->
                Texts.of(
                        "quotaui.base.expected",
                        String.valueOf(year),
                        sum(units, from.past().expected()));
            case BY_PIPELINE -> Texts.of("quotaui.base.pipeline", sum(units, from.onTheWay()));
        };
    }

    private static String sum(List<Unit> units, Map<Long, Long> figures) {
        return VietnameseNumbers.format(ProposalBasis.of(units, figures).values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    /** With what last year left undone, where the box is ticked. */
    private Map<Long, Long> carriedOver(ProposalBasis from, Map<Long, Long> proposed) {
        if (!model.carryOver.get()) {
            return proposed;
        }
        Map<Long, Long> left = new LinkedHashMap<>();
        proposed.keySet()
                .forEach(unit -> left.put(
                        unit,
                        from.quotas().getOrDefault(unit, 0L) - from.results().getOrDefault(unit, 0L)));
        return QuotaProposal.withCarryOver(proposed, left);
    }

    private void ready(ProposalBasis read) {
        basis = Optional.of(read);
        SettingValues settings = services.settings().now();
        model.amount.set(VietnameseNumbers.format(settings.decimal(SettingKey.RATE_MIN)));
        onEdit();
    }

    private Map<Long, Long> propose(ProposalBasis from, BigDecimal amount) {
        List<Unit> units = from.units(model.level.get());
        Map<Long, Long> members = ProposalBasis.of(units, from.members());
        Map<Long, Long> results = ProposalBasis.of(units, from.results());
        return switch (model.way.get()) {
            case RATE -> QuotaProposal.byRate(amount, members);
            case GROW_RESULT -> QuotaProposal.byGrowth(amount, results);
            case GROW_AVERAGE ->
                QuotaProposal.byAverage(
                        amount,
                        ProposalBasis.of(units, from.past().sums()),
                        from.past().years());
            case GROW_EXPECTED ->
                QuotaProposal.byGrowth(
                        amount, ProposalBasis.of(units, from.past().expected()));
            case GROW_QUOTA -> QuotaProposal.byGrowth(amount, ProposalBasis.of(units, from.quotas()));
            case BY_MEMBERS -> QuotaProposal.byWeight(amount.longValueExact(), members);
            case BY_RESULT -> QuotaProposal.byWeight(amount.longValueExact(), results);
            case BY_PIPELINE ->
                QuotaProposal.byWeight(amount.longValueExact(), ProposalBasis.of(units, from.onTheWay()));
        };
    }
}
