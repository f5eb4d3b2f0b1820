package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.process.ChecklistContext;
import vn.ptdv.logic.process.Circumstance;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.process.PaperLine;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.MovementRecord;
import vn.ptdv.store.jooq.tables.records.PaperMoveRecord;
import vn.ptdv.store.jooq.tables.records.PaperRecord;
import vn.ptdv.store.jooq.tables.records.VerificationRecord;

/** Writes the dossiers of the last two years: papers, their way through the office, checks by letter, moves. */
final class DossierMaker implements PeopleMaker.Part {
    private static final int KEPT_MONTHS = 24;
    private final World world;

    DossierMaker(World world) {
        this.world = world;
    }

    @Override
    public void write(Rows rows, Case its) {
        Optional<LocalDate> file = its.on(StageKeys.FILE);
        LocalDate first = world.today.minusMonths(KEPT_MONTHS);
        if (file.isPresent() && file.get().isAfter(first)) {
            papers(rows, its, file.get());
            verifications(rows, its, file.get());
            moves(rows, its);
        }
        if (StageKeys.MOVED_OUT.equals(its.journey.exit)) {
            movedOut(rows, its);
        }
    }

    private void papers(Rows rows, Case its, LocalDate file) {
        ChecklistContext context = context(its);
        part(rows, its, DossierPart.A, context, file);
        its.on(StageKeys.CELL_VOTE).ifPresent(day -> part(rows, its, DossierPart.B, context, day));
        its.on(StageKeys.REVIEW).ifPresent(day -> part(rows, its, DossierPart.C, context, day));
    }

    private void part(Rows rows, Case its, DossierPart part, ChecklistContext context, LocalDate day) {
        boolean settled = its.row.getOfficialOn() != null
                || (part == DossierPart.A && its.on(StageKeys.CELL_VOTE).isPresent());
        for (PaperLine line : world.checklist.required(part, context)) {
            PaperRecord row = new PaperRecord();
            row.setCandidacyId(its.id());
            row.setPart(part.name());
            row.setCode(line.code());
            row.setName(line.name());
            row.setChecklistVersion(world.checklist.version());
            row.setState(state(its, settled));
            if (!row.getState().equals("MISSING")) {
                row.setDocOn(day.minusDays(its.dice.between(0, 10)));
                row.setPages(its.dice.between(1, 12));
                row.setOriginal(!its.dice.in(100));
                row.setPlace(world.words.of("PAPER", "PLACE", its.unit.place().root() % 9 + 1));
            }
            if (row.getState().equals("EXPIRED")) {
                row.setValidUntil(world.today.minusDays(its.dice.between(1, 60)));
            }
            rows.add(row);
        }
    }

    private static String state(Case its, boolean settled) {
        int permille = settled ? 15 : 260;
        if (its.dice.in(permille)) {
            return "MISSING";
        }
        return its.dice.in(settled ? 4 : 40) ? "EXPIRED" : "PRESENT";
    }

    private static ChecklistContext context(Case its) {
        Set<MassOrganisation> introducedBy = EnumSet.noneOf(MassOrganisation.class);
        Optional.ofNullable(its.row.getIntroducedBy())
                .map(MassOrganisation::valueOf)
                .ifPresent(introducedBy::add);
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        if (its.unit.place().underBase()) {
            circumstances.add(Circumstance.BASE_COMMITTEE);
        }
        if (its.unit.place().underSub()) {
            circumstances.add(Circumstance.SUBCOMMITTEE);
        }
        return new ChecklistContext(its.person.special(), introducedBy, circumstances);
    }

    private void verifications(Rows rows, Case its, LocalDate file) {
        int letters = its.dice.between(1, 3);
        boolean over = its.on(StageKeys.VERIFY).isPresent();
        for (int i = 0; i < letters; i++) {
            boolean abroad = its.dice.in(25);
            VerificationRecord row = new VerificationRecord();
            row.setCandidacyId(its.id());
            row.setAbout(world.words.of("VERIFY", "ABOUT", its.person.row().getFullName()));
            row.setPlace(place(its, abroad));
            row.setAbroad(abroad);
            LocalDate sent = SampleSessions.workday(file.plusDays(its.dice.between(1, 6)));
            if (!sent.isAfter(world.today)) {
                sent(row, its, sent, over);
            }
            rows.add(row);
        }
    }

    private void sent(VerificationRecord row, Case its, LocalDate sent, boolean over) {
        row.setSentNo(world.words.of("NUMBER", "LETTER", its.dice.between(1, 400)));
        row.setSentOn(sent);
        LocalDate received = SampleSessions.workday(sent.plusDays(its.dice.between(2, 6)));
        if (received.isAfter(world.today)) {
            return;
        }
        row.setReceivedOn(received);
        String rule = row.getAbroad() ? RuleKeys.VERIFY_REPLY_ABROAD : RuleKeys.VERIFY_REPLY_DOMESTIC;
        world.deadlines.single(rule, received).map(Deadline::due).ifPresent(row::setReplyDueOn);
        if (over || its.dice.in(350)) {
            LocalDate reply = its.on(StageKeys.VERIFY).orElse(world.today);
            row.setReplyNo(world.words.of("NUMBER", "LETTER", its.dice.between(1, 400)));
            row.setReplyOn(reply.isBefore(received) ? received : reply);
            row.setResult(world.words.of("VERIFY", "RESULT"));
            row.setChecker(its.unit.helpers().get(1).name());
        }
    }

    private String place(Case its, boolean abroad) {
        return abroad
                ? world.words.of("ADDRESS", "ABROAD")
                : world.words.of("ORGAN", "ELSEWHERE", its.dice.one(world.words.all("PLACE", "")));
    }

    private void moves(Rows rows, Case its) {
        its.event("SENT_UP").ifPresent(sent -> {
            move(rows, its, "RECEIVED", sent.getOnDate());
            if (its.dice.in(80)) {
                move(rows, its, "RETURNED", sent.getOnDate());
            }
        });
        its.on(StageKeys.DECISION).ifPresent(day -> move(rows, its, "FORWARDED", day));
    }

    private void move(Rows rows, Case its, String kind, LocalDate day) {
        PaperMoveRecord row = new PaperMoveRecord();
        row.setCandidacyId(its.id());
        row.setKind(kind);
        row.setOnDate(day);
        row.setFromWhom(kind.equals("RECEIVED") ? its.unit.name() : world.words.of("ORGAN", "BTC"));
        row.setToWhom(kind.equals("RECEIVED") ? world.words.of("ORGAN", "BTC") : its.unit.name());
        row.setWhat(world.words.of("PAPER", "HANDOVER"));
        rows.add(row);
    }

    private void movedOut(Rows rows, Case its) {
        MovementRecord row = new MovementRecord();
        row.setCandidacyId(its.id());
        row.setKindCode(movementKind(its));
        row.setFromUnitId(its.unit.id());
        row.setOtherPlace(place(its, false));
        row.setOnDate(its.journey.last());
        row.setDecisionNo(world.words.of("NUMBER", "LETTER", its.dice.between(1, 400)));
        rows.add(row);
    }

    private static String movementKind(Case its) {
        if (its.on(StageKeys.DECISION).isPresent()) {
            return "DECIDED_OTHER_COMMITTEE";
        }
        if (its.on("SENT_UP").isPresent()) {
            return "FILE_SENT";
        }
        return its.on(StageKeys.CELL_VOTE).isPresent() ? "RESOLUTION_MADE" : "BEFORE_RESOLUTION";
    }
}
