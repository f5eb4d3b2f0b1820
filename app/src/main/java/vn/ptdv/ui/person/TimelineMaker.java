package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.candidacy.Moved;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.deadline.KeptDeadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.process.Pipeline;
import vn.ptdv.store.session.SessionStore;

/** Puts events, deadlines and moves of a candidacy on one line of time, the newest first. */
final class TimelineMaker {
    private final ProcessMap map;
    private final LocalDate today;

    TimelineMaker(ProcessMap map, LocalDate today) {
        this.map = map;
        this.today = today;
    }

    /** What else belongs on the line: rules that were set aside, and what sessions said without an event. */
    record Besides(List<Moved> moves, List<Pipeline.SetAside> exceptions, List<SessionStore.Said> said) {}

    List<TimeLine> of(List<Event> events, List<KeptDeadline> deadlines, Besides besides) {
        List<TimeLine> lines = new ArrayList<>();
        events.forEach(e -> lines.add(event(e)));
        deadlines.forEach(d -> lines.add(deadline(d)));
        besides.moves().forEach(m -> lines.add(move(m)));
        for (int i = 0; i < besides.exceptions().size(); i++) {
            lines.add(exception(i, besides.exceptions().get(i)));
        }
        besides.said().forEach(s -> lines.add(said(s)));
        lines.sort(Comparator.comparing(TimeLine::on)
                .thenComparing(TimeLine::kind, Comparator.reverseOrder())
                .thenComparing(TimeLine::id)
                .reversed());
        return lines;
    }

    private TimeLine event(Event e) {
        String name = map.stage(e.stageKey()).map(Stage::name).orElse(e.stageKey());
        String what = switch (e.kind()) {
            case EXIT -> Texts.of("personui.time.exit", name);
            case RETURN -> Texts.of("personui.time.return", name);
            case STAGE, FACT -> name;
        };
        return new TimeLine(
                TimeLine.Kind.EVENT,
                e.id(),
                e.date(),
                what,
                detail(e),
                e.isActive() ? TimeLine.Standing.COUNTS : TimeLine.Standing.CANCELLED);
    }

    private static String detail(Event e) {
        Stream<String> parts = Stream.of(
                e.organ(),
                number(e),
                e.votes()
                        .map(v -> Texts.of("personui.time.votes", v.inFavour(), v.summoned(), v.against()))
                        .orElse(""),
                e.note(),
                e.cancelled()
                        .map(c -> Texts.of("personui.time.cancelled", c.reason()))
                        .orElse(""));
        return parts.filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String number(Event e) {
        if (e.document().number().isBlank()) {
            return "";
        }
        return e.document()
                .date()
                .map(d -> Texts.of("personui.time.number", e.document().number(), VietnameseDates.format(d)))
                .orElse(e.document().number());
    }

    private TimeLine deadline(KeptDeadline d) {
        return new TimeLine(
                TimeLine.Kind.DEADLINE,
                d.id(),
                d.lastDay(),
                Texts.of("personui.time.due", d.title()),
                Stream.of(
                                d.doneOn()
                                        .map(day -> Texts.of("personui.time.done", VietnameseDates.format(day)))
                                        .orElse(""),
                                FindingText.amount(d.amount(), RuleUnit.valueOf(d.unit())),
                                d.basis()
                                        .on()
                                        .map(day -> Texts.of("personui.time.from", VietnameseDates.format(day)))
                                        .orElse(""),
                                source(d.basis()),
                                d.extendReason(),
                                d.lateReason())
                        .filter(p -> !p.isBlank())
                        .collect(Collectors.joining(" · ")),
                standing(d));
    }

    static String source(DueLine.Basis basis) {
        return basis.source().isEmpty() || basis.trust() == DueLine.Trust.VERIFIED
                ? basis.source()
                : Texts.of("rule.unverified", basis.source());
    }

    private TimeLine.Standing standing(KeptDeadline d) {
        if (d.standing() == KeptDeadline.Standing.VOID) {
            return TimeLine.Standing.CANCELLED;
        }
        if (d.doneOn().isPresent()) {
            return TimeLine.Standing.DONE;
        }
        return d.lastDay().isBefore(today) ? TimeLine.Standing.OVERDUE : TimeLine.Standing.OPEN;
    }

    private static TimeLine move(Moved m) {
        return new TimeLine(
                TimeLine.Kind.MOVE,
                m.id(),
                m.on(),
                Texts.of("personui.time.move", m.from(), m.to()),
                Texts.family("process.movement", m.movementCase().name()),
                TimeLine.Standing.COUNTS);
    }

    private static TimeLine exception(int place, Pipeline.SetAside aside) {
        return new TimeLine(
                TimeLine.Kind.EXCEPTION,
                place,
                aside.on(),
                Texts.of("personui.time.exception"),
                Texts.of(
                        "personui.time.exceptionText",
                        aside.words().message(),
                        aside.words().reason(),
                        aside.words().approver()),
                TimeLine.Standing.COUNTS);
    }

    private static TimeLine said(SessionStore.Said said) {
        return new TimeLine(
                TimeLine.Kind.SESSION,
                said.itemId(),
                said.on(),
                Texts.of(
                        "personui.time.session",
                        said.subject().label(),
                        Texts.ofEnum("sessionui.conclusion", said.conclusion())),
                Stream.of(said.title(), said.note()).filter(t -> !t.isBlank()).collect(Collectors.joining(" · ")),
                TimeLine.Standing.COUNTS);
    }
}
