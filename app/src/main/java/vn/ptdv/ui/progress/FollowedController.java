package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.user.UserStore;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Đơn vị tôi theo dõi: the units of one officer with their progress, what is due in them, and who is on the way. */
public final class FollowedController extends Controller {
    private static final String OFFICER = "followed.officer";
    private static final int DAYS_AHEAD = 30;

    private final BookServices services;
    private final Toolkit kit;
    private final Ways ways;
    private final FollowedModel model = new FollowedModel();
    private final BoardOpens opens = new BoardOpens(
            this::behind,
            this::question,
            () -> model.shown.get().map(shown -> shown.units().all()).orElse(List.of()));
    private final View<?, ?> view;

    /** What opens the page of a unit and that of a person. */
    public record Ways(LongConsumer unit, LongConsumer person) {}

    public FollowedController(BookServices services, Toolkit kit, Ways ways) {
        this.services = services;
        this.kit = kit;
        this.ways = ways;
        this.view = new FollowedView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    void onOfficer(Optional<String> name) {
        if (!name.equals(model.officer.get()) && name.isPresent()) {
            model.officer.set(name);
            kit.memory().put(OFFICER, name.get());
            load();
        }
    }

    void onUnit(BoardModel.Line line) {
        ways.unit().accept(line.id());
    }

    void onPerson(long personId) {
        ways.person().accept(personId);
    }

    void onDue(DueLine line) {
        line.candidacyId()
                .ifPresentOrElse(
                        id -> kit.tasks()
                                .start(Job.of(progress -> new CandidacyStore(
                                                        services.book().reading())
                                                .get(id))
                                        .until(whileActive())
                                        .onDone(found ->
                                                found.map(Candidacy::personId).ifPresent(this::onPerson))),
                        () -> line.unitId().ifPresent(ways.unit()::accept));
    }

    BoardOpens opens() {
        return opens;
    }

    private Behind behind() {
        return new Behind(services, kit, whileActive());
    }

    private Optional<ProgressQuestion> question() {
        return model.shown.get().map(FollowedModel.Shown::question);
    }

    private void load() {
        LocalDate today = kit.clock().today();
        Optional<String> wanted = model.officer.get().or(() -> kit.memory().get(OFFICER));
        kit.tasks()
                .start(Job.of(progress -> read(wanted, today))
                        .latestWins("followed")
                        .until(whileActive())
                        .onDone(this::show));
    }

    private void show(FollowedModel.Read read) {
        model.officer.set(read.officer());
        model.officers.set(read.officers());
        model.shown.set(read.shown());
    }

    private FollowedModel.Read read(Optional<String> wanted, LocalDate today) {
        OfficerStore officers = new OfficerStore(services.book().reading());
        List<String> names = officers.namesOn(today);
        Optional<String> officer = wanted.filter(names::contains)
                .or(() -> own(names, today))
                .or(() -> names.stream().findFirst());
        return new FollowedModel.Read(
                names.stream().map(n -> Item.of(n, n)).toList(),
                officer,
                officer.map(name -> shown(officers.followedBy(name, today), today)));
    }

    /** The one who is logged in, by the link to the user or by the full name. */
    private Optional<String> own(List<String> names, LocalDate today) {
        String user = services.book().writing().author().name();
        Set<Long> units = new OfficerStore(services.book().reading()).followedByUser(user, today);
        Optional<String> linked = new OfficerStore(services.book().reading())
                .all().stream()
                        .filter(o -> o.servesOn(today) && units.contains(o.unitId()))
                        .filter(o -> o.userId().isPresent())
                        .map(UnitOfficer::name)
                        .findFirst();
        return linked.or(() -> new UserStore(services.book().reading())
                .find(user)
                .map(u -> u.fullName())
                .filter(names::contains));
    }

    private FollowedModel.Shown shown(Set<Long> units, LocalDate today) {
        BoardModel.Shown board = new BoardReader(services).read(Period.yearTo(today), today);
        ProgressQuestion question = board.board().question();
        List<BoardModel.Line> lines =
                board.lines().stream().filter(l -> units.contains(l.id())).toList();
        Behind behind = behind();
        Set<Long> all = behind.all(question, units);
        Optional<Long> expected = lines.stream().anyMatch(l -> l.forecast().isPresent())
                ? Optional.of(expected(question, new BoardTotal(lines, question.rules()).tops()))
                : Optional.empty();
        return new FollowedModel.Shown(
                question,
                new FollowedModel.Units(lines, board.lines(), expected),
                due(all, today),
                behind.waiting(all, today));
    }

    private long expected(ProgressQuestion question, List<BoardModel.Line> tops) {
        Set<Long> units = behind().all(question, BoardModel.ids(tops));
        return behind().forecast(question, units, BoardOpens.year(tops))
                .expected()
                .result();
    }

    private List<DueLine> due(Set<Long> units, LocalDate today) {
        return new DeadlineStore(services.book().reading(), new ProcessTable(services.book(), services.settings()))
                .within(today, DAYS_AHEAD).stream()
                        .filter(l -> l.unitId().filter(units::contains).isPresent())
                        .toList();
    }
}
