package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;

/** Sends candidacies on their way: stage after stage as the table of steps gives it, with stops, exits and returns. */
final class Traveller {
    private static final List<String> ORDER = List.of(
            StageKeys.SOURCE,
            StageKeys.SYMPATHISER,
            StageKeys.CLASS,
            StageKeys.CLEARED,
            StageKeys.FILE,
            StageKeys.VERIFY,
            StageKeys.OPINIONS,
            StageKeys.CELL_VOTE,
            StageKeys.SUBCOMMITTEE,
            StageKeys.BASE_VOTE,
            StageKeys.APPRAISAL,
            StageKeys.BTV_VOTE,
            StageKeys.DECISION,
            StageKeys.CEREMONY,
            StageKeys.PROBATION,
            StageKeys.REVIEW,
            StageKeys.CELL_VOTE2,
            StageKeys.BASE_VOTE2,
            StageKeys.RECOGNITION,
            StageKeys.OFFICIAL);
    private static final int RETURNS = 220;
    private static final int REDONE = 12;
    private static final int LYING = 130;
    private final World world;
    private final SampleClasses classes;
    private final SampleSessions sessions;
    private final Map<String, StepRule> rules;

    Traveller(World world, SampleClasses classes, SampleSessions sessions) {
        this.world = world;
        this.classes = classes;
        this.sessions = sessions;
        this.rules = world.steps;
    }

    /** The whole way from the first day until the last that may be written. */
    Journey travel(Dice dice, SampleUnit unit, LocalDate start, LocalDate until) {
        Journey journey = new Journey();
        journey.add(EventKind.STAGE, StageKeys.SOURCE, start);
        boolean cameBack = false;
        while (true) {
            StepRule now = Objects.requireNonNull(rules.get(journey.stage));
            if (dice.in(now.exit())) {
                if (!leave(journey, dice, now, until) || cameBack || !comeBack(journey, dice, until)) {
                    return journey;
                }
                cameBack = true;
            } else if (stays(journey, dice, now, until) || !goOn(journey, dice, unit, until)) {
                return journey;
            }
        }
    }

    /** In the source one may stay for years; a file does not lie for longer than some months. */
    private static boolean stays(Journey journey, Dice dice, StepRule now, LocalDate until) {
        boolean longAgo = journey.last().isBefore(until.minusDays(LYING));
        return dice.in(now.stall()) && !(longAgo && order(journey.stage) >= order(StageKeys.FILE));
    }

    private static boolean leave(Journey journey, Dice dice, StepRule now, LocalDate until) {
        LocalDate day = journey.last().plusDays(dice.between(8, 70));
        if (day.isAfter(until)) {
            return false;
        }
        journey.add(EventKind.EXIT, dice.one(now.exits()), day);
        return true;
    }

    private boolean comeBack(Journey journey, Dice dice, LocalDate until) {
        List<Stage> ways = world.process.returnsOf(Objects.requireNonNull(journey.exit)).stream()
                .filter(s -> order(s.key()) <= Math.min(order(journey.stage), order(StageKeys.OPINIONS)))
                .toList();
        LocalDate day = journey.last().plusDays(dice.between(60, 240));
        if (ways.isEmpty() || !dice.in(RETURNS) || day.isAfter(until)) {
            return false;
        }
        journey.add(EventKind.RETURN, dice.one(ways).key(), day);
        return true;
    }

    private boolean goOn(Journey journey, Dice dice, SampleUnit unit, LocalDate until) {
        Optional<String> next = next(journey, unit);
        if (next.isEmpty()) {
            return false;
        }
        StepRule rule = Objects.requireNonNull(rules.get(next.get()));
        LocalDate day = journey.last().plusDays(dice.between(rule.fromDays(), rule.toDays()));
        return switch (next.get()) {
            case StageKeys.CLASS -> classDone(journey, day, until);
            case StageKeys.BTV_VOTE, StageKeys.RECOGNITION -> atMeeting(journey, next.get(), day, until);
            case StageKeys.REVIEW -> review(journey, dice, until);
            case StageKeys.OFFICIAL -> official(journey, day, until);
            default -> plain(journey, dice, next.get(), day, until);
        };
    }

