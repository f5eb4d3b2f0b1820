package vn.ptdv.ui.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.unit.QuotaProposal;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;

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
        int year = decision.fromYear();
        String sum = VietnameseNumbers.format(
                base(from).values().stream().mapToLong(Long::longValue).sum());
        return switch (model.way.get()) {
            case RATE, BY_MEMBERS -> Texts.of("quotaui.base.members", sum);
            case GROW_RESULT, BY_RESULT -> Texts.of("quotaui.base.results", String.valueOf(year - 1), sum);
            case GROW_QUOTA -> Texts.of("quotaui.base.quotas", String.valueOf(year - 1), sum);
            case GROW_AVERAGE ->
                Texts.of(
                        "quotaui.base.average",
                        String.valueOf(year - from.past().years()),
                        String.valueOf(year - 1),
                        sum);
            case GROW_EXPECTED -> Texts.of("quotaui.base.expected", String.valueOf(year), sum);
            case BY_PIPELINE -> Texts.of("quotaui.base.pipeline", sum);
        };
    }

    /** The figure of each unit that the way starts from. */
    private Map<Long, Long> base(ProposalBasis from) {
        Map<Long, Long> figures = switch (model.way.get()) {
            case RATE, BY_MEMBERS -> from.members();
            case GROW_RESULT, BY_RESULT -> from.results();
            case GROW_QUOTA -> from.quotas();
            case GROW_AVERAGE -> from.past().sums();
            case GROW_EXPECTED -> from.past().expected();
            case BY_PIPELINE -> from.onTheWay();
        };
        return ProposalBasis.of(from.units(model.level.get()), figures);
    }

    /** Opens what the sum is made of, unit by unit beside the figure that it rests on. */
    void onOpen() {
        basis.ifPresent(from -> {
            Map<Long, Long> base = base(from);
            List<ProposalModel.Part> parts = new ArrayList<>();
            from.units(model.level.get())
                    .forEach(u -> parts.add(new ProposalModel.Part(
                            u.id(),
                            u.name(),
                            base.getOrDefault(u.id(), 0L),
                            model.proposal.get().getOrDefault(u.id(), 0L))));
            ListController.open(
                    kit.dialogs(),
                    Texts.of("quotaui.propose.parts"),
                    new ListController.Content<>("proposal-parts", ProposalModel.Part::unitId, columns(), parts),
                    kit.memory());
        });
    }

    private static List<Column<ProposalModel.Part>> columns() {
        return List.of(
                Column.<ProposalModel.Part>text("unit", Texts.of("quotaui.column.unit"), ProposalModel.Part::unit)
                        .width(430),
                Column.<ProposalModel.Part>number("base", Texts.of("quotaui.propose.base"), ProposalModel.Part::base)
                        .width(160),
                Column.<ProposalModel.Part>number(
                                "proposed", Texts.of("quotaui.propose.proposed"), ProposalModel.Part::proposed)
                        .width(110));
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
        Map<Long, Long> base = base(from);
        return switch (model.way.get()) {
            case RATE -> QuotaProposal.byRate(amount, base);
            case GROW_RESULT, GROW_EXPECTED, GROW_QUOTA -> QuotaProposal.byGrowth(amount, base);
            case GROW_AVERAGE ->
                QuotaProposal.byAverage(amount, base, from.past().years());
            case BY_MEMBERS, BY_RESULT, BY_PIPELINE -> QuotaProposal.byWeight(amount.longValueExact(), base);
        };
    }
}
