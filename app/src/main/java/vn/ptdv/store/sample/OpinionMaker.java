package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.logic.time.FirstDay;
import vn.ptdv.logic.time.WorkingDays;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.VerificationRecord;
import vn.ptdv.store.setting.SettingKey;

/** Writes the letters that ask organisations and the committee where one lives for their opinion, and the answers. */
final class OpinionMaker implements PeopleMaker.Part {
    private static final int KEPT_MONTHS = 24;
    private static final int ANSWERED = 550;
    private final World world;

    OpinionMaker(World world) {
        this.world = world;
    }

    @Override
    public void write(Rows rows, Case its) {
        Optional<LocalDate> given = its.on(StageKeys.OPINIONS);
        Optional<LocalDate> checked = its.on(StageKeys.VERIFY).or(() -> its.on(StageKeys.FILE));
        boolean waits = its.on(StageKeys.VERIFY).isPresent() && !its.hasLeft();
        if (checked.isEmpty()
                || checked.get().isBefore(world.today.minusMonths(KEPT_MONTHS))
                || (given.isEmpty() && !waits)) {
            return;
        }
        // By the person and not by the row: ids differ from book to book, the sample does not.
        Dice dice = world.dice("opinions", its.person.row().getCitizenId().hashCode());
        LocalDate sent = SampleSessions.workday(checked.get().plusDays(dice.between(1, 4)));
        LocalDate last = given.orElse(world.today);
        if (!sent.isAfter(last)) {
            rows.add(letter(its, dice, Verification.Kind.ORGANISATION, new Span(sent, last)));
            rows.add(letter(its, dice, Verification.Kind.RESIDENCE, new Span(sent, last)));
        }
    }

    /** From when an opinion was asked for, and until when an answer came at the latest. */
    private record Span(LocalDate sent, LocalDate last) {}

    private VerificationRecord letter(Case its, Dice dice, Verification.Kind kind, Span span) {
        VerificationRecord row = new VerificationRecord();
        row.setCandidacyId(its.id());
        row.setKind(kind.name());
        row.setAbout(its.person.row().getFullName());
        row.setPlace(place(its, dice, kind));
        row.setAbroad(false);
        row.setSentNo(world.words.of("NUMBER", "LETTER", dice.between(1, 400)));
        row.setSentOn(span.sent());
        row.setReplyDueOn(WorkingDays.add(
                span.sent(),
                Integer.parseInt(SettingKey.OPINION_REPLY_DAYS.initial()),
                world.calculator.holidays(),
                FirstDay.NOT_COUNTED));
        if (its.on(StageKeys.OPINIONS).isPresent() || dice.in(ANSWERED)) {
            answer(row, dice, span);
        }
        return row;
    }

    private void answer(VerificationRecord row, Dice dice, Span span) {
        LocalDate usual = SampleSessions.workday(span.sent().plusDays(dice.between(4, 20)));
        row.setReplyOn(usual.isAfter(span.last()) ? span.last() : usual);
        row.setReplyNo(world.words.of("NUMBER", "LETTER", dice.between(1, 400)));
        int asked = dice.between(9, 41);
        int against = dice.in(180) ? dice.between(1, 2) : 0;
        row.setAsked(asked);
        row.setAgainst(against);
        row.setInFavour(asked - against - (dice.in(120) ? 1 : 0));
        row.setResult(world.words.of("VERIFY", "OPINION"));
    }

    private String place(Case its, Dice dice, Verification.Kind kind) {
        String place = dice.one(world.words.all("PLACE", ""));
        if (kind == Verification.Kind.RESIDENCE) {
            return world.words.of("ORGAN", "RESIDENCE", place);
        }
        MassOrganisation organisation = Optional.ofNullable(its.row.getIntroducedBy())
                .map(MassOrganisation::valueOf)
                .orElse(MassOrganisation.TRADE_UNION);
        return world.words.of("ORGAN", organisation.name(), place);
    }
}
