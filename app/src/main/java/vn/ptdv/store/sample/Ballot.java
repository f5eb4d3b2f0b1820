package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.rules.Thresholds;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;

/** Votes as minutes give them: enough where the candidacy went on, too few where it failed. */
final class Ballot {
    private static final int BASE_MEMBERS = 15;
    private static final int STANDING_MEMBERS = 11;
    private final World world;

    Ballot(World world) {
        this.world = world;
    }

    Optional<Votes> at(String stage, SampleUnit unit, LocalDate day, Dice dice) {
        return switch (stage) {
            case StageKeys.CELL_VOTE, StageKeys.CELL_VOTE2 ->
                Optional.of(carried(RuleKeys.VOTE_CELL_MIN, unit.officials(), day, dice));
            case StageKeys.BASE_VOTE, StageKeys.BASE_VOTE2 ->
                Optional.of(carried(RuleKeys.VOTE_BASE_MIN, BASE_MEMBERS, day, dice));
            case StageKeys.BTV_VOTE, StageKeys.RECOGNITION ->
                Optional.of(standing(unit, day, carried(RuleKeys.VOTE_STANDING_MIN, STANDING_MEMBERS, day, dice)));
            case StageKeys.VOTE_FAILED -> Optional.of(failed(unit.officials(), day, dice));
            default -> Optional.empty();
        };
    }

    /** How many came to the meeting of a day, whoever's dossier they voted on. */
    static int present(World world, LocalDate day) {
        return STANDING_MEMBERS - world.dice("standing", day.toEpochDay()).between(0, 2);
    }

    private Votes standing(SampleUnit unit, LocalDate day, Votes cast) {
        int present = present(world, day);
        Dice dice =
                world.dice("standing votes", day.toEpochDay() * 31 + unit.name().hashCode());
        int against = dice.in(120) ? 1 : 0;
        return new Votes(STANDING_MEMBERS, STANDING_MEMBERS, present, present - against, against, cast.method());
    }

    private Votes carried(String rule, int total, LocalDate day, Dice dice) {
        int summoned = total - dice.between(0, 1);
        int needed = needed(rule, summoned, day);
        int present = Math.max(needed, summoned - dice.between(0, 2));
        int against = dice.in(120) ? Math.min(1, present - needed) : 0;
        return new Votes(total, summoned, present, present - against, against, method(dice));
    }

    private Votes failed(int total, LocalDate day, Dice dice) {
        int inFavour = Math.max(0, needed(RuleKeys.VOTE_CELL_MIN, total, day) - dice.between(1, 3));
        return new Votes(total, total, total - 1, inFavour, total - 1 - inFavour, method(dice));
    }

    private int needed(String rule, int members, LocalDate day) {
        return world.calculator
                .rules()
                .value(rule, day)
                .map(r -> Thresholds.needed(r, members))
                .orElse(members);
    }

    private static VoteMethod method(Dice dice) {
        return dice.in(700) ? VoteMethod.SECRET_BALLOT : VoteMethod.CARD;
    }
}
