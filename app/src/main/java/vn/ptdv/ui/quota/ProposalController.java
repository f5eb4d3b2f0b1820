package vn.ptdv.ui.quota;

import java.math.BigDecimal;
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
        Map<Long, Long> proposed = propose(basis.get(), amount.get());
        model.proposal.set(proposed);
        model.says.set(Texts.of(
                "quotaui.propose.says",
                VietnameseNumbers.format(
                        proposed.values().stream().mapToLong(Long::longValue).sum()),
                VietnameseNumbers.format(proposed.size()),
                VietnameseNumbers.format(
                        proposed.values().stream().filter(n -> n == 0).count())));
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
            case GROW_QUOTA -> QuotaProposal.byGrowth(amount, ProposalBasis.of(units, from.quotas()));
            case BY_MEMBERS -> QuotaProposal.byWeight(amount.longValueExact(), members);
            case BY_RESULT -> QuotaProposal.byWeight(amount.longValueExact(), results);
            case BY_PIPELINE ->
                QuotaProposal.byWeight(amount.longValueExact(), ProposalBasis.of(units, from.onTheWay()));
        };
    }
}