    private static Optional<String> next(Journey journey, SampleUnit unit) {
        return ORDER.stream()
                .skip(order(journey.stage) + 1L)
                .filter(key -> !skipped(key, journey, unit))
                .findFirst();
    }

    private static boolean skipped(String key, Journey journey, SampleUnit unit) {
        return switch (key) {
            case StageKeys.CLASS -> journey.awareness != null;
            case StageKeys.SUBCOMMITTEE -> !unit.place().underSub();
            case StageKeys.BASE_VOTE, StageKeys.BASE_VOTE2 -> !unit.place().underBase();
            default -> false;
        };
    }

    private boolean classDone(Journey journey, LocalDate day, LocalDate until) {
        Optional<SampleClass> found = classes.from(SampleClasses.AWARENESS, day).filter(c -> !day.isAfter(until));
        journey.awareness = found.orElse(null);
        return found.filter(c -> !c.issuedOn().isAfter(until))
                .map(c -> {
                    journey.add(EventKind.STAGE, StageKeys.CLASS, c.issuedOn());
                    return true;
                })
                .orElse(false);
    }

    private boolean atMeeting(Journey journey, String key, LocalDate day, LocalDate until) {
        Optional<SampleSessions.Meeting> found = sessions.from(day);
        if (found.isEmpty() || found.get().day.isAfter(until)) {
            found.filter(m -> m.day.isAfter(world.today)).ifPresent(m -> journey.waitingFor = m);
            return false;
        }
        journey.add(key, found.get().day, found.get());
        return true;
    }

    private boolean review(Journey journey, Dice dice, LocalDate until) {
        LocalDate ceremony = journey.day(StageKeys.CEREMONY).orElseThrow();
        Optional<SampleClass> found = classes.from(SampleClasses.NEW_MEMBER, ceremony.plusDays(40))
                .filter(c -> c.issuedOn().isBefore(ceremony.plusMonths(12))
                        && !ceremony.plusDays(40).isAfter(until));
        journey.newMember = found.orElse(null);
        found.filter(c -> !c.issuedOn().isAfter(until))
                .ifPresent(c -> journey.add(EventKind.FACT, "NEW_MEMBER_CLASS", c.issuedOn()));
        LocalDate day = ceremony.plusMonths(12).plusDays(dice.between(1, 16));
        if (day.isAfter(until)) {
            return false;
        }
        journey.add(EventKind.STAGE, StageKeys.REVIEW, day);
        return true;
    }

    /** One is official from the day the twelve months ended, however late that is written down. */
    private boolean official(Journey journey, LocalDate written, LocalDate until) {
        if (written.isAfter(until)) {
            return false;
        }
        LocalDate ceremony = journey.day(StageKeys.CEREMONY).orElseThrow();
        journey.add(
                EventKind.STAGE,
                StageKeys.OFFICIAL,
                world.deadlines.probationEnd(ceremony).orElseThrow());
        return true;
    }

    private boolean plain(Journey journey, Dice dice, String key, LocalDate on, LocalDate until) {
        LocalDate day = SampleSessions.workday(on);
        if (key.equals(StageKeys.CELL_VOTE) && dice.in(REDONE)) {
            day = SampleSessions.workday(day.plusDays(390));
            if (!day.isAfter(until)) {
                journey.add(EventKind.FACT, StageKeys.FILE_REDONE, day.minusDays(8));
            }
        }
        if (day.isAfter(until)) {
            return false;
        }
        factBefore(key).ifPresent(fact -> journey.add(EventKind.FACT, fact, journey.last()));
        journey.add(EventKind.STAGE, key, day);
        return true;
    }

    private static Optional<String> factBefore(String key) {
        return switch (key) {
            case StageKeys.BASE_VOTE -> Optional.of("SENT_TO_BASE");
            case StageKeys.APPRAISAL -> Optional.of("SENT_UP");
            case StageKeys.PROBATION -> Optional.of("MEMBER_CV");
            case StageKeys.BASE_VOTE2 -> Optional.of("SENT_UP2");
            default -> Optional.empty();
        };
    }

    private static int order(String key) {
        return ORDER.indexOf(key);
    }
}
